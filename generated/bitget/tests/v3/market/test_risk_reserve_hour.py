# Made by Specloom from bitget/rest/v3/market/risk-reserve-hour.yaml; change that file, not this one.
"""``client.v3.market.risk_reserve_hour``: GET /api/v3/market/risk-reserve-hour."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestRiskReserveHour(EndpointSuite):
    CALL = "v3.market.risk_reserve_hour"
    METHOD = "GET"
    PATH = "/api/v3/market/risk-reserve-hour"
    FULL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "margin_coin": "marginCoin3"}
    FULL_REQUEST = {
        "target": "/api/v3/market/risk-reserve-hour?category=USDT-FUTURES&marginCoin=marginCoin3&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/market/risk-reserve-hour?category=USDT-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1753793743942,
  "data": {
    "coin": "USDT",
    "riskReserveRecords": [{"amount": "9.8470265278770000", "balance": "95815.6773460800020000", "ts": "1753718400000"}]
  }
}
"""
    EXPECTED = {
        "coin": "USDT",
        "risk_reserve_records": [
            {
                "amount": Decimal("9.8470265278770000"),
                "balance": Decimal("95815.6773460800020000"),
                "ts": Millis(1753718400000),
            }
        ],
    }
    SIGNATURE = {
        "category": "query category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "margin_coin": "query marginCoin: text as str, optional, required if category is COIN-FUTURES",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.risk_reserve_hour",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.risk_reserve_hour", "v3.market.risk_reserve_hour"]
