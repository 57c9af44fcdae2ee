# Made by Specloom from bitget/rest/v1/spot/trade/open-order.yaml; change that file, not this one.
"""POST /api/spot/v1/trade/open-order: Lists open spot orders, under the path that the version map names."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.spot.trade.open_order",
    method="POST",
    path="/api/spot/v1/trade/open-order",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.trade.open_order", documented=False
    ),
    errors=("common", "spot"),
    body="object",
    open_params=True,
    account_mode="classic",
    superseded_by=("v2.spot.trade.unfilled_orders",),
    deprecated=True,
)


RESULT = Anything


def open_order(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Lists open spot orders, under the path that the version map names.

    Superseded by ``v2.spot.trade.unfilled_orders``.

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
