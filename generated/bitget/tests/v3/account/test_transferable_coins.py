# Made by Specloom from bitget/rest/v3/account/transferable-coins.yaml; change that file, not this one.
"""``client.v3.account.transferable_coins``: GET /api/v3/account/transferable-coins."""

from support.endpoint_suite import EndpointSuite


class TestTransferableCoins(EndpointSuite):
    CALL = "v3.account.transferable_coins"
    METHOD = "GET"
    PATH = "/api/v3/account/transferable-coins"
    FULL = {"from_type": "uta", "to_type": "spot"}
    FULL_REQUEST = {"target": "/api/v3/account/transferable-coins?fromType=uta&toType=spot", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1730189276579, "data": ["USDT"]}
"""
    EXPECTED = ["USDT"]
    SIGNATURE = {
        "from_type": "query fromType: text as str, required, one of spot p2p coin_futures usdt_futures usdc_futures crossed_margin isolated_margin uta",
        "to_type": "query toType: text as str, required, one of spot p2p coin_futures usdt_futures usdc_futures crossed_margin isolated_margin uta",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.transferable_coins",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.transferable_coins", "v3.account.transferable_coins"]
