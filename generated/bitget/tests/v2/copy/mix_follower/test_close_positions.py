# Made by Specloom from bitget/rest/v2/copy/mix-follower/close-positions.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.close_positions``: POST /api/v2/copy/mix-follower/close-positions."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestClosePositions(EndpointSuite):
    CALL = "v2.copy.mix_follower.close_positions"
    METHOD = "POST"
    PATH = "/api/v2/copy/mix-follower/close-positions"
    FULL = {
        "product_type": "usdt-futures",
        "tracking_no": "1",
        "symbol": "BTCUSDT",
        "margin_coin": "marginCoin4",
        "margin_mode": "isolated",
        "hold_side": "long",
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/close-positions",
        "body": '{"productType":"usdt-futures","trackingNo":"1","symbol":"BTCUSDT","marginCoin":"marginCoin4","marginMode":"isolated","holdSide":"long"}',
        "signed": True,
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/close-positions",
        "body": '{"productType":"usdt-futures"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1627293504612, "data": {"orderIdList": ["123"]}}
"""
    EXPECTED = {"order_id_list": [Decimal("123")]}
    SIGNATURE = {
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "tracking_no": "body trackingNo: text as str, optional",
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "margin_coin": "body marginCoin: text as str, optional",
        "margin_mode": "body marginMode: text as str, optional, one of isolated cross",
        "hold_side": "body holdSide: text as str, optional, one of long short",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_follower.close_positions",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.mix_follower.close_positions"]
