# Made by Specloom from bitget/rest/v2/mix/market/query-position-lever.yaml; change that file, not this one.
"""``client.v2.mix.market.query_position_lever``: GET /api/v2/mix/market/query-position-lever."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestQueryPositionLever(EndpointSuite):
    CALL = "v2.mix.market.query_position_lever"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/query-position-lever"
    FULL = {"product_type": "usdt-futures", "symbol": "BTCUSDT"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/query-position-lever?productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695796884470,
  "data": [
    {
      "symbol": "BTCUSDT",
      "level": "1",
      "startUnit": "0",
      "endUnit": "50000",
      "leverage": "125",
      "keepMarginRate": "0.004"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "level": 1,
            "start_unit": Decimal("0"),
            "end_unit": Decimal("50000"),
            "leverage": Decimal("125"),
            "keep_margin_rate": Decimal("0.004"),
        }
    ]
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, required, symbol",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.query_position_lever",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.query_position_lever", "v2.mix.market.query_position_lever"]
