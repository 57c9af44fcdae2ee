# Made by Specloom from bitget/rest/v2/mix/position/all-position.yaml; change that file, not this one.
"""``client.v2.mix.position.all_position``: GET /api/v2/mix/position/all-position."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestAllPosition(EndpointSuite):
    CALL = "v2.mix.position.all_position"
    METHOD = "GET"
    PATH = "/api/v2/mix/position/all-position"
    FULL = {"product_type": "USDT-FUTURES", "margin_coin": "USDT"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/position/all-position?marginCoin=USDT&productType=USDT-FUTURES",
        "body": "",
        "signature": "gRawqx5i3Ln5FCN3+bjHYuoeYB95+WE1VlvFmQxOsBg=",
    }
    MINIMAL = {"product_type": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/position/all-position?productType=USDT-FUTURES",
        "body": "",
        "signature": "rJxcXjVpR7LuQ07GElJytCnfmM3G7ndiYHi7NbWQfoY=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1767685381615,
  "data": [
    {
      "marginCoin": "USDT",
      "symbol": "BTCUSDT",
      "holdSide": "short",
      "openDelegateSize": "0",
      "marginSize": "103.1894785714285715",
      "available": "0.0155",
      "locked": "7.5",
      "total": "8.5",
      "leverage": "14",
      "achievedProfits": "8.605233333333333",
      "openPriceAvg": "88505.233333333333",
      "marginMode": "crossed",
      "posMode": "hedge_mode",
      "unrealizedPL": "-72.8215833333333385",
      "liquidationPrice": "5737867.8639926850760812",
      "keepMarginRate": "0.004",
      "markPrice": "93203.4",
      "marginRatio": "0.0028541392311979",
      "breakEvenPrice": "85283.0669339944416898",
      "totalFee": "-56.8315381906",
      "deductedFee": "0.92414181",
      "cashDividend": "22.5",
      "grant": "23.5",
      "assetMode": "union",
      "autoMargin": "off",
      "takeProfit": "26.5",
      "stopLoss": "27.5",
      "takeProfitId": "takeProfitId28",
      "stopLossId": "stopLossId29",
      "cTime": "1766103799183",
      "uTime": "1767682800537"
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
            "margin_size": Decimal("103.1894785714285715"),
            "available": Decimal("0.0155"),
            "locked": Decimal("7.5"),
            "total": Decimal("8.5"),
            "leverage": Decimal("14"),
            "achieved_profits": Decimal("8.605233333333333"),
            "open_price_avg": Decimal("88505.233333333333"),
            "margin_mode": "crossed",
            "pos_mode": "hedge_mode",
            "unrealized_pl": Decimal("-72.8215833333333385"),
            "liquidation_price": Decimal("5737867.8639926850760812"),
            "keep_margin_rate": Decimal("0.004"),
            "mark_price": Decimal("93203.4"),
            "margin_ratio": Decimal("0.0028541392311979"),
            "break_even_price": Decimal("85283.0669339944416898"),
            "total_fee": Decimal("-56.8315381906"),
            "deducted_fee": Decimal("0.92414181"),
            "cash_dividend": Decimal("22.5"),
            "grant": Decimal("23.5"),
            "asset_mode": "union",
            "auto_margin": "off",
            "take_profit": Decimal("26.5"),
            "stop_loss": Decimal("27.5"),
            "take_profit_id": "takeProfitId28",
            "stop_loss_id": "stopLossId29",
            "c_time": Millis(1766103799183),
            "u_time": Millis(1767682800537),
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
        "margin_coin": "query marginCoin: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.position.all_position",
        "account_mode": "classic",
        "equivalent": "v3.position.current_position",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.position.all_position", "v2.mix.position.all_position"]
