# Made by Specloom from bitget/rest/v3/p2p/ad-info.yaml; change that file, not this one.
"""GET /api/v3/p2p/ad-info: Returns one peer-to-peer advertisement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.p2p.ad_info import AdInfo

RECORD = Endpoint(
    call="v3.p2p.ad_info",
    method="GET",
    path="/api/v3/p2p/ad-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.ad_info", documented=False),
    errors=("common", "uta", "p2p"),
    params=(Param(wire="advId", name="adv_id", required=True),),
)


def ad_info(
    *,
    adv_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[AdInfo]:
    """Returns one peer-to-peer advertisement.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        adv_id: Advertisement id. Wire name advId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AdInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "advId": adv_id,
        },
        timeout,
        headers,
    )
