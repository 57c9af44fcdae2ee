"""How the answers of calls with a role are put together: looks, pages, and the two lists of a batch."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from specloom.mock.paging import page_bounds, place_rows
from specloom.mock.request import Call
from specloom.mock.rules import Role, Rules
from specloom.mock.state.serializer import Look
from specloom.mock.state.state_views import View
from specloom.mock.value_faker import Maker
from specloom.model import Api, Endpoint

_KINDS = {
    "fills": "fill", "balances": "balance", "positions": "position", "ticker": "market", "markets": "market",
    "book": "market", "trades": "trade", "time": "market",
    "coins": "coin", "transfer": "transfer", "transfers": "transfer",
    "settings": "setting", "set_leverage": "setting", "set_margin_mode": "setting", "set_position_mode": "setting",
}  # fmt: skip
_NO_ROLE = Role(do="")


class Showing:
    """Writes views into the answers of calls."""

    def __init__(self, api: Api, rules: Rules, maker: Maker) -> None:
        self._api = api
        self._rules = rules
        self._maker = maker
        self._looks: dict[tuple[str, str], Look] = {}

    def look(self, call: str, symbol_format: str, kind: str, role: Role = _NO_ROLE) -> Look:
        """The spelling of ``kind`` in a call's answers."""
        found = self._looks.get((call, kind))
        if found is None:
            found = self._looks[call, kind] = Look(
                self._rules, self._maker, self._api.symbols,
                call=call, symbol_format=symbol_format, kind=kind, role=role,
            )  # fmt: skip
        return found

    def show(self, call: Call, views: Sequence[View], *, many: bool = False) -> Any:
        """The ``data`` of an answer; ``many`` says that it is a list where the spec does not say what it is."""
        endpoint, role = _asked(call)
        look, now_ms = self._look_of(endpoint, role), int(call.now * 1000)
        if endpoint.response.type == "none":
            return None
        if endpoint.response.type in {"text", "flag"}:
            return "true" if endpoint.response.type == "flag" else "success"
        if endpoint.response.type == "any" and not role.shows:
            return None
        if endpoint.response.type == "any":
            rows = [look.bare(view, role.shows) for view in views]
            if role.within:
                return {role.within: rows}
            return rows if many or not rows else rows[0]
        return look.data(endpoint.response, views, now_ms)

    def page(self, call: Call, views: Sequence[View], ids: Sequence[str]) -> Any:
        """The page that the call asks for of rows, newest first; ``ids`` are theirs."""
        paging = _asked(call)[0].paging
        if paging is None:
            return self.listed(call, views)
        numbers = [int(row_id) for row_id in ids]
        start, end = page_bounds(paging, call.params, numbers)
        data = self._listed(call, paging.items, views[start:end])
        items: Any = data
        for name in paging.items.split(".") if paging.items else ():
            items = items.get(name) if isinstance(items, dict) else None
        if isinstance(data, dict) and isinstance(items, list):
            place_rows(data, paging, items, numbers[end - 1] if end > start else None)
        return data

    def split(self, call: Call, done: Iterable[View], refused: Iterable[View]) -> dict[str, Any]:
        """The answer of a batch as two lists."""
        endpoint, role = _asked(call)
        look, now_ms = self._look_of(endpoint, role), int(call.now * 1000)
        success = endpoint.batch.success if endpoint.batch else None
        lists = {success or "successList": done, (endpoint.batch and endpoint.batch.failure) or "failureList": refused}
        return {
            field.wire: [look.item(field.fields, view, now_ms) for view in lists.get(field.wire, ())]
            for field in endpoint.response.fields
            if field.type == "list"
        }

    def listed(self, call: Call, views: Sequence[View]) -> Any:
        """All rows, in the first list of the answer where it is an object."""
        lists = [field.wire for field in _asked(call)[0].response.fields if field.type == "list" and field.fields]
        return self._listed(call, lists[0] if lists else "", views)

    def _listed(self, call: Call, items: str, views: Sequence[View]) -> Any:
        """Rows stay rows below the member that the paging names, even a single one."""
        endpoint, role = _asked(call)
        inner = next((field for field in endpoint.response.fields if field.wire == items), None)
        if inner is None or endpoint.response.type != "object":
            return self.show(call, views, many=True)
        look, now_ms = self._look_of(endpoint, role), int(call.now * 1000)
        whole = msgspec.structs.replace(inner, type="list")
        return {**look.item(endpoint.response.fields, {}, now_ms), items: look.data(whole, views, now_ms)}

    def _look_of(self, endpoint: Endpoint, role: Role) -> Look:
        return self.look(endpoint.call, endpoint.symbol_format, role.kind or _KINDS.get(role.do, "order"), role)


def _asked(call: Call) -> tuple[Endpoint, Role]:
    assert call.operation is not None
    assert call.operation.role is not None
    return call.operation.endpoint, call.operation.role
