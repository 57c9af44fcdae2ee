# Made by Specloom from bitget/rest/v1/spot/trace/profit/profitHisDetailList.yaml; change that file, not this one.
"""POST /api/spot/v1/trace/profit/profitHisDetailList: Lists a spot trader's past profit shares in detail, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.spot.trace.profit.profit_his_detail_list",
    method="POST",
    path="/api/spot/v1/trace/profit/profitHisDetailList",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"),
        pool="v1.spot.trace.profit.profit_his_detail_list",
        documented=False,
    ),
    errors=("common", "spot", "copy"),
    body="object",
    open_params=True,
    account_mode="classic",
    superseded_by=("v2.copy.spot_trader.profit_history_details",),
    deprecated=True,
)


RESULT = Anything


def profit_his_detail_list(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Lists a spot trader's past profit shares in detail, in the old API.

    Superseded by ``v2.copy.spot_trader.profit_history_details``.

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
