# Made by Specloom from bitget/rest/v2/broker/account/modify-subaccount.yaml; change that file, not this one.
"""POST /api/v2/broker/account/modify-subaccount: Changes the state, permissions and language of a broker sub-account."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.account.modify_subaccount",
    method="POST",
    path="/api/v2/broker/account/modify-subaccount",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="key"), pool="v2.broker.account.modify_subaccount"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="permList", name="perm_list", type="list", required=True, place="body", items="text"),
        Param(wire="status", name="status", required=True, place="body", values=("normal", "freeze")),
        Param(wire="language", name="language", place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#modify-subaccount",
)


class ModifySubaccount(
    Model,
    rename={
        "sub_uid": "subUid",
        "subaccount_name": "subaccountName",
        "perm_list": "permList",
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
    status: Text = None
    """State; its values are the endpoint's own"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    label: Text = None
    """Label"""
    language: Text = None
    """Language of the texts"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = ModifySubaccount


def modify_subaccount(
    *,
    sub_uid: str,
    perm_list: Sequence[str],
    status: Literal["normal", "freeze"] | str,
    language: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifySubaccount]:
    """Changes the state, permissions and language of a broker sub-account.

    Limit: 1 request in 1 s by key.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        perm_list: Permissions of the key. Wire name permList.
        status: State; its values are the endpoint's own.
        language: Language of the texts.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifySubaccount

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#modify-subaccount
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "permList": perm_list,
            "status": status,
            "language": language,
        },
        timeout,
        headers,
    )
