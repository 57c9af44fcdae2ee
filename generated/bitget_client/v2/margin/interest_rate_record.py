# Made by Specloom from bitget/rest/v2/margin/interest-rate-record.yaml; change that file, not this one.
"""GET /api/v2/margin/interest-rate-record: Returns past interest rates of borrowing a coin on margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.margin.interest_rate_record import InterestRateRecord

RECORD = Endpoint(
    call="v2.margin.interest_rate_record",
    method="GET",
    path="/api/v2/margin/interest-rate-record",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.margin.interest_rate_record"),
    errors=("common", "margin"),
    params=(Param(wire="coin", name="coin", required=True),),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/common/interest-rate-record",
)


def interest_rate_record(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[InterestRateRecord]:
    """Returns past interest rates of borrowing a coin on margin.

    Limit: 10 requests in 1 s by ip.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        InterestRateRecord

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/common/interest-rate-record
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
