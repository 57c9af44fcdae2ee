# Made by Specloom from bitget/rest/v2/mix/account/set-auto-margin.yaml; change that file, not this one.
"""POST /api/v2/mix/account/set-auto-margin: Switches automatic margin top-up of an isolated position on or off."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.account.set_auto_margin",
    method="POST",
    path="/api/v2/mix/account/set-auto-margin",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.mix.account.set_auto_margin"),
    errors=("common", "mix", "account"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="autoMargin", name="auto_margin", required=True, place="body", values=("on", "off")),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="holdSide", name="hold_side", required=True, place="body"),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#set-isolated-position-auto-margin",
)


RESULT = Text


def set_auto_margin(
    *,
    symbol: str | Symbol,
    auto_margin: Literal["on", "off"] | str,
    margin_coin: str,
    hold_side: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Switches automatic margin top-up of an isolated position on or off.

    Limit: 5 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        auto_margin: Whether margin is topped up automatically. Wire name autoMargin.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        hold_side: Direction of the position; as a parameter, only meant for hedge mode. Wire name holdSide.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#set-isolated-position-auto-margin
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "autoMargin": auto_margin,
            "marginCoin": margin_coin,
            "holdSide": hold_side,
        },
        timeout,
        headers,
    )
