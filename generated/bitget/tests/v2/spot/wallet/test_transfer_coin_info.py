# Made by Specloom from bitget/rest/v2/spot/wallet/transfer-coin-info.yaml; change that file, not this one.
"""``client.v2.spot.wallet.transfer_coin_info``: GET /api/v2/spot/wallet/transfer-coin-info."""

from support.endpoint_suite import EndpointSuite


class TestTransferCoinInfo(EndpointSuite):
    CALL = "v2.spot.wallet.transfer_coin_info"
    METHOD = "GET"
    PATH = "/api/v2/spot/wallet/transfer-coin-info"
    FULL = {"from_type": "isolated_margin", "to_type": "spot"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/wallet/transfer-coin-info?fromType=isolated_margin&toType=spot",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1683875302853, "data": ["BTC"]}
"""
    EXPECTED = ["BTC"]
    SIGNATURE = {
        "from_type": "query fromType: text as str, required, one of spot p2p coin_futures usdt_futures usdc_futures crossed_margin isolated_margin",
        "to_type": "query toType: text as str, required, one of spot p2p coin_futures usdt_futures usdc_futures crossed_margin isolated_margin",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.wallet.transfer_coin_info",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.wallet.transfer_coin_info", "v2.spot.wallet.transfer_coin_info"]
