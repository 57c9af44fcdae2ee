# Made by Specloom from bitget/rest/v2/broker/account/info.yaml; change that file, not this one.
"""GET /api/v2/broker/account/info: Returns how many sub-accounts the broker has and how many it may have."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Int, Model, Ms
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.broker.account.info",
    method="GET",
    path="/api/v2/broker/account/info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.account.info"),
    errors=("common", "broker", "account"),
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-broker-info",
)


class Info(
    Model, rename={"sub_account_size": "subAccountSize", "max_sub_account_size": "maxSubAccountSize", "u_time": "uTime"}
):
    """The answer."""

    ALIASES: ClassVar = {"u_time": ("utime",)}

    sub_account_size: Int = None
    """Sub-accounts in use"""
    max_sub_account_size: Int = None
    """Sub-accounts allowed"""
    u_time: Ms = None
    """When it last changed"""


RESULT = Info


def info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Info]:
    """Returns how many sub-accounts the broker has and how many it may have.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Info

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-broker-info
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
