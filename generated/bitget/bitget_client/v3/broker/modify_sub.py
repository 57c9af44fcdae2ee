# Made by Specloom from bitget/rest/v3/broker/modify-sub.yaml; change that file, not this one.
"""POST /api/v3/broker/modify-sub: Changes state and permissions of a unified broker's sub-account."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.broker.modify_sub",
    method="POST",
    path="/api/v3/broker/modify-sub",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.broker.modify_sub"),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="status", name="status", place="body", values=("normal", "freeze")),
        Param(
            wire="permList",
            name="perm_list",
            place="body",
            values=("withdraw", "transfer", "spot_trade", "contract_trade", "margin_trade", "deposit"),
            items="text",
        ),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/broker/broker#modify-broker-sub-account",
)


class ModifySub(
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

    VALUES: ClassVar = {
        "status": ("normal", "freeze"),
        "perm_list": (
            "withdraw",
            "transfer",
            "spot_trade",
            "contract_trade",
            "margin_trade",
            "deposit",
            "uta_spot_trade",
        ),
        "language": (
            "en_US",
            "zh_CN",
            "ja_JP",
            "vi_VN",
            "zh_TW",
            "ru_RU",
            "es_ES",
            "tr_TR",
            "fr_FR",
            "de_DE",
            "pt_PT",
            "th_TH",
        ),
    }

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
    u_time: Ms = None
    """When it last changed"""
    language: Text = None
    """Language of the texts"""


RESULT = ModifySub


def modify_sub(
    *,
    sub_uid: str,
    status: Literal["normal", "freeze"] | str | None = None,
    perm_list: Literal["withdraw", "transfer", "spot_trade", "contract_trade", "margin_trade", "deposit"]
    | str
    | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifySub]:
    """Changes state and permissions of a unified broker's sub-account.

    Limit: 20 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        status: State; its values are the endpoint's own.
        perm_list: Permissions of the key. Wire name permList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifySub

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/broker/broker#modify-broker-sub-account
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "status": status,
            "permList": perm_list,
        },
        timeout,
        headers,
    )
