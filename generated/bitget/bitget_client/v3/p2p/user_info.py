# Made by Specloom from bitget/rest/v3/p2p/user-info.yaml; change that file, not this one.
"""GET /api/v3/p2p/user-info: Returns the caller's peer-to-peer rank, figures and limits."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.p2p.user_info",
    method="GET",
    path="/api/v3/p2p/user-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.user_info", documented=False),
    errors=("common", "uta", "p2p"),
)


class UserInfoEquityDetail(
    Model,
    rename={
        "max_adv_sell_num": "maxAdvSellNum",
        "max_adv_sell_limit": "maxAdvSellLimit",
        "max_adv_buy_num": "maxAdvBuyNum",
        "max_adv_buy_limit": "maxAdvBuyLimit",
        "total_max_pending_order": "totalMaxPendingOrder",
        "adv_max_pending_order": "advMaxPendingOrder",
    },
):
    """Limits that come with the rank."""

    max_adv_sell_num: Int = None
    """Sell advertisements allowed"""
    max_adv_sell_limit: Dec = None
    """Largest amount of a sell advertisement"""
    max_adv_buy_num: Int = None
    """Buy advertisements allowed"""
    max_adv_buy_limit: Dec = None
    """Largest amount of a buy advertisement"""
    total_max_pending_order: Int = None
    """Open orders allowed"""
    adv_max_pending_order: Int = None
    """Open orders allowed on one advertisement"""


class UserInfo(
    Model,
    rename={
        "nick_name": "nickName",
        "account_level": "accountLevel",
        "completed_order_num": "completedOrderNum",
        "positive_rate": "positiveRate",
        "completed_order_num30_d": "completedOrderNum30D",
        "completed_rate30_d": "completedRate30D",
        "avg_pay_time30_d": "avgPayTime30D",
        "avg_release_time30_d": "avgReleaseTime30D",
        "equity_detail": "equityDetail",
        "register_time": "registerTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"account_level": ("starter", "advanced", "master")}

    uid: Text = None
    """User id"""
    nick_name: Text = None
    """Nickname"""
    account_level: Text = None
    """Rank of the peer-to-peer trader"""
    completed_order_num: Int = None
    """Completed orders"""
    positive_rate: Dec = None
    """Share of good reviews"""
    completed_order_num30_d: Int = None
    """Orders completed in 30 days"""
    completed_rate30_d: Dec = None
    """Share of orders completed in 30 days"""
    avg_pay_time30_d: Dec = None
    """Mean time until payment over 30 days"""
    avg_release_time30_d: Dec = None
    """Mean time until release over 30 days"""
    equity_detail: UserInfoEquityDetail | None = None
    """Limits that come with the rank"""
    register_time: Ms = None
    """Registration"""


RESULT = UserInfo


def user_info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[UserInfo]:
    """Returns the caller's peer-to-peer rank, figures and limits.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        UserInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
