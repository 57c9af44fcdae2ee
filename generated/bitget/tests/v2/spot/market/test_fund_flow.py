# Made by Specloom from bitget/rest/v2/spot/market/fund-flow.yaml; change that file, not this one.
"""``client.v2.spot.market.fund_flow``: GET /api/v2/spot/market/fund-flow."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestFundFlow(EndpointSuite):
    CALL = "v2.spot.market.fund_flow"
    METHOD = "GET"
    PATH = "/api/v2/spot/market/fund-flow"
    FULL = {"symbol": "BTCUSDT", "period": "1d"}
    FULL_REQUEST = {"target": "/api/v2/spot/market/fund-flow?period=1d&symbol=BTCUSDT", "body": "", "signed": False}
    MINIMAL = {"symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/market/fund-flow?symbol=BTCUSDT", "body": "", "signed": False}
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
        "period": "query period: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.spot.market.fund_flow",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.market.fund_flow", "v2.spot.market.fund_flow"]
