# Made by Specloom from bitget/rest/v2/broker/rebate-info.yaml; change that file, not this one.
"""GET /api/v2/broker/rebate-info: Returns how a customer belongs to the broker, the VIP level and the rebates that can be passed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.broker.rebate_info import RebateInfo

RECORD = Endpoint(
    call="v2.broker.rebate_info",
    method="GET",
    path="/api/v2/broker/rebate-info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.broker.rebate_info"),
    errors=("common", "broker", "account"),
    params=(Param(wire="uid", name="uid", required=True),),
    docs="https://www.bitget.com/api-doc/broker/commission/Get-Rebate-Info",
)


def rebate_info(
    *,
    uid: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RebateInfo]:
    """Returns how a customer belongs to the broker, the VIP level and the rebates that can be passed on.

    Limit: 20 requests in 1 s by uid.

    Args:
        uid: User id.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RebateInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/broker/commission/Get-Rebate-Info
    """
    return Request(
        RECORD,
        {
            "uid": uid,
        },
        timeout,
        headers,
    )
