# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-total-detail.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.order_total_detail``: GET /api/v2/copy/spot-trader/order-total-detail."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestOrderTotalDetail(EndpointSuite):
    CALL = "v2.copy.spot_trader.order_total_detail"
    METHOD = "GET"
    PATH = "/api/v2/copy/spot-trader/order-total-detail"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/copy/spot-trader/order-total-detail", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695806393920,
  "data": {
    "totalFollowerNum": "1",
    "currentFollowerNum": "11",
    "maxFollowerNum": "300",
    "tradingOrderNum": "20",
    "totalpl": "180.81650415",
    "gainNum": "9",
    "lossNum": "16",
    "totalEquity": "1002283.204381698640000000",
    "winRate": "10.00",
    "lastWeekRoiList": [{"rate": "14.08", "ctime": "1695139200000"}],
    "lastMonthRoiList": [{"rate": "0", "ctime": "1693152000000"}],
    "lastWeekProfitList": [{"amount": "156.403443", "ctime": "1695139200000"}],
    "lastMonthProfitList": [{"amount": "-0.703906", "ctime": "1695139200000"}]
  }
}
"""
    EXPECTED = {
        "total_follower_num": 1,
        "current_follower_num": 11,
        "max_follower_num": 300,
        "trading_order_num": 20,
        "totalpl": "180.81650415",
        "gain_num": 9,
        "loss_num": 16,
        "total_equity": Decimal("1002283.204381698640000000"),
        "win_rate": Decimal("10.00"),
        "last_week_roi_list": [{"rate": Decimal("14.08"), "ctime": Millis(1695139200000)}],
        "last_month_roi_list": [{"rate": Decimal("0"), "ctime": Millis(1693152000000)}],
        "last_week_profit_list": [{"amount": Decimal("156.403443"), "ctime": Millis(1695139200000)}],
        "last_month_profit_list": [{"amount": Decimal("-0.703906"), "ctime": Millis(1695139200000)}],
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.spot_trader.order_total_detail",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.spot_trader.order_total_detail", "v2.copy.spot_trader.order_total_detail"]
