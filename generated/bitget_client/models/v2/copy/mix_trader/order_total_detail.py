# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-total-detail.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_trader.order_total_detail``."""

from bitget_client._runtime.codec.models import Dec, Int, ListOf, Model, Ms, Text


class OrderTotalDetailLastWeekRoiList(Model):
    """Return of the last week by day."""

    rate: Dec = None
    """Rate"""
    ctime: Ms = None
    """When it was created; lower case on the wire"""


class OrderTotalDetailLastMonthRoiList(Model):
    """Return of the last month by day."""

    rate: Dec = None
    """Rate"""
    ctime: Ms = None
    """When it was created; lower case on the wire"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""


class OrderTotalDetailLastMonthProfitList(Model):
    """Profit of the last month by day."""

    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    ctime: Ms = None
    """When it was created; lower case on the wire"""


class OrderTotalDetail(
    Model,
    rename={
        "trading_order_num": "tradingOrderNum",
        "total_follower_num": "totalFollowerNum",
        "current_follower_num": "currentFollowerNum",
        "gain_num": "gainNum",
        "loss_num": "lossNum",
        "win_rate": "winRate",
        "trading_pairs_available_list": "tradingPairsAvailableList",
        "last_week_roi_list": "lastWeekRoiList",
        "last_week_profit_list": "lastWeekProfitList",
        "last_month_roi_list": "lastMonthRoiList",
        "total_equity": "totalEquity",
        "last_month_profit_list": "lastMonthProfitList",
    },
):
    """The answer."""

    roi: Dec = None
    """Return on the margin (%)"""
    trading_order_num: Int = None
    """Trades opened"""
    total_follower_num: Int = None
    """Followers altogether"""
    current_follower_num: Int = None
    """Followers at present"""
    totalpl: Text = None
    """Total profit; may carry a currency sign (USDT)"""
    gain_num: Int = None
    """Winning trades"""
    loss_num: Int = None
    """Losing trades"""
    win_rate: Dec = None
    """Share of winning trades (%)"""
    trading_pairs_available_list: ListOf[Text] = None
    """Symbols open to copying"""
    last_week_roi_list: list[OrderTotalDetailLastWeekRoiList] | None = None
    """Return of the last week by day"""
    last_week_profit_list: ListOf[Text] = None
    """Profit of the last week by day"""
    last_month_roi_list: list[OrderTotalDetailLastMonthRoiList] | None = None
    """Return of the last month by day"""
    total_equity: Dec = None
    """Total equity"""
    last_month_profit_list: list[OrderTotalDetailLastMonthProfitList] | None = None
    """Profit of the last month by day"""


RESULT = OrderTotalDetail
