# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-trader-symbols.yaml; change that file, not this one.
"""``client.v2.copy.spot_follower.query_trader_symbols``: GET /api/v2/copy/spot-follower/query-trader-symbols."""

from support.endpoint_suite import EndpointSuite


class TestQueryTraderSymbols(EndpointSuite):
    CALL = "v2.copy.spot_follower.query_trader_symbols"
    METHOD = "GET"
    PATH = "/api/v2/copy/spot-follower/query-trader-symbols"
    FULL = {"trader_id": "123"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-follower/query-trader-symbols?traderId=123",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1627354109502, "data": {"currentTradingList": ["ETHUSDT"]}}
"""
    EXPECTED = {"current_trading_list": ["ETHUSDT"]}
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
        "rate_limit.pool": "v2.copy.spot_follower.query_trader_symbols",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.spot_follower.query_trader_symbols", "v2.copy.spot_follower.query_trader_symbols"]
