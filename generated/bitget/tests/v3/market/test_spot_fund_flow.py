# Made by Specloom from bitget/rest/v3/market/spot-fund-flow.yaml; change that file, not this one.
"""``client.v3.market.spot_fund_flow``: GET /api/v3/market/spot-fund-flow."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestSpotFundFlow(EndpointSuite):
    CALL = "v3.market.spot_fund_flow"
    METHOD = "GET"
    PATH = "/api/v3/market/spot-fund-flow"
    FULL = {"symbol": "BTCUSDT", "period": "15m"}
    FULL_REQUEST = {"target": "/api/v3/market/spot-fund-flow?period=15m&symbol=BTCUSDT", "body": "", "signed": False}
    MINIMAL = {"symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {"target": "/api/v3/market/spot-fund-flow?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1656589586807,
  "data": {
    "whaleBuyVolume": "50.901579",
    "dolphinBuyVolume": "1.506897",
    "fishBuyVolume": "0.529853",
    "whaleSellVolume": "50.635982",
    "dolphinSellVolume": "1.429034",
    "fishSellVolume": "0.344032",
    "whaleBuyRatio": "7.5",
    "dolphinBuyRatio": "8.5",
    "fishBuyRatio": "9.5",
    "whaleSellRatio": "10.5",
    "dolphinSellRatio": "11.5",
    "fishSellRatio": "12.5"
  }
}
"""
    EXPECTED = {
        "whale_buy_volume": Decimal("50.901579"),
        "dolphin_buy_volume": Decimal("1.506897"),
        "fish_buy_volume": Decimal("0.529853"),
        "whale_sell_volume": Decimal("50.635982"),
        "dolphin_sell_volume": Decimal("1.429034"),
        "fish_sell_volume": Decimal("0.344032"),
        "whale_buy_ratio": Decimal("7.5"),
        "dolphin_buy_ratio": Decimal("8.5"),
        "fish_buy_ratio": Decimal("9.5"),
        "whale_sell_ratio": Decimal("10.5"),
        "dolphin_sell_ratio": Decimal("11.5"),
        "fish_sell_ratio": Decimal("12.5"),
    }
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "period": "query period: text as str, optional, default 15m",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.spot_fund_flow",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.spot_fund_flow", "v3.market.spot_fund_flow"]
