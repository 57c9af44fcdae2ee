"""Answers that look well and are not: status 200 and the code of success, over data that is old, wrong or missing."""

from collections.abc import Callable, Mapping
from typing import Any

from specloom.mock.faults import Fault
from specloom.mock.paging import place_rows
from specloom.mock.request import IncomingRequest
from specloom.model import Api, Endpoint

Rows = list[Any]
_SHAPES: dict[str, Any] = {"null": None, "text": "try again later", "number": 0, "object": {"result": "ok"}}


class AnswerFaults:
    """What the faults in ``ANSWER_KINDS`` do to a call and to the data of its answer."""

    def __init__(self, api: Api) -> None:
        self._ids = _id_members(api)

    def prepare(self, call: IncomingRequest, fault: Fault) -> None:
        """Before the exchange acts: what the call is answered from."""
        if fault.do in {"behind", "same_time"}:
            call.behind, call.present_times = fault.seconds, fault.do == "same_time"
        elif fault.do == "page_lost":
            call.pages_lost = 1

    def changed(self, endpoint: Endpoint, fault: Fault, data: Any) -> Any:
        """After the exchange acted: the data that is answered in place of ``data``."""
        if fault.do == "empty":
            return _emptied(endpoint, data)
        if fault.do == "duplicate":
            return _with_rows(data, lambda rows: [row for row in rows for _ in range(2)])
        if fault.do == "malformed" and fault.shape == "no_ids":
            return _without(data, self._ids.get(endpoint.call, frozenset()))
        return _SHAPES[fault.shape] if fault.do == "malformed" else data


def _id_members(api: Api) -> dict[str, frozenset[str]]:
    """By call, the members that identify a row, as the private channels say that compare rows with pushes."""
    found: dict[str, set[str]] = {}
    for channel in api.channels:
        for rule in channel.reconcile:
            # Where a channel has one row for the account, the members that it compares hold the things with names.
            names = rule.id or (*rule.compare, *(part.source for part in rule.lists.values()))
            found.setdefault(rule.call, set()).update(rule.fields.get(name, name) for name in names)
    return {call: frozenset(names) for call, names in found.items()}


def _emptied(endpoint: Endpoint, data: Any) -> Any:
    """No rows, and no next page; an answer that is one object loses all its members."""
    if isinstance(data, dict) and not any(isinstance(value, list) for value in _values(data)):
        return {}
    empty = _with_rows(data, lambda _: [])
    if endpoint.paging is not None and isinstance(empty, dict):
        place_rows(empty, endpoint.paging, [], None)
    return empty


def _values(data: Mapping[str, Any]) -> list[Any]:
    """The members of an object and of the objects in it."""
    return [inner for value in data.values() for inner in (_values(value) if isinstance(value, dict) else [value])]


def _with_rows(data: Any, change: Callable[[Rows], Rows]) -> Any:
    """``data`` with its outermost lists changed."""
    if isinstance(data, list):
        return change(data)
    if isinstance(data, dict):
        return {name: _with_rows(value, change) for name, value in data.items()}
    return data


def _without(data: Any, names: frozenset[str]) -> Any:
    """``data`` without the members that identify a row, at any depth: those of ``names``, and those called an id."""
    if isinstance(data, list):
        return [_without(row, names) for row in data]
    if isinstance(data, dict):
        kept = {name: value for name, value in data.items() if name not in names and not name.endswith(("Id", "Oid"))}
        return {name: _without(value, names) for name, value in kept.items()}
    return data
