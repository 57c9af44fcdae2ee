"""How the answers of calls with a role are put together: looks, pages, and the two lists of a batch."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from specloom.mock.paging import page_bounds, place_rows
from specloom.mock.request import IncomingRequest
from specloom.mock.rules import Role, Rules
from specloom.mock.state.serializer import Serializer
from specloom.mock.state.state_views import View
from specloom.mock.symbol_spelling import spellings_of
from specloom.mock.value_faker import ValueFaker
from specloom.model import Api, Endpoint

_KINDS = {
    "fills": "fill", "balances": "balance", "positions": "position", "ticker": "market", "markets": "market",
    "book": "market", "trades": "trade", "time": "market",
    "coins": "coin", "transfer": "transfer", "transfers": "transfer",
    "settings": "setting", "set_leverage": "setting", "set_margin_mode": "setting", "set_position_mode": "setting",
}  # fmt: skip
_NO_ROLE = Role(action="")


class ResponseBuilder:
    """Writes views into the answers of calls."""

    def __init__(self, api: Api, rules: Rules, faker: ValueFaker) -> None:
        self._api = api
        self._rules = rules
        self._faker = faker
        self._symbols = spellings_of(api, rules)
        self._serializers: dict[tuple[str, str], Serializer] = {}

    def serializer(self, call: str, symbol_format: str, kind: str, role: Role = _NO_ROLE) -> Serializer:
        """The spelling of ``kind`` in a call's answers."""
        found = self._serializers.get((call, kind))
        if found is None:
            found = self._serializers[call, kind] = Serializer(
                self._rules, self._faker, self._symbols,
                call=call, symbol_format=symbol_format, kind=kind, role=role,
            )  # fmt: skip
        return found

    def show(self, call: IncomingRequest, views: Sequence[View], *, many: bool = False) -> Any:
        """The ``data`` of an answer; ``many`` says that it is a list where the spec does not say what it is."""
        endpoint, role = _requested(call)
        serializer, now_ms = self._serializer_of(endpoint, role), int(call.now * 1000)
        if endpoint.response.type == "none":
            return None
        if endpoint.response.type in {"text", "flag"}:
            return "true" if endpoint.response.type == "flag" else "success"
        if endpoint.response.type == "any" and not role.response_fields:
            return None
        if endpoint.response.type == "any":
            rows = [serializer.bare(view, role.response_fields) for view in views]
            if role.response_path:
                return {role.response_path: rows}
            return rows if many or not rows else rows[0]
        return serializer.data(endpoint.response, views, now_ms)

    def page(self, call: IncomingRequest, views: Sequence[View], ids: Sequence[str]) -> Any:
        """The page that the call asks for of rows, newest first; ``ids`` are theirs."""
        paging = _requested(call)[0].paging
        if paging is None:
            return self.listed(call, views)
        numbers = [int(row_id) for row_id in ids]
        start, end = page_bounds(paging, call.params, numbers, lost=call.pages_lost)
        data = self._listed(call, paging.items, views[start:end])
        items: Any = data
        for name in paging.items.split(".") if paging.items else ():
            items = items.get(name) if isinstance(items, dict) else None
        if isinstance(data, dict) and isinstance(items, list):
            place_rows(data, paging, items, numbers[end - 1] if end > start else None)
        return data

    def split(self, call: IncomingRequest, done: Iterable[View], refused: Iterable[View]) -> dict[str, Any]:
        """The answer of a batch as two lists."""
        endpoint, role = _requested(call)
        serializer, now_ms = self._serializer_of(endpoint, role), int(call.now * 1000)
        success = endpoint.batch.success if endpoint.batch else None
        lists = {success or "successList": done, (endpoint.batch and endpoint.batch.failure) or "failureList": refused}
        return {
            field.wire: [serializer.item(field.fields, view, now_ms) for view in lists.get(field.wire, ())]
            for field in endpoint.response.fields
            if field.type == "list"
        }

    def listed(self, call: IncomingRequest, views: Sequence[View]) -> Any:
        """All rows, in the first list of the answer where it is an object."""
        lists = [field.wire for field in _requested(call)[0].response.fields if field.type == "list" and field.fields]
        return self._listed(call, lists[0] if lists else "", views)

    def _listed(self, call: IncomingRequest, items: str, views: Sequence[View]) -> Any:
        """Rows stay rows below the member that the paging names, even a single one."""
        endpoint, role = _requested(call)
        inner = next((field for field in endpoint.response.fields if field.wire == items), None)
        if inner is None or endpoint.response.type != "object":
            return self.show(call, views, many=True)
        serializer, now_ms = self._serializer_of(endpoint, role), int(call.now * 1000)
        whole = msgspec.structs.replace(inner, type="list")
        return {**serializer.item(endpoint.response.fields, {}, now_ms), items: serializer.data(whole, views, now_ms)}

    def _serializer_of(self, endpoint: Endpoint, role: Role) -> Serializer:
        return self.serializer(
            endpoint.call, endpoint.symbol_format, role.kind or _KINDS.get(role.action, "order"), role
        )


def _requested(call: IncomingRequest) -> tuple[Endpoint, Role]:
    assert call.route is not None
    assert call.route.role is not None
    return call.route.endpoint, call.route.role
