# Made by Specloom from bitget/rest/v3/account/set-leverage.yaml; change that file, not this one.
"""POST /api/v3/account/set-leverage: Sets the leverage of a futures symbol or a margin coin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn, Text
    from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.account.set_leverage",
    method="POST",
    path="/api/v3/account/set-leverage",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.set_leverage"),
    errors=("common", "uta", "account"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(wire="leverage", name="leverage", type="decimal", required=True, place="body"),
        Param(wire="coin", name="coin", place="body"),
        Param(wire="posSide", name="pos_side", place="body", values=("long", "short")),
    ),
    body="object",
    account_mode="unified",
    twin="v2.mix.account.set_leverage",
    docs="https://www.bitget.com/api-doc/uta/account/Change-Leverage",
)


def set_leverage(
    *,
    category: Literal["MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    leverage: DecimalIn,
    symbol: str | Symbol | None = None,
    coin: str | None = None,
    pos_side: Literal["long", "short"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Sets the leverage of a futures symbol or a margin coin.

    Limit: 10 requests in 1 s by uid.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        leverage: Leverage; as a parameter, for cross margin, one-way mode, or both directions alike.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        coin: Coin name.
        pos_side: Direction of the position; as a parameter, needed in hedge mode. Wire name posSide.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/Change-Leverage
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "leverage": leverage,
            "coin": coin,
            "posSide": pos_side,
        },
        timeout,
        headers,
    )
