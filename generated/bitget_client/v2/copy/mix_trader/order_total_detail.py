# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-total-detail.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-trader/order-total-detail: Sums up the calling futures trader: return, win rate, followers and profit by week and month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.copy.mix_trader.order_total_detail import OrderTotalDetail

RECORD = Endpoint(
    call="v2.copy.mix_trader.order_total_detail",
    method="GET",
    path="/api/v2/copy/mix-trader/order-total-detail",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_trader.order_total_detail"
    ),
    errors=("common", "mix", "copy"),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Total-Detail",
)


def order_total_detail(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OrderTotalDetail]:
    """Sums up the calling futures trader: return, win rate, followers and profit by week and month.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderTotalDetail

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Total-Detail
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
