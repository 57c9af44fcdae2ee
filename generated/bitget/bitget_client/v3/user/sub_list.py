# Made by Specloom from bitget/rest/v3/user/sub-list.yaml; change that file, not this one.
"""GET /api/v3/user/sub-list: Lists sub-accounts with state and account mode, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Flag, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.user.sub_list",
    method="GET",
    path="/api/v3/user/sub-list",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.user.sub_list"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(style="cursor", param="cursor", items="list", source="cursor", size_param="limit", size_max=100),
    docs="https://www.bitget.com/docs/catalog/account/sub-accounts#get-sub-account-list",
)


class SubListList(
    Model,
    rename={
        "sub_uid": "subUid",
        "account_mode": "accountMode",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "status": ("normal", "frozen", "freeze"),
        "account_mode": ("CLASSIC", "UNIFIED"),
        "type": ("normal", "virtual", "custodian", "fund_management", "agent", "other", "VIRTUAL_CHILD"),
    }

    sub_uid: Text = None
    """User id of the sub-account"""
    username: Text = None
    """User name"""
    status: Text = None
    """State; its values are the endpoint's own"""
    account_mode: Text = None
    """Account system in use, or the state of a switch between them"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    note: Text = None
    """Note"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


class SubList(Model, rename={"has_next": "hasNext"}):
    """The answer."""

    list: _list[SubListList] | None = None
    """Entries"""
    has_next: Flag = None
    """Whether a next page exists"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = SubList
ITEM = SubListList


def sub_list(
    *,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[SubList, SubListList]:
    """Lists sub-accounts with state and account mode, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        limit: Most rows to return, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/sub-accounts#get-sub-account-list
    """
    return PagedRequest(
        RECORD,
        {
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
