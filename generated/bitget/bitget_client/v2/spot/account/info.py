# Made by Specloom from bitget/rest/v2/spot/account/info.yaml; change that file, not this one.
"""GET /api/v2/spot/account/info: Returns the caller's user id, permissions, key whitelist, inviter and whether it is an elite trader."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.spot.account.info",
    method="GET",
    path="/api/v2/spot/account/info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.spot.account.info"),
    errors=("common", "spot", "account"),
    account_mode="classic",
    equivalent="v3.account.settings",
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-account-information",
)


class Info(
    Model,
    rename={
        "user_id": "userId",
        "inviter_id": "inviterId",
        "parent_id": "parentId",
        "trader_type": "traderType",
        "channel_code": "channelCode",
        "regis_time": "regisTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"trader_type": ("trader", "not_trader")}

    user_id: Text = None
    """User id"""
    inviter_id: Text = None
    """User id of the inviter"""
    ips: Text = None
    """Addresses allowed to use the key"""
    authorities: ListOf[Text] = None
    """Permission codes of the API key"""
    parent_id: Text = None
    """User id of the main account"""
    trader_type: Text = None
    """Whether the account is an elite trader, or the customer's kind"""
    channel_code: Text = None
    """Referral code of the affiliate"""
    channel: Text = None
    """Name of the stream channel"""
    regis_time: Ms = None
    """Registration"""


RESULT = Info


def info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Info]:
    """Returns the caller's user id, permissions, key whitelist, inviter and whether it is an elite trader.

    Limit: 1 request in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Info

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-account-information
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
