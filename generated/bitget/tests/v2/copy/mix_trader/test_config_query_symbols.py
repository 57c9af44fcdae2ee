# Made by Specloom from bitget/rest/v2/copy/mix-trader/config-query-symbols.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.config_query_symbols``: GET /api/v2/copy/mix-trader/config-query-symbols."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestConfigQuerySymbols(EndpointSuite):
    CALL = "v2.copy.mix_trader.config_query_symbols"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-trader/config-query-symbols"
    FULL = {"product_type": "usdt-futures"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/config-query-symbols?productType=usdt-futures",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695807225928,
  "data": [
    {
      "symbol": "BTCUSDT",
      "openTrader": "yes",
      "minOpenCount": "0.002",
      "maxLeverage": "50",
      "stopSurplusRatio": "100",
      "stopLossRatio": "30"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "open_trader": True,
            "min_open_count": Decimal("0.002"),
            "max_leverage": Decimal("50"),
            "stop_surplus_ratio": Decimal("100"),
            "stop_loss_ratio": Decimal("30"),
        }
    ]
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES"
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_trader.config_query_symbols",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.mix_trader.config_query_symbols", "v2.copy.mix_trader.config_query_symbols"]
