# Made by Specloom from bitget/rest/v2/p2p/merchantList.yaml; change that file, not this one.
"""Answer of ``v2.p2p.merchant_list``."""

from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Ms, Text


class MerchantListMerchantList(
    Model,
    rename={
        "register_time": "registerTime",
        "nick_name": "nickName",
        "is_online": "isOnline",
        "avg_payment_time": "avgPaymentTime",
        "avg_release_time": "avgReleaseTime",
        "total_trades": "totalTrades",
        "total_buy": "totalBuy",
        "total_sell": "totalSell",
        "total_completion_rate": "totalCompletionRate",
        "completion_rate30d": "completionRate30d",
    },
):
    """Merchants."""

    register_time: Ms = None
    """Registration"""
    nick_name: Text = None
    """Nickname"""
    is_online: Flag = None
    """Whether the merchant is online"""
    avg_payment_time: Dec = None
    """Mean time until payment (minute)"""
    avg_release_time: Dec = None
    """Mean time until the coins are released (minute)"""
    total_trades: Int = None
    """Orders traded"""
    total_buy: Int = None
    """Buy orders altogether"""
    total_sell: Int = None
    """Sell orders altogether"""
    total_completion_rate: Dec = None
    """Share of orders completed (ratio)"""
    trades30d: Dec = None
    """Trades of the last 30 days"""
    sell30d: Int = None
    """Sell orders of the last 30 days"""
    buy30d: Int = None
    """Buy orders of the last 30 days"""
    completion_rate30d: Dec = None
    """Share of orders completed in 30 days (ratio)"""


class MerchantList(Model, rename={"merchant_list": "merchantList", "min_merchant_id": "minMerchantId"}):
    """The answer."""

    merchant_list: list[MerchantListMerchantList] | None = None
    """Merchants"""
    min_merchant_id: Text = None
    """Smallest merchant id of the page"""


RESULT = MerchantList
