# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-query-settings.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.config_query_settings``: GET /api/v2/copy/spot-trader/config-query-settings."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestConfigQuerySettings(EndpointSuite):
    CALL = "v2.copy.spot_trader.config_query_settings"
    METHOD = "GET"
    PATH = "/api/v2/copy/spot-trader/config-query-settings"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/copy/spot-trader/config-query-settings", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695807020372,
  "data": {
    "removeLimitUsdt": "100",
    "spotInfoList": [{"maxQuoteSize": "5000000", "surplusQuoteSize": "4998894.59", "symbol": "BTCUSDT"}],
    "labelList": [{"id": "id1", "name": "name2"}],
    "enable": "YES",
    "showAssetsMap": "NO",
    "showEquity": "yes",
    "traceSymbolList": [{"enable": "NO", "symbol": "BGBUSDT", "minOpenCount": "0.0001"}]
  }
}
"""
    EXPECTED = {
        "remove_limit_usdt": Decimal("100"),
        "spot_info_list": [
            {"max_quote_size": Decimal("5000000"), "surplus_quote_size": Decimal("4998894.59"), "symbol": "BTCUSDT"}
        ],
        "label_list": [{"id": "id1", "name": "name2"}],
        "enable": "YES",
        "show_assets_map": "NO",
        "show_equity": "yes",
        "trace_symbol_list": [{"enable": "NO", "symbol": "BGBUSDT", "min_open_count": Decimal("0.0001")}],
    }
    DOCUMENTED = [
        ("enable", ("yes", "no", "NO", "YES")),
        ("enable", ("yes", "no", "YES")),
        ("show_assets_map", ("yes", "no", "NO")),
        ("show_equity", ("yes", "no", "NO")),
    ]
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
        "rate_limit.pool": "v2.copy.spot_trader.config_query_settings",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.spot_trader.config_query_settings", "v2.copy.spot_trader.config_query_settings"]
