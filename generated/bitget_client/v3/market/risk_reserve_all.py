# Made by Specloom from bitget/rest/v3/market/risk-reserve-all.yaml; change that file, not this one.
"""GET /api/v3/market/risk-reserve-all: Returns the risk reserve balances of a category by group of symbols."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v3.market.risk_reserve_all import RiskReserveAll

RECORD = Endpoint(
    call="v3.market.risk_reserve_all",
    method="GET",
    path="/api/v3/market/risk-reserve-all",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.risk_reserve_all", documented=False
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
    ),
)


def risk_reserve_all(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RiskReserveAll]:
    """Returns the risk reserve balances of a category by group of symbols.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RiskReserveAll

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "category": category,
        },
        timeout,
        headers,
    )
