# Made by Specloom from bitget/rest/v3/account/max-open-available.yaml; change that file, not this one.
"""POST /api/v3/account/max-open-available: Estimates the largest order or position the caller can open on a symbol, and its cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.account.max_open_available import MaxOpenAvailable

RECORD = Endpoint(
    call="v3.account.max_open_available",
    method="POST",
    path="/api/v3/account/max-open-available",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.account.max_open_available"),
    errors=("common", "uta", "account"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="price", name="price", type="decimal", place="body", required_if={"orderType": ("limit",)}),
        Param(wire="size", name="size", type="decimal", place="body"),
    ),
    body="object",
    account_mode="unified",
    twin="v2.mix.account.max_open",
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Max-Open-Available",
)


def max_open_available(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    order_type: Literal["limit", "market"] | str,
    side: Literal["buy", "sell"] | str,
    price: DecimalIn | None = None,
    size: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxOpenAvailable]:
    """Estimates the largest order or position the caller can open on a symbol, and its cost.

    Limit: 5 requests in 1 s by uid.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        side: Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell.
        price: Price; limit orders need it (quote coin); required when orderType is limit.
        size: Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxOpenAvailable

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/trade/Get-Max-Open-Available
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "orderType": order_type,
            "side": side,
            "price": price,
            "size": size,
        },
        timeout,
        headers,
    )
