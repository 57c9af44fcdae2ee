# Made by Specloom from bitget/rest/v2/mix/account/set-position-mode.yaml; change that file, not this one.
"""``client.v2.mix.account.set_position_mode``: POST /api/v2/mix/account/set-position-mode."""

from support.endpoint_suite import EndpointSuite


class TestSetPositionMode(EndpointSuite):
    CALL = "v2.mix.account.set_position_mode"
    METHOD = "POST"
    PATH = "/api/v2/mix/account/set-position-mode"
    FULL = {"product_type": "USDT-FUTURES", "pos_mode": "one_way_mode"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/set-position-mode",
        "body": '{"productType":"USDT-FUTURES","posMode":"one_way_mode"}',
        "signature": "YulObVqddMVT18PRbp+lWkvw5VaqqzpoCq/MMslouEw=",
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "data": {"posMode": "one_way_mode"}, "requestTime": 1627293445916}
"""
    EXPECTED = {"pos_mode": "one_way_mode"}
    DOCUMENTED = [("pos_mode", ("one_way_mode", "hedge_mode"))]
    SIGNATURE = {
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "pos_mode": "body posMode: text as str, required, one of one_way_mode hedge_mode",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.set_position_mode",
        "account_mode": "classic",
        "equivalent": "v3.account.set_hold_mode",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.account.set_position_mode"]
