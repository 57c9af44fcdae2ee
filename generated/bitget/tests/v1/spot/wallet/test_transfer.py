# Made by Specloom from bitget/rest/v1/spot/wallet/transfer.yaml; change that file, not this one.
"""``client.v1.spot.wallet.transfer``: POST /api/spot/v1/wallet/transfer."""

from support.endpoint_suite import EndpointSuite


class TestTransfer(EndpointSuite):
    CALL = "v1.spot.wallet.transfer"
    METHOD = "POST"
    PATH = "/api/spot/v1/wallet/transfer"
    FULL = {"from_type": "spot", "to_type": "mix_usdt", "amount": "3.5", "coin": "coin4", "client_oid": "clientOid5"}
    FULL_REQUEST = {
        "target": "/api/spot/v1/wallet/transfer",
        "body": '{"fromType":"spot","toType":"mix_usdt","amount":"3.5","coin":"coin4","clientOid":"clientOid5"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "from_type": "body fromType: text as str, required, one of spot mix_usdt mix_usd",
        "to_type": "body toType: text as str, required, one of spot mix_usdt mix_usd",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "coin": "body coin: text as str, required",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "transfer",
        "effect": "transfer",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.wallet.transfer",
        "rate_limit.documented": False,
        "idempotency.key": "clientOid",
        "superseded_by": ("v2.spot.wallet.transfer",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.spot.wallet.transfer"]
