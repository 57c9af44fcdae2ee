# Made by Specloom from bitget/rest/v1/spot/wallet/withdrawal-inner.yaml; change that file, not this one.
"""``client.v1.spot.wallet.withdrawal_inner``: POST /api/spot/v1/wallet/withdrawal-inner."""

from support.endpoint_suite import EndpointSuite


class TestWithdrawalInner(EndpointSuite):
    CALL = "v1.spot.wallet.withdrawal_inner"
    METHOD = "POST"
    PATH = "/api/spot/v1/wallet/withdrawal-inner"
    FULL = {"coin": "coin1", "to_uid": "toUid2", "amount": "3.5", "client_oid": "clientOid4"}
    FULL_REQUEST = {
        "target": "/api/spot/v1/wallet/withdrawal-inner",
        "body": '{"coin":"coin1","toUid":"toUid2","amount":"3.5","clientOid":"clientOid4"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "coin": "body coin: text as str, required",
        "to_uid": "body toUid: text as str, required",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "withdraw",
        "effect": "withdraw",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.wallet.withdrawal_inner",
        "rate_limit.documented": False,
        "idempotency.key": "clientOid",
        "superseded_by": ("v2.spot.wallet.withdrawal",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.spot.wallet.withdrawal_inner"]
