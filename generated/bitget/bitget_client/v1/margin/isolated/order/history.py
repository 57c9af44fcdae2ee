# Made by Specloom from bitget/rest/v1/margin/isolated/order/history.yaml; change that file, not this one.
"""GET /api/margin/v1/isolated/order/history: Lists closed isolated margin orders, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.margin.isolated.order.history",
    method="GET",
    path="/api/margin/v1/isolated/order/history",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.margin.isolated.order.history", documented=False
    ),
    errors=("common", "margin"),
    open_params=True,
    account_mode="classic",
    superseded_by=("v2.margin.isolated.history_orders",),
    deprecated=True,
)


RESULT = Anything


def history(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Lists closed isolated margin orders, in the old API.

    Superseded by ``v2.margin.isolated.history_orders``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        params: what the exchange takes; no source lists it.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            **params,
        },
        timeout,
        headers,
    )
