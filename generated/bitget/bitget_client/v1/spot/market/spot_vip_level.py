# Made by Specloom from bitget/rest/v1/spot/market/spot-vip-level.yaml; change that file, not this one.
"""GET /api/spot/v1/market/spot-vip-level: Returns the spot fees of every VIP level, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.spot.market.spot_vip_level",
    method="GET",
    path="/api/spot/v1/market/spot-vip-level",
    version="v1",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.market.spot_vip_level", documented=False
    ),
    errors=("common", "spot"),
    open_params=True,
    superseded_by=("v2.spot.market.vip_fee_rate",),
    deprecated=True,
)


RESULT = Anything


def spot_vip_level(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Returns the spot fees of every VIP level, in the old API.

    Superseded by ``v2.spot.market.vip_fee_rate``.

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
