"""Calls that choose leverage, margin mode and position mode, and the call that shows what was chosen."""

from collections.abc import Callable, Mapping
from typing import Any

from specloom.mock.errors import RefusedError
from specloom.mock.request import IncomingRequest
from specloom.mock.rules import Role
from specloom.mock.state.accounts import Account
from specloom.mock.state.exchange_state import ExchangeState
from specloom.mock.state.order_request import number_of
from specloom.mock.state.positions import bind_anew
from specloom.mock.state.response_builder import ResponseBuilder
from specloom.mock.state.state_views import LayeredView, setting_view

_HEDGED = frozenset({"hedge_mode", "double_hold"})


class AccountSettingActions:
    """Acts on a user's settings. ``runs`` are its actions by name."""

    def __init__(self, state: ExchangeState, responses: ResponseBuilder) -> None:
        self._state = state
        self._responses = responses
        self.actions: dict[str, Callable[[IncomingRequest, Role], Any]] = {
            "set_leverage": self._set_leverage, "set_margin_mode": self._set_margin_mode,
            "set_position_mode": self._set_position_mode, "settings": self._settings,
        }  # fmt: skip

    def _set_leverage(self, call: IncomingRequest, role: Role) -> Any:
        account, attrs, product, symbol = self._requested(call, role)
        wanted = {
            "long": attrs.get("long_leverage"), "short": attrs.get("short_leverage"),
            attrs.get("side", ""): attrs.get("leverage"),
        }  # fmt: skip
        chosen = {side: number_of({"leverage": text}, "leverage") for side, text in wanted.items() if text}
        if not chosen:
            raise RefusedError("missing_param", "leverage")
        for side, leverage in chosen.items():
            account.settings.set_leverage(product, symbol, leverage, side)
        for position in account.positions.values():
            if position.size and self._state.fits(position.market, attrs, role):
                leverage = account.settings.leverage(product, position.market.symbol, position.side)
                bind_anew(account, position, leverage)
        return self._show(call, account, product, symbol, attrs)

    def _set_margin_mode(self, call: IncomingRequest, role: Role) -> Any:
        account, attrs, product, symbol = self._requested(call, role)
        if self._is_busy(account, attrs, role):
            raise RefusedError("margin_mode_fixed")
        account.settings.set_margin_mode(product, symbol, attrs.get("margin_mode", ""))
        return self._show(call, account, product, symbol, attrs)

    def _set_position_mode(self, call: IncomingRequest, role: Role) -> Any:
        account, attrs, product, symbol = self._requested(call, role)
        hedged = attrs.get("hold_mode", "") in _HEDGED
        if account.settings.hedged(product) is not hedged and self._is_busy(account, attrs, role):
            raise RefusedError("position_mode_fixed")
        account.settings.set_hedged(product, hedged)
        return self._show(call, account, product, symbol, attrs)

    def _settings(self, call: IncomingRequest, role: Role) -> Any:
        account, attrs, product, _ = self._requested(call, role)
        assert call.route is not None
        endpoint, now_ms = call.route.endpoint, int(call.now * 1000)
        serializer = self._responses.serializer(endpoint.call, endpoint.symbol_format, "setting", role)
        chosen = setting_view(account.settings, product, "")
        data = serializer.item(endpoint.response.fields, {**chosen, **attrs, "uid": account.uid}, now_ms)
        rows = [setting_view(account.settings, *place) for place in account.settings.chosen()]
        for field in endpoint.response.fields:
            if field.type == "list":
                shown = rows if field.wire in role.response_fields else []
                data[field.wire] = [serializer.item(field.fields, row, now_ms) for row in shown]
        return data

    def _requested(self, call: IncomingRequest, role: Role) -> tuple[Account, dict[str, str], str, str]:
        attrs = self._state.attrs(call.params, role, "setting")
        symbol = self._state.symbol(attrs)
        return self._state.account(call.account_key.uid), attrs, self._state.product(attrs, role), symbol

    def _is_busy(self, account: Account, attrs: Mapping[str, str], role: Role) -> bool:
        held = [position.market for position in account.positions.values() if position.size]
        waiting = [order.market for order in account.live.values() if order.margin]
        return any(self._state.fits(market, attrs, role) for market in [*held, *waiting])

    def _show(
        self, call: IncomingRequest, account: Account, product: str, symbol: str, attrs: Mapping[str, str]
    ) -> Any:
        chosen = setting_view(account.settings, product, symbol)
        return self._responses.show(call, [LayeredView(chosen, attrs)])
