# Made by Specloom from bitget/rest/v3/broker/sub-list.yaml; change that file, not this one.
"""GET /api/v3/broker/sub-list: Lists the sub-accounts of a unified broker."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.broker.sub_list",
    method="GET",
    path="/api/v3/broker/sub-list",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.broker.sub_list"),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="limit", name="limit", type="integer", default="10", max="100"),
        Param(wire="cursor", name="cursor"),
        Param(wire="status", name="status", values=("normal", "freeze")),
    ),
    docs="https://www.bitget.com/docs/catalog/broker/broker#get-broker-sub-account-list",
)


class SubListSubList(
    Model,
    rename={
        "sub_uid": "subUid",
        "subaccount_name": "subaccountName",
        "subaccount_email": "subaccountEmail",
        "perm_list": "permList",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Sub-accounts."""

    VALUES: ClassVar = {
        "status": ("normal", "freeze"),
        "perm_list": ("withdraw", "transfer", "spot_trade", "contract_trade", "margin_trade", "deposit", "read"),
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
    subaccount_email: Text = None
    """Email address of the sub-account"""
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


class SubList(Model, rename={"sub_list": "subList"}):
    """The answer."""

    sub_list: list[SubListSubList] | None = None
    """Sub-accounts"""


RESULT = SubList


def sub_list(
    *,
    limit: int | None = None,
    cursor: str | None = None,
    status: Literal["normal", "freeze"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubList]:
    """Lists the sub-accounts of a unified broker.

    Limit: 20 requests in 1 s by uid.

    Args:
        limit: Most rows to return, at most 100; 10 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        status: State; its values are the endpoint's own.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/broker/broker#get-broker-sub-account-list
    """
    return Request(
        RECORD,
        {
            "limit": limit,
            "cursor": cursor,
            "status": status,
        },
        timeout,
        headers,
    )
