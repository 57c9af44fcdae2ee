"""What two sources state of one endpoint or channel, as one: of a fact that both state, the newer's is taken."""

import json
from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from specloom.importers.draft import ChannelDraft, Draft
from specloom.importers.report import ImportReport
from specloom.importers.requests import request_example
from specloom.importers.values import Value

_POSITIONAL = ("rows", "row")
_MOST_SAMPLES = 24


def merge_endpoints(older: Draft, newer: Draft) -> Draft:
    """One endpoint of two sources; when they name different methods, the older speaks of another call."""
    if older.method != newer.method:
        return deepcopy(newer)
    merged = deepcopy(newer)
    merged.params = merge_params(older.params, newer.params)
    merged.answer = merge_values(older.answer, newer.answer)
    merged.rate_limit = _limit(older.rate_limit, newer.rate_limit)
    if newer.signed_is_guess:
        merged.signed, merged.signed_is_guess = older.signed, older.signed_is_guess
    merged.permission = newer.permission or older.permission
    merged.asks = newer.asks or older.asks
    merged.longest_range = newer.longest_range or older.longest_range
    merged.most_items = newer.most_items or older.most_items
    merged.body_list = newer.body_list or older.body_list
    merged.answers = newer.answers or older.answers
    merged.request = newer.request or _still_legal(older.request, merged)
    merged.supersedes = sorted({*older.supersedes, *newer.supersedes})
    return merged


def merge_channels(older: ChannelDraft, newer: ChannelDraft) -> ChannelDraft:
    """One channel of two sources."""
    merged = deepcopy(newer)
    merged.arguments = merge_params(older.arguments, newer.arguments)
    merged.params = merge_params(older.params, newer.params)
    merged.answer = _either(older.answer, newer.answer)
    merged.push = _either(older.push, newer.push)
    merged.rate_limit = _limit(older.rate_limit, newer.rate_limit)
    merged.examples = newer.examples or older.examples
    merged.subscribe = newer.subscribe or older.subscribe
    return merged


def merge_params(older: Mapping[str, Value], newer: Mapping[str, Value]) -> dict[str, Value]:
    """The newer's parameters, then those that only the older has.

    The newer's request is complete without them, so none of these is required. A name that the two write in another
    case is one parameter, in the newer's spelling.
    """
    if not newer:
        return {name: deepcopy(value) for name, value in older.items()}
    spelled = {name.lower(): name for name in newer}
    before = {spelled.get(name.lower(), name) if name not in newer else name: value for name, value in older.items()}
    merged = {
        name: merge_values(before[name], value) if name in before else deepcopy(value) for name, value in newer.items()
    }
    for name, value in before.items():
        if name not in merged:
            merged[name] = deepcopy(value)
            merged[name].required, merged[name].required_if = False, {}
    return merged


def merge_values(older: Value, newer: Value) -> Value:
    """One value of two; where the two have different structures, the newer alone, if it shows one at all."""
    if older.kind != newer.kind:
        if newer.kind != "scalar" or _is_shown(newer) or not older.fields:
            return deepcopy(newer)
        return deepcopy(older)
    merged = deepcopy(newer)
    merged.samples = _distinct([*newer.samples, *older.samples])
    merged.aliases = list(dict.fromkeys([*newer.aliases, *older.aliases]))
    merged.column = newer.column or older.column
    merged.columns = newer.columns or older.columns
    merged.stated = newer.stated or older.stated
    _merge_facts(older, newer, merged)
    merged.fields = _fields(older, newer)
    return merged


def _merge_facts(older: Value, newer: Value, merged: Value) -> None:
    merged.values = newer.values or older.values
    merged.required = older.required if newer.required is None else newer.required
    merged.required_if = {} if merged.required else newer.required_if or older.required_if
    merged.only_if = newer.only_if or older.only_if
    merged.default = newer.default if newer.default is not None or not _holds(older.default, merged) else older.default
    merged.max = newer.max or older.max
    merged.max_length = newer.max_length or older.max_length
    merged.max_items = newer.max_items or older.max_items
    merged.pattern = newer.pattern or older.pattern


def _holds(default: str | None, value: Value) -> bool:
    return default is not None and (not value.values or default in value.values)


def _fields(older: Value, newer: Value) -> dict[str, Value]:
    """Members of both. Positions of an array have names of our own: there the newer's are taken as they are."""
    if newer.kind in _POSITIONAL:
        return deepcopy(newer.fields or older.fields)
    if newer.is_param:
        return merge_params(older.fields, newer.fields)
    merged = {
        name: merge_values(older.fields[name], value) if name in older.fields else deepcopy(value)
        for name, value in newer.fields.items()
    }
    spellings = {alias: name for name, value in merged.items() for alias in value.aliases}
    for name, value in older.fields.items():
        if name in newer.fields or name in spellings:
            continue
        same = next((alias for alias in value.aliases if alias in merged), None)
        if same is None:
            merged[name] = deepcopy(value)
        else:
            # What the older reads under a second spelling is what the newer calls by that name.
            merged[same].aliases = [alias for alias in (name, *value.aliases, *merged[same].aliases) if alias != same]
    return merged


def _either(older: Value | None, newer: Value | None) -> Value | None:
    if older is None or newer is None:
        return deepcopy(newer or older)
    return merge_values(older, newer)


def _limit(older: dict[str, Any], newer: dict[str, Any]) -> dict[str, Any]:
    """The newer limit; a lower one for copy traders that only the older states is kept."""
    if "default" not in newer and "pool" not in newer:
        return older
    return {**newer, **{tier: limit for tier, limit in older.items() if tier == "copy_trader" and tier not in newer}}


def _still_legal(request: str | None, merged: Draft) -> str | None:
    """The older's request example, where the newer's facts still allow it."""
    if request is None:
        return None
    return request_example(json.loads(request), merged.params, 0, merged.page, ImportReport())


def _is_shown(value: Value) -> bool:
    return any(sample not in (None, "") for sample in value.samples)


def _distinct(samples: list[Any]) -> list[Any]:
    return list({(type(sample), sample): sample for sample in samples}.values())[:_MOST_SAMPLES]
