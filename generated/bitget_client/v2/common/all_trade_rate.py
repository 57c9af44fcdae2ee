# Made by Specloom from bitget/rest/v2/common/all-trade-rate.yaml; change that file, not this one.
"""GET /api/v2/common/all-trade-rate: Returns the caller's maker and taker rates on every symbol of one business line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.common.all_trade_rate import AllTradeRate

RECORD = Endpoint(
    call="v2.common.all_trade_rate",
    method="GET",
    path="/api/v2/common/all-trade-rate",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.common.all_trade_rate"),
    errors=("common",),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="businessType", name="business_type", required=True),
    ),
    docs="https://www.bitget.com/api-doc/common/public/Get-All-Trade-Rate",
)


def all_trade_rate(
    *,
    symbol: str | Symbol,
    business_type: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[AllTradeRate]]:
    """Returns the caller's maker and taker rates on every symbol of one business line.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        business_type: Kind of business behind the record. Wire name businessType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[AllTradeRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/public/Get-All-Trade-Rate
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "businessType": business_type,
        },
        timeout,
        headers,
    )
