# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-quantity-limit.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.query_quantity_limit``: GET /api/v2/copy/mix-follower/query-quantity-limit."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestQueryQuantityLimit(EndpointSuite):
    CALL = "v2.copy.mix_follower.query_quantity_limit"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-follower/query-quantity-limit"
    FULL = {"symbol": "BTCUSDT", "product_type": "usdt-futures"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/query-quantity-limit?productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/query-quantity-limit?productType=usdt-futures",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695812926981,
  "data": [{"maxFollowSize": "20000", "minFollowSize": "0.005", "symbol": "BTCUSDT"}]
}
"""
    EXPECTED = [{"max_follow_size": Decimal("20000"), "min_follow_size": Decimal("0.005"), "symbol": "BTCUSDT"}]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.copy.mix_follower.query_quantity_limit",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.mix_follower.query_quantity_limit", "v2.copy.mix_follower.query_quantity_limit"]
