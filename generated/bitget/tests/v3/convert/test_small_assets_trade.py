# Made by Specloom from bitget/rest/v3/convert/small-assets-trade.yaml; change that file, not this one.
"""``client.v3.convert.small_assets_trade``: POST /api/v3/convert/small-assets-trade."""

from support.endpoint_suite import EndpointSuite


class TestSmallAssetsTrade(EndpointSuite):
    CALL = "v3.convert.small_assets_trade"
    METHOD = "POST"
    PATH = "/api/v3/convert/small-assets-trade"
    FULL = {"from_coin_list": ["fromCoinList1"]}
    FULL_REQUEST = {
        "target": "/api/v3/convert/small-assets-trade",
        "body": '{"fromCoinList":["fromCoinList1"]}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {"fromCoin": ["DOGE"], "toCoin": "BGB", "orderId": "1234567890123456789"}
}
"""
    EXPECTED = {"from_coin": ["DOGE"], "to_coin": "BGB", "order_id": "1234567890123456789"}
    SIGNATURE = {"from_coin_list": "body fromCoinList: list as Sequence[str], required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.convert.small_assets_trade",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.convert.small_assets_trade", "v3.convert.small_assets_trade"]
