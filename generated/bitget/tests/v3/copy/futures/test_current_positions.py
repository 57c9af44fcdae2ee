# Made by Specloom from bitget/rest/v3/copy/futures/current-positions.yaml; change that file, not this one.
"""``client.v3.copy.futures.current_positions``: GET /api/v3/copy/futures/current-positions."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCurrentPositions(EndpointSuite):
    CALL = "v3.copy.futures.current_positions"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/current-positions"
    FULL = {"project_id": "projectId1", "symbol": "BTCUSDT", "pos_side": "long"}
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/current-positions?posSide=long&projectId=projectId1&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"project_id": "projectId1"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/copy/futures/current-positions?projectId=projectId1",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "symbol": "BTCUSDT",
        "marginCoin": "USDT",
        "posSide": "long",
        "total": "0.01",
        "leverage": "10",
        "avgPrice": "50000.00",
        "marginMode": "crossed",
        "holdMode": "hedge_mode",
        "createdTime": "1740000000000",
        "positionId": "9876543210"
      }
    ]
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "symbol": "BTCUSDT",
                "margin_coin": "USDT",
                "pos_side": "long",
                "total": Decimal("0.01"),
                "leverage": Decimal("10"),
                "avg_price": Decimal("50000.00"),
                "margin_mode": "crossed",
                "hold_mode": "hedge_mode",
                "created_time": Millis(1740000000000),
                "position_id": "9876543210",
            }
        ]
    }
    DOCUMENTED = [
        ("hold_mode", ("one_way_mode", "hedge_mode")),
        ("margin_mode", ("crossed", "isolated")),
        ("pos_side", ("long", "short")),
    ]
    SIGNATURE = {
        "project_id": "query projectId: text as str, required",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "pos_side": "query posSide: text as str, optional, one of long short",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.current_positions",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.current_positions", "v3.copy.futures.current_positions"]
