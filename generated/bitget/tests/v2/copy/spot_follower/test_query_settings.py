# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-settings.yaml; change that file, not this one.
"""``client.v2.copy.spot_follower.query_settings``: GET /api/v2/copy/spot-follower/query-settings."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestQuerySettings(EndpointSuite):
    CALL = "v2.copy.spot_follower.query_settings"
    METHOD = "GET"
    PATH = "/api/v2/copy/spot-follower/query-settings"
    FULL = {"trader_id": "bfxxxxxx"}
    FULL_REQUEST = {"target": "/api/v2/copy/spot-follower/query-settings?traderId=bfxxxxxx", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1682401856339,
  "data": {
    "enable": "YES",
    "profitRate": "5",
    "settledInDays": "53",
    "tradeSettingList": [
      {
        "maxTraceAmount": "50000",
        "stopLossRation": "10",
        "stopSurplusRation": "3.5",
        "symbol": "ETHUSDT",
        "traceType": "FIXED_AMOUNT"
      }
    ],
    "tradeSymbolSettingList": [
      {
        "maxStopLossRation": "90",
        "maxStopSurplusRation": "500",
        "maxTraceAmount": "1200",
        "maxTraceAmountSystem": "50000",
        "maxTraceSize": "5.5",
        "maxTraceRation": "20",
        "minStopLossRation": "0",
        "minStopSurplusRation": "8.5",
        "minTraceAmount": "10",
        "minTraceSize": "0.001",
        "minTraceRation": "0.1",
        "sliderMaxStopLossRatio": "12.5",
        "sliderMaxStopSurplusRatio": "13.5",
        "symbol": "BTCUSDT"
      }
    ],
    "traderHeadPic": "traderHeadPic6",
    "traderName": "139****0981",
    "endId": "endId8"
  }
}
"""
    EXPECTED = {
        "enable": "YES",
        "profit_rate": Decimal("5"),
        "settled_in_days": 53,
        "trade_setting_list": [
            {
                "max_trace_amount": Decimal("50000"),
                "stop_loss_ration": Decimal("10"),
                "stop_surplus_ration": Decimal("3.5"),
                "symbol": "ETHUSDT",
                "trace_type": "FIXED_AMOUNT",
            }
        ],
        "trade_symbol_setting_list": [
            {
                "max_stop_loss_ration": Decimal("90"),
                "max_stop_surplus_ration": Decimal("500"),
                "max_trace_amount": Decimal("1200"),
                "max_trace_amount_system": Decimal("50000"),
                "max_trace_size": Decimal("5.5"),
                "max_trace_ration": Decimal("20"),
                "min_stop_loss_ration": Decimal("0"),
                "min_stop_surplus_ration": Decimal("8.5"),
                "min_trace_amount": Decimal("10"),
                "min_trace_size": Decimal("0.001"),
                "min_trace_ration": Decimal("0.1"),
                "slider_max_stop_loss_ratio": Decimal("12.5"),
                "slider_max_stop_surplus_ratio": Decimal("13.5"),
                "symbol": "BTCUSDT",
            }
        ],
        "trader_head_pic": "traderHeadPic6",
        "trader_name": "139****0981",
        "end_id": "endId8",
    }
    DOCUMENTED = [("trace_type", ("percent", "amount", "count", "FIXED_AMOUNT"))]
    SIGNATURE = {"trader_id": "query traderId: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.spot_follower.query_settings",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.spot_follower.query_settings", "v2.copy.spot_follower.query_settings"]
