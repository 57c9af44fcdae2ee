# Made by Specloom from bitget/rest/v2/earn/loan/public/coinInfos.yaml; change that file, not this one.
"""GET /api/v2/earn/loan/public/coinInfos: Lists coins that can be borrowed or pledged, with rates for 7 and 30 days and limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.earn.loan.public.coin_infos import CoinInfos

RECORD = Endpoint(
    call="v2.earn.loan.public.coin_infos",
    method="GET",
    path="/api/v2/earn/loan/public/coinInfos",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.earn.loan.public.coin_infos"),
    errors=("common", "earn", "loan"),
    params=(Param(wire="coin", name="coin"),),
    docs="https://www.bitget.com/api-doc/earn/loan/Currency-List",
)


def coin_infos(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CoinInfos]:
    """Lists coins that can be borrowed or pledged, with rates for 7 and 30 days and limits.

    Limit: 10 requests in 1 s by ip.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CoinInfos

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/earn/loan/Currency-List
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
