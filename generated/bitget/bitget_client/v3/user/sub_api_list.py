# Made by Specloom from bitget/rest/v3/user/sub-api-list.yaml; change that file, not this one.
"""GET /api/v3/user/sub-api-list: Lists the API keys of one sub-account, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Flag, ListOf, Model, Ms, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.user.sub_api_list",
    method="GET",
    path="/api/v3/user/sub-api-list",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.user.sub_api_list"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    docs="https://www.bitget.com/docs/catalog/account/sub-accounts#get-sub-account-api-keys",
)


class SubApiListList(Model, rename={"api_key": "apiKey"}):
    """Entries."""

    VALUES: ClassVar = {"type": ("read_write", "read_only"), "permissions": ("uta_mgt", "uta_trade")}

    api_key: Secret = None
    """API key"""
    note: Text = None
    """Note"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    permissions: ListOf[Text] = None
    """Permissions of the key"""
    ips: ListOf[Text] = None
    """Addresses allowed to use the key"""
    ts: Ms = None
    """Time of the data"""


class SubApiListItems(Model, rename={"api_key": "apiKey"}):
    """Entries."""

    VALUES: ClassVar = {"type": ("read_write", "read_only"), "permissions": ("uta_mgt", "uta_trade")}
    ALIASES: ClassVar = {"api_key": ("apikey",)}

    api_key: Secret = None
    """API key"""
    note: Text = None
    """Note"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    permissions: ListOf[Text] = None
    """Permissions of the key"""
    ips: ListOf[Text] = None
    """Addresses allowed to use the key"""
    ts: Ms = None
    """Time of the data"""


class SubApiList(Model, rename={"has_next": "hasNext"}):
    """The answer."""

    list: _list[SubApiListList] | None = None
    """Entries"""
    has_next: Flag = None
    """Whether a next page exists"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""
    items: _list[SubApiListItems] | None = None
    """Entries"""


RESULT = SubApiList


def sub_api_list(
    *,
    sub_uid: str,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubApiList]:
    """Lists the API keys of one sub-account, at most 100 rows a page.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        limit: Most rows to return, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubApiList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/sub-accounts#get-sub-account-api-keys
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
