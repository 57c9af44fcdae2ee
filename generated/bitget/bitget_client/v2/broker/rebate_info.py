# Made by Specloom from bitget/rest/v2/broker/rebate-info.yaml; change that file, not this one.
"""GET /api/v2/broker/rebate-info: Returns how a customer belongs to the broker, the VIP level and the rebates that can be passed on."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
    docs="https://www.bitget.com/docs/catalog/classic-broker-commission/classic-broker-commission#get-rebate-info",
)


class RebateInfo(
    Model,
    rename={
        "affiliation_type": "affiliationType",
        "user_level": "userLevel",
        "client_spot_rebate_ratio": "clientSpotRebateRatio",
        "client_futures_rebate_ratio": "clientFuturesRebateRatio",
    },
):
    """The answer."""

    VALUES: ClassVar = {"affiliation_type": ("affiliate", "official")}

    affiliation_type: Text = None
    """How the customer came to the broker"""
    user_level: Text = None
    """VIP or PRO level"""
    client_spot_rebate_ratio: Dec = None
    """Rebate on spot fees passed to the customer (ratio)"""
    client_futures_rebate_ratio: Dec = None
    """Rebate on futures fees passed to the customer (ratio)"""


RESULT = RebateInfo


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

    Source: https://www.bitget.com/docs/catalog/classic-broker-commission/classic-broker-commission#get-rebate-info
    """
    return Request(
        RECORD,
        {
            "uid": uid,
        },
        timeout,
        headers,
    )
