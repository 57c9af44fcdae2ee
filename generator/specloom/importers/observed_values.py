"""Values that a source's own examples show, though the set it states lacks them: both are kept readable."""

from collections.abc import Iterator, Mapping

from specloom.importers.dictionary import Dictionary
from specloom.importers.report import ImportReport
from specloom.importers.values import Value, may_have_values

_LONGEST = 60


def add_observed(values: Mapping[str, Value], dictionary: Dictionary, page: str, report: ImportReport) -> None:
    """Add to every stated set of values, at all depths, what the examples show beside it; each one is reported."""
    for value in values.values():
        stated = value.values or dictionary.values_of(value.name)
        shown = tuple(dict.fromkeys(_beside(value, stated))) if stated and _is_set(value, dictionary) else ()
        if shown:
            value.values = (*stated, *shown)
            seen = ", ".join(shown)
            text = f"the example shows '{value.name}' as {seen}, beside the values that are listed; all are kept"
            report.add("shown-value", page, value.line, text)
        add_observed(value.fields, dictionary, page, report)


def _is_set(value: Value, dictionary: Dictionary) -> bool:
    kind = dictionary.type_of(value.name) if value.kind == "scalar" else value.kind
    return may_have_values(value, kind or "text") and not value.fields


def _beside(value: Value, stated: tuple[str, ...]) -> Iterator[str]:
    """The texts among the samples that are not stated.

    A field's own name stands for any value. Requests may be spelled in any case, so that case alone makes no new value.
    """
    known = {text.lower() for text in stated} if value.is_param else set(stated)
    for sample in value.samples:
        text = str(sample)
        if sample in (None, "") or isinstance(sample, bool) or len(text) > _LONGEST:
            continue
        if (text.lower() if value.is_param else text) not in known and text != value.name:
            yield text
