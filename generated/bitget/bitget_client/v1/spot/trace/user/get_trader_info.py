# Made by Specloom from bitget/rest/v1/spot/trace/user/getTraderInfo.yaml; change that file, not this one.
"""POST /api/spot/v1/trace/user/getTraderInfo: Sums up the calling spot trader, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.spot.trace.user.get_trader_info",
    method="POST",
    path="/api/spot/v1/trace/user/getTraderInfo",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.trace.user.get_trader_info", documented=False
    ),
    errors=("common", "spot", "copy"),
    body="object",
    open_params=True,
    account_mode="classic",
    superseded_by=("v2.copy.spot_trader.order_total_detail",),
    deprecated=True,
)


RESULT = Anything


def get_trader_info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Sums up the calling spot trader, in the old API.

    Superseded by ``v2.copy.spot_trader.order_total_detail``.

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
