"""Values that a source's own examples show, though the set it states lacks them: both are kept readable."""

from collections.abc import Iterator, Mapping

from specloom.importers.dictionary import Dictionary
from specloom.importers.report import ImportReport
from specloom.importers.values import Value, may_have_values

_LONGEST = 60


def widen(values: Mapping[str, Value], dictionary: Dictionary, page: str, report: ImportReport) -> None:
    """Add to every stated set of values, at all depths, what the examples show beside it; each one is reported."""
    for value in values.values():
        stated = value.values or dictionary.values_of(value.name)
        shown = tuple(dict.fromkeys(_beside(value, stated))) if stated and _is_set(value, dictionary) else ()
        if shown:
            value.values = (*stated, *shown)
            seen = ", ".join(shown)
            text = f"the example shows '{value.name}' as {seen}, beside the values that are listed; all are kept"
