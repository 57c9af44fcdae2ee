# Made by Specloom from bitget/rest/v3/market/risk-reserve-hour.yaml; change that file, not this one.
"""GET /api/v3/market/risk-reserve-hour: Returns hourly records of the risk reserve of a symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.market.risk_reserve_hour import RiskReserveHour

RECORD = Endpoint(
    call="v3.market.risk_reserve_hour",
    method="GET",
    path="/api/v3/market/risk-reserve-hour",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.risk_reserve_hour", documented=False
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="marginCoin", name="margin_coin"),
    ),
)


def risk_reserve_hour(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    margin_coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RiskReserveHour]:
    """Returns hourly records of the risk reserve of a symbol.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RiskReserveHour

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "marginCoin": margin_coin,
        },
        timeout,
        headers,
    )
