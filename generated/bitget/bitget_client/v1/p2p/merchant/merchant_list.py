# Made by Specloom from bitget/rest/v1/p2p/merchant/merchantList.yaml; change that file, not this one.
"""GET /api/p2p/v1/merchant/merchantList: Lists peer-to-peer merchants, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.p2p.merchant.merchant_list",
    method="GET",
    path="/api/p2p/v1/merchant/merchantList",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.p2p.merchant.merchant_list", documented=False
    ),
    errors=("common", "p2p"),
    open_params=True,
    superseded_by=("v2.p2p.merchant_list",),
    deprecated=True,
)


RESULT = Anything


def merchant_list(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Lists peer-to-peer merchants, in the old API.

    Superseded by ``v2.p2p.merchant_list``.

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
