# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-total-detail.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.order_total_detail``: GET /api/v2/copy/mix-trader/order-total-detail."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestOrderTotalDetail(EndpointSuite):
    CALL = "v2.copy.mix_trader.order_total_detail"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-trader/order-total-detail"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/copy/mix-trader/order-total-detail", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695805917634,
  "data": {
    "roi": "19.38",
    "tradingOrderNum": "105",
    "totalFollowerNum": "134",
    "currentFollowerNum": "4",
    "totalpl": "$46.95",
    "gainNum": "59",
    "lossNum": "46",
    "winRate": "56.123",
    "tradingPairsAvailableList": ["BTCUSDT"],
    "lastWeekRoiList": [{"rate": "-14.130944", "ctime": "1695139200000"}],
    "lastWeekProfitList": ["lastWeekProfitList11"],
    "lastMonthRoiList": [{"rate": "-14.130944", "ctime": "1693152000000", "amount": "3.5"}],
    "totalEquity": "1776.03",
    "lastMonthProfitList": [{"amount": "1.5", "ctime": "1700000000002"}]
  }
}
"""
    EXPECTED = {
        "roi": Decimal("19.38"),
        "trading_order_num": 105,
        "total_follower_num": 134,
        "current_follower_num": 4,
        "totalpl": "$46.95",
        "gain_num": 59,
        "loss_num": 46,
        "win_rate": Decimal("56.123"),
        "trading_pairs_available_list": ["BTCUSDT"],
        "last_week_roi_list": [{"rate": Decimal("-14.130944"), "ctime": Millis(1695139200000)}],
        "last_week_profit_list": ["lastWeekProfitList11"],
        "last_month_roi_list": [
            {"rate": Decimal("-14.130944"), "ctime": Millis(1693152000000), "amount": Decimal("3.5")}
        ],
        "total_equity": Decimal("1776.03"),
        "last_month_profit_list": [{"amount": Decimal("1.5"), "ctime": Millis(1700000000002)}],
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_trader.order_total_detail",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.mix_trader.order_total_detail", "v2.copy.mix_trader.order_total_detail"]
