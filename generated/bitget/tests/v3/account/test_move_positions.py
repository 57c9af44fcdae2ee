# Made by Specloom from bitget/rest/v3/account/move-positions.yaml; change that file, not this one.
"""``client.v3.account.move_positions``: POST /api/v3/account/move-positions."""

from support.endpoint_suite import EndpointSuite


class TestMovePositions(EndpointSuite):
    CALL = "v3.account.move_positions"
    METHOD = "POST"
    PATH = "/api/v3/account/move-positions"
    FULL = {
        "from_uid": "fromUid1",
        "to_uid": "toUid2",
        "category": "USDT-FUTURES",
        "position_list": [{"symbol": "BTCUSDT", "side": "buy", "qty": "3.5"}],
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/move-positions",
        "body": '{"fromUid":"fromUid1","toUid":"toUid2","category":"USDT-FUTURES","positionList":[{"symbol":"BTCUSDT","side":"buy","qty":"3.5"}]}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695806875837,
  "data": {
    "closePosition": [{"orderId": "121211212122", "clientOid": "131311313133", "code": "code3", "msg": "msg4"}],
    "openPosition": [{"orderId": "121211212123", "clientOid": "131311313134", "code": "code3", "msg": "msg4"}]
  }
}
"""
    EXPECTED = {
        "close_position": [{"order_id": "121211212122", "client_oid": "131311313133", "code": "code3", "msg": "msg4"}],
        "open_position": [{"order_id": "121211212123", "client_oid": "131311313134", "code": "code3", "msg": "msg4"}],
    }
    SIGNATURE = {
        "from_uid": "body fromUid: text as str, required",
        "to_uid": "body toUid: text as str, required",
        "category": "body category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "position_list": "body positionList: list as Sequence, required, max_items 10",
        "position_list.symbol": "body symbol: text as Symbol | str, required, symbol",
        "position_list.side": "body side: text as str, required, one of buy sell",
        "position_list.qty": "body qty: decimal as Decimal | int | str, required",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.move_positions",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.move_positions"]
