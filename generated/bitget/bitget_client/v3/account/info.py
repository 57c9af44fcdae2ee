# Made by Specloom from bitget/rest/v3/account/info.yaml; change that file, not this one.
"""GET /api/v3/account/info: Returns the caller's user ids, key permissions, registration time and allowed addresses."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.account.info",
    method="GET",
    path="/api/v3/account/info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.account.info"),
    errors=("common", "uta", "account"),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/account-settings#get-account-info",
)


class Info(
    Model,
    rename={
        "user_id": "userId",
        "inviter_id": "inviterId",
        "parent_id": "parentId",
        "channel_code": "channelCode",
        "perm_type": "permType",
        "regis_time": "regisTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "perm_type": ("read-only", "read-and-write"),
        "permissions": ("uta_mgt", "uta_trade", "withdraw", "copy_futures_position", "copy_futures_order"),
    }

    user_id: Text = None
    """User id"""
    inviter_id: Text = None
    """User id of the inviter"""
    parent_id: Text = None
    """User id of the main account"""
    channel_code: Text = None
    """Referral code of the affiliate"""
    channel: Text = None
    """Name of the stream channel"""
    ips: Text = None
    """Addresses allowed to use the key"""
    perm_type: Text = None
    """Whether the key may write"""
    permissions: ListOf[Text] = None
    """Permissions of the key"""
    regis_time: Ms = None
    """Registration"""


RESULT = Info


def info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Info]:
    """Returns the caller's user ids, key permissions, registration time and allowed addresses.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Info

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/account-settings#get-account-info
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
