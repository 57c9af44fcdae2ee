# Made by Specloom from bitget/rest/v2/broker/account/subaccount-list.yaml; change that file, not this one.
"""GET /api/v2/broker/account/subaccount-list: Lists the broker's sub-accounts with state and permissions, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Flag, ListOf, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.account.subaccount_list",
    method="GET",
    path="/api/v2/broker/account/subaccount-list",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.broker.account.subaccount_list"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="limit", name="limit", type="integer", default="10", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="status", name="status"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-subaccount-list",
)


class SubaccountListSubList(
    Model,
    rename={
        "sub_uid": "subUid",
        "subaccount_name": "subaccountName",
        "perm_list": "permList",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Sub-accounts."""

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


class SubaccountList(
    Model, rename={"has_next_page": "hasNextPage", "id_less_than": "idLessThan", "sub_list": "subList"}
):
    """The answer."""

    has_next_page: Flag = None
    """Whether a next page exists"""
    id_less_than: Text = None
    """Cursor: return records older than this id; pass the endId or minId of the page before"""
    sub_list: list[SubaccountListSubList] | None = None
    """Sub-accounts"""


RESULT = SubaccountList


def subaccount_list(
    *,
    limit: int | None = None,
    id_less_than: str | None = None,
    status: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubaccountList]:
    """Lists the broker's sub-accounts with state and permissions, at most 100 rows a page.

    Limit: 1 request in 1 s by uid.

    Args:
        limit: Most rows to return, at most 100; 10 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        status: State; its values are the endpoint's own.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubaccountList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-subaccount-list
    """
    return Request(
        RECORD,
        {
            "limit": limit,
            "idLessThan": id_less_than,
            "status": status,
            "startTime": start_time,
            "endTime": end_time,
        },
        timeout,
        headers,
    )
