# Made by Specloom from bitget/rest/v2/broker/account/subaccount-email.yaml; change that file, not this one.
"""GET /api/v2/broker/account/subaccount-email: Returns the email address of a broker sub-account."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.account.subaccount_email",
    method="GET",
    path="/api/v2/broker/account/subaccount-email",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.account.subaccount_email"),
    errors=("common", "broker", "account"),
    params=(Param(wire="subUid", name="sub_uid", required=True),),
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-subaccount-email",
)


class SubaccountEmail(
    Model,
    rename={
        "sub_uid": "subUid",
        "subaccount_name": "subaccountName",
        "subaccount_email": "subaccountEmail",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    ALIASES: ClassVar = {"c_time": ("ctime",), "u_time": ("utime",)}

    sub_uid: Text = None
    """User id of the sub-account"""
    subaccount_name: Text = None
    """Sub-account name"""
    subaccount_email: Text = None
    """Email address of the sub-account"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = SubaccountEmail


def subaccount_email(
    *,
    sub_uid: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubaccountEmail]:
    """Returns the email address of a broker sub-account.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubaccountEmail

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-subaccount-email
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
        },
        timeout,
        headers,
    )
