# Made by Specloom from bitget/rest/v3/broker/create-sub.yaml; change that file, not this one.
"""POST /api/v3/broker/create-sub: Creates a sub-account of a unified broker."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.broker.create_sub",
    method="POST",
    path="/api/v3/broker/create-sub",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.broker.create_sub"),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="subaccountName", name="subaccount_name", required=True, place="body"),
        Param(wire="label", name="label", required=True, place="body", max_length=50),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/broker/broker#create-broker-sub-account",
)


class CreateSub(
    Model,
    rename={
        "sub_uid": "subUid",
        "subaccount_name": "subaccountName",
        "subaccount_email": "subaccountEmail",
        "perm_list": "permList",
        "c_time": "cTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("normal", "freeze"),
        "perm_list": ("withdraw", "transfer", "spot_trade", "contract_trade", "margin_trade", "deposit", "read"),
    }

    sub_uid: Text = None
    """User id of the sub-account"""
    subaccount_name: Text = None
    """Sub-account name"""
    subaccount_email: Text = None
    """Email address of the sub-account"""
    status: Text = None
    """State; its values are the endpoint's own"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    label: Text = None
    """Label"""
    c_time: Ms = None
    """When it was created"""


RESULT = CreateSub


def create_sub(
    *,
    subaccount_name: str,
    label: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateSub]:
    """Creates a sub-account of a unified broker.

    Limit: 20 requests in 1 s by uid.

    Args:
        subaccount_name: Sub-account name. Wire name subaccountName.
        label: Label.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CreateSub

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/broker/broker#create-broker-sub-account
    """
    return Request(
        RECORD,
        {
            "subaccountName": subaccount_name,
            "label": label,
        },
        timeout,
        headers,
    )
