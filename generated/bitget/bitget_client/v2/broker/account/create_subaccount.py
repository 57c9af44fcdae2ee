# Made by Specloom from bitget/rest/v2/broker/account/create-subaccount.yaml; change that file, not this one.
"""POST /api/v2/broker/account/create-subaccount: Creates a broker sub-account under the given name and label."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.account.create_subaccount",
    method="POST",
    path="/api/v2/broker/account/create-subaccount",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.broker.account.create_subaccount"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subaccountName", name="subaccount_name", required=True, place="body"),
        Param(wire="label", name="label", place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#create-subaccount",
)


class CreateSubaccount(
    Model, rename={"sub_uid": "subUid", "subaccount_name": "subaccountName", "perm_list": "permList", "c_time": "cTime"}
):
    """The answer."""

    ALIASES: ClassVar = {"c_time": ("ctime",)}

    sub_uid: Text = None
    """User id of the sub-account"""
    subaccount_name: Text = None
    """Sub-account name"""
    status: Text = None
    """State; its values are the endpoint's own"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    label: Text = None
    """Label"""
    c_time: Ms = None
    """When it was created"""


RESULT = CreateSubaccount


def create_subaccount(
    *,
    subaccount_name: str,
    label: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateSubaccount]:
    """Creates a broker sub-account under the given name and label.

    Limit: 1 request in 1 s by uid.

    Args:
        subaccount_name: Sub-account name. Wire name subaccountName.
        label: Label.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CreateSubaccount

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#create-subaccount
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
