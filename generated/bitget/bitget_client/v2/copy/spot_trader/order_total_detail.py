# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-total-detail.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-trader/order-total-detail: Sums up the calling spot trader: win rate, followers, equity and profit by week and month."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.copy.spot_trader.order_total_detail",
    method="GET",
    path="/api/v2/copy/spot-trader/order-total-detail",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.spot_trader.order_total_detail"
    ),
    errors=("common", "spot", "copy"),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-data-indicator-statistics",
)


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
    """Amount"""
    ctime: Ms = None
    """When it was created; lower case on the wire"""


class OrderTotalDetailLastMonthProfitList(Model):
    """Profit of the last month by day."""

    amount: Dec = None
    """Amount"""
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


def order_total_detail(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OrderTotalDetail]:
    """Sums up the calling spot trader: win rate, followers, equity and profit by week and month.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderTotalDetail

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-data-indicator-statistics
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
