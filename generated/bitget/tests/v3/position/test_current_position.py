# Made by Specloom from bitget/rest/v3/position/current-position.yaml; change that file, not this one.
"""``client.v3.position.current_position``: GET /api/v3/position/current-position."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCurrentPosition(EndpointSuite):
    CALL = "v3.position.current_position"
    METHOD = "GET"
    PATH = "/api/v3/position/current-position"
    FULL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "pos_side": "long"}
    FULL_REQUEST = {
        "target": "/api/v3/position/current-position?category=USDT-FUTURES&posSide=long&symbol=BTCUSDT",
        "body": "",
        "signature": "UnMXZHY0uXB7ELrlyCZEdT7wj7vNAuAh52VS1lagd0k=",
    }
    MINIMAL = {"category": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/position/current-position?category=USDT-FUTURES",
        "body": "",
        "signature": "SgIgyNfwooxGL3y7yZsGeQohF38+rcyaMhduCyhG6i8=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1753103840140,
  "data": {
    "list": [
      {
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "marginCoin": "USDT",
        "holdMode": "hedge_mode",
        "posSide": "long",
        "marginMode": "crossed",
        "positionBalance": "4701531.84941582",
        "available": "119.2068",
        "frozen": "0",
        "total": "10.5",
        "leverage": "3",
        "curRealisedPnl": "12.5",
        "avgPrice": "108674",
        "positionStatus": "normal",
        "unrealisedPnl": "1124573.04243999",
        "liquidationPrice": "43099.9",
        "mmr": "0.015",
        "profitRate": "0.2391929010498401",
        "markPrice": "118097",
        "breakEvenPrice": "109208.6",
        "totalFunding": "-53076.32433032",
        "openFeeTotal": "-2842.86603479",
        "closeFeeTotal": "23.5",
        "cashDividend": "24.5",
        "createdTime": "1736378720620",
        "updatedTime": "1753102803148"
      }
    ]
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "category": "USDT-FUTURES",
                "symbol": "BTCUSDT",
                "margin_coin": "USDT",
                "hold_mode": "hedge_mode",
                "pos_side": "long",
                "margin_mode": "crossed",
                "position_balance": Decimal("4701531.84941582"),
                "available": Decimal("119.2068"),
                "frozen": Decimal("0"),
                "total": Decimal("10.5"),
                "leverage": Decimal("3"),
                "cur_realised_pnl": Decimal("12.5"),
                "avg_price": Decimal("108674"),
                "position_status": "normal",
                "unrealised_pnl": Decimal("1124573.04243999"),
                "liquidation_price": Decimal("43099.9"),
                "mmr": Decimal("0.015"),
                "profit_rate": Decimal("0.2391929010498401"),
                "mark_price": Decimal("118097"),
                "break_even_price": Decimal("109208.6"),
                "total_funding": Decimal("-53076.32433032"),
                "open_fee_total": Decimal("-2842.86603479"),
                "close_fee_total": Decimal("23.5"),
                "cash_dividend": Decimal("24.5"),
                "created_time": Millis(1736378720620),
                "updated_time": Millis(1753102803148),
            }
        ]
    }
    DOCUMENTED = [
        ("category", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("hold_mode", ("one_way_mode", "hedge_mode")),
        ("margin_mode", ("crossed", "isolated")),
        ("pos_side", ("long", "short")),
    ]
    SIGNATURE = {
        "category": "query category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "pos_side": "query posSide: text as str, optional, one of long short",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.position.current_position",
        "account_mode": "unified",
        "equivalent": "v2.mix.position.single_position",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.position.current_position", "v3.position.current_position"]
