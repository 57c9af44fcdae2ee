# Made by Specloom from bitget/rest/v2/convert/quoted-price.yaml; change that file, not this one.
"""``client.v2.convert.quoted_price``: GET /api/v2/convert/quoted-price."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestQuotedPrice(EndpointSuite):
    CALL = "v2.convert.quoted_price"
    METHOD = "GET"
    PATH = "/api/v2/convert/quoted-price"
    FULL = {"from_coin": "USDT", "from_coin_size": "2.5", "to_coin": "ETH", "to_coin_size": "4.5"}
    FULL_REQUEST = {
        "target": "/api/v2/convert/quoted-price?fromCoin=USDT&fromCoinSize=2.5&toCoin=ETH&toCoinSize=4.5",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"from_coin": "USDT", "to_coin": "ETH"}
    MINIMAL_REQUEST = {"target": "/api/v2/convert/quoted-price?fromCoin=USDT&toCoin=ETH", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293612502,
  "data": {
    "fee": "0",
    "fromCoinSize": "10",
    "fromCoin": "USDT",
    "cnvtPrice": "0.0005226794534969",
    "toCoinSize": "0.23206967",
    "toCoin": "ETH",
    "traceId": "1"
  }
}
"""
    EXPECTED = {
        "fee": Decimal("0"),
        "from_coin_size": Decimal("10"),
        "from_coin": "USDT",
        "cnvt_price": Decimal("0.0005226794534969"),
        "to_coin_size": Decimal("0.23206967"),
        "to_coin": "ETH",
        "trace_id": "1",
    }
    SIGNATURE = {
        "from_coin": "query fromCoin: text as str, required",
        "from_coin_size": "query fromCoinSize: decimal as Decimal | int | str, optional",
        "to_coin": "query toCoin: text as str, required",
        "to_coin_size": "query toCoinSize: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "convert"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.convert.quoted_price",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "12001": ("ConversionRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.convert.quoted_price", "v2.convert.quoted_price"]
