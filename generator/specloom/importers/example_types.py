"""Request examples against the types that were settled: placeholders and slips do not become requests of tests."""

import json
from collections.abc import Mapping

from specloom.importers.dictionary import Dictionary
from specloom.importers.draft import Draft
from specloom.importers.infer_type import fits
from specloom.importers.report import ImportReport
from specloom.importers.requests import request_example
from specloom.importers.values import Value, settle

_SCALARS = frozenset(("decimal", "integer", "ms", "s", "flag"))


def drop_misfits(draft: Draft, dictionary: Dictionary, report: ImportReport) -> None:
    """Take out of the draft's request what its parameters cannot be, and report it; the rest stays if complete."""
    if draft.request is None:
        return
    sent = json.loads(draft.request)
    misfits: list[str] = []
    kept = _fitting(sent, draft.params, dictionary, misfits)
    if misfits:
        text = f"the request example has no legal value for {', '.join(sorted(set(misfits)))}; it was left out"
        report.add("example-value", draft.source.get("file") or draft.page, draft.line, text)
        draft.request = request_example(kept, draft.params, draft.line, draft.page, ImportReport())


def _fitting(sent: object, params: Mapping[str, Value], dictionary: Dictionary, misfits: list[str]) -> object:
    if isinstance(sent, list):
        return [_fitting(one, params, dictionary, misfits) for one in sent]
    if not isinstance(sent, dict):
        return sent
    kept = {}
    for name, one in sent.items():
        value = params.get(name)
        if value is not None and _is_misfit(one, value, dictionary):
            misfits.append(name)
        else:
            kept[name] = _fitting(one, value.fields, dictionary, misfits) if value is not None else one
    return kept


def _is_misfit(one: object, value: Value, dictionary: Dictionary) -> bool:
    kind = settle(value, dictionary).get("type") or dictionary.type_of(value.name)
    if isinstance(one, (dict, list)):
        return kind in _SCALARS
    if isinstance(one, str) and value.max_length is not None and len(one) > value.max_length:
        return True
    return isinstance(one, (str, int, float)) and kind in _SCALARS and not fits(str(kind), one)
