# Made by Specloom from bitget/rest/v1/spot/trace/order/followerEndOrder.yaml; change that file, not this one.
"""POST /api/spot/v1/trace/order/followerEndOrder: Ends copied spot trades without selling, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.spot.trace.order.follower_end_order",
    method="POST",
    path="/api/spot/v1/trace/order/followerEndOrder",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"),
        pool="v1.spot.trace.order.follower_end_order",
        documented=False,
    ),
    errors=("common", "spot", "copy"),
    body="object",
    open_params=True,
    account_mode="classic",
    superseded_by=("v2.copy.spot_follower.stop_order",),
    deprecated=True,
)


RESULT = Anything


def follower_end_order(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Ends copied spot trades without selling, in the old API.

    Superseded by ``v2.copy.spot_follower.stop_order``.

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
