# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-settings.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.query_settings``: GET /api/v2/copy/mix-follower/query-settings."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestQuerySettings(EndpointSuite):
    CALL = "v2.copy.mix_follower.query_settings"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-follower/query-settings"
    FULL = {"trader_id": "123123123"}
    FULL_REQUEST = {"target": "/api/v2/copy/mix-follower/query-settings?traderId=123123123", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1679465100798,
  "data": {
    "followerEnable": "YES",
    "detailList": [
      {
        "symbol": "ETHUSDT",
        "productType": "USDT-FUTURES",
        "marginType": "specify",
        "marginCoin": "USDT",
        "leverType": "trader",
        "longLeverage": "20",
        "shortLeverage": "7.5",
        "traceType": "percent",
        "traceValue": "1",
        "maxHoldSize": "50000",
        "stopSurplusRatio": "200",
        "stopLossRatio": "12.5"
      }
    ]
  }
}
"""
    EXPECTED = {
        "follower_enable": True,
        "detail_list": [
            {
                "symbol": "ETHUSDT",
                "product_type": "USDT-FUTURES",
                "margin_type": "specify",
                "margin_coin": "USDT",
                "lever_type": "trader",
                "long_leverage": Decimal("20"),
                "short_leverage": Decimal("7.5"),
                "trace_type": "percent",
                "trace_value": Decimal("1"),
                "max_hold_size": Decimal("50000"),
                "stop_surplus_ratio": Decimal("200"),
                "stop_loss_ratio": Decimal("12.5"),
            }
        ],
    }
    DOCUMENTED = [
        ("lever_type", ("position", "specify", "trader")),
        ("margin_type", ("trader", "specify")),
        ("product_type", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("trace_type", ("percent", "amount", "count")),
    ]
    SIGNATURE = {"trader_id": "query traderId: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_follower.query_settings",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.mix_follower.query_settings", "v2.copy.mix_follower.query_settings"]
