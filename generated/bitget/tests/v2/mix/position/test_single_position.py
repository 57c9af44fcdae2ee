# Made by Specloom from bitget/rest/v2/mix/position/single-position.yaml; change that file, not this one.
"""``client.v2.mix.position.single_position``: GET /api/v2/mix/position/single-position."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSinglePosition(EndpointSuite):
    CALL = "v2.mix.position.single_position"
    METHOD = "GET"
    PATH = "/api/v2/mix/position/single-position"
    FULL = {"product_type": "USDT-FUTURES", "symbol": "BTCUSDT", "margin_coin": "USDT"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/position/single-position?marginCoin=USDT&productType=USDT-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signature": "QiK6FqptfjHMJibBnsT4PrYpu5XGBD27Z7TMKqDZ9LU=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1768195413808,
  "data": [
    {
      "marginCoin": "USDT",
      "symbol": "BTCUSDT",
      "holdSide": "short",
      "openDelegateSize": "0",
      "marginSize": "32.9182142857142858",
      "available": "0.005",
      "locked": "7.5",
      "total": "8.5",
      "leverage": "14",
      "achievedProfits": "-48.1989666666666705",
      "openPriceAvg": "88505.233333333333",
      "marginMode": "crossed",
      "posMode": "hedge_mode",
      "unrealizedPL": "-18.328833333333335",
      "liquidationPrice": "17288450.450983311758416",
      "keepMarginRate": "0.004",
      "markPrice": "92171",
      "marginRatio": "0.0030244464835655",
      "breakEvenPrice": "67274.9159193683778732",
      "totalFee": "-56.2349883554",
      "deductedFee": "1.5158073",
      "cashDividend": "22.5",
      "grant": "23.5",
      "assetMode": "union",
      "autoMargin": "off",
      "takeProfit": "26.5",
      "stopLoss": "27.5",
      "takeProfitId": "takeProfitId28",
      "stopLossId": "stopLossId29",
      "cTime": "1766103799183",
      "uTime": "1768194000530"
    }
  ]
}
"""
    EXPECTED = [
        {
            "margin_coin": "USDT",
            "symbol": "BTCUSDT",
            "hold_side": "short",
            "open_delegate_size": Decimal("0"),
            "margin_size": Decimal("32.9182142857142858"),
            "available": Decimal("0.005"),
            "locked": Decimal("7.5"),
            "total": Decimal("8.5"),
            "leverage": Decimal("14"),
            "achieved_profits": Decimal("-48.1989666666666705"),
            "open_price_avg": Decimal("88505.233333333333"),
            "margin_mode": "crossed",
            "pos_mode": "hedge_mode",
            "unrealized_pl": Decimal("-18.328833333333335"),
            "liquidation_price": Decimal("17288450.450983311758416"),
            "keep_margin_rate": Decimal("0.004"),
            "mark_price": Decimal("92171"),
            "margin_ratio": Decimal("0.0030244464835655"),
            "break_even_price": Decimal("67274.9159193683778732"),
            "total_fee": Decimal("-56.2349883554"),
            "deducted_fee": Decimal("1.5158073"),
            "cash_dividend": Decimal("22.5"),
            "grant": Decimal("23.5"),
            "asset_mode": "union",
            "auto_margin": "off",
            "take_profit": Decimal("26.5"),
            "stop_loss": Decimal("27.5"),
            "take_profit_id": "takeProfitId28",
            "stop_loss_id": "stopLossId29",
            "c_time": Millis(1766103799183),
            "u_time": Millis(1768194000530),
        }
    ]
    DOCUMENTED = [
        ("asset_mode", ("single", "union")),
        ("auto_margin", ("on", "off")),
        ("hold_side", ("long", "short")),
        ("margin_mode", ("crossed", "isolated")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
    ]
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "margin_coin": "query marginCoin: text as str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.position.single_position",
        "account_mode": "classic",
        "equivalent": "v3.position.current_position",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.position.single_position", "v2.mix.position.single_position"]
