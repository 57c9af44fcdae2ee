# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-total-detail.yaml; change that file, not this one.
"""Answer of ``v2.copy.spot_trader.order_total_detail``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


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


class OrderTotalDetailLastWeekProfitList(Model):
    """Profit of the last week by day."""

    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    ctime: Ms = None
    """When it was created; lower case on the wire"""


class OrderTotalDetailLastMonthProfitList(Model):
    """Profit of the last month by day."""

    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    ctime: Ms = None
    """When it was created; lower case on the wire"""


class OrderTotalDetail(
    Model,
    rename={
        "total_follower_num": "totalFollowerNum",
        "current_follower_num": "currentFollowerNum",
        "max_follower_num": "maxFollowerNum",
        "trading_order_num": "tradingOrderNum",
        "gain_num": "gainNum",
        "loss_num": "lossNum",
        "total_equity": "totalEquity",
        "win_rate": "winRate",
        "last_week_roi_list": "lastWeekRoiList",
        "last_month_roi_list": "lastMonthRoiList",
        "last_week_profit_list": "lastWeekProfitList",
        "last_month_profit_list": "lastMonthProfitList",
    },
):
    """The answer."""

    total_follower_num: Int = None
    """Followers altogether"""
    current_follower_num: Int = None
    """Followers at present"""
    max_follower_num: Int = None
    """Followers allowed"""
    trading_order_num: Int = None
    """Trades opened"""
    totalpl: Text = None
    """Total profit; may carry a currency sign (USDT)"""
    gain_num: Int = None
    """Winning trades"""
    loss_num: Int = None
    """Losing trades"""
    total_equity: Dec = None
    """Total equity"""
    win_rate: Dec = None
    """Share of winning trades (%)"""
    last_week_roi_list: list[OrderTotalDetailLastWeekRoiList] | None = None
    """Return of the last week by day"""
    last_month_roi_list: list[OrderTotalDetailLastMonthRoiList] | None = None
    """Return of the last month by day"""
    last_week_profit_list: list[OrderTotalDetailLastWeekProfitList] | None = None
    """Profit of the last week by day"""
    last_month_profit_list: list[OrderTotalDetailLastMonthProfitList] | None = None
    """Profit of the last month by day"""


RESULT = OrderTotalDetail
