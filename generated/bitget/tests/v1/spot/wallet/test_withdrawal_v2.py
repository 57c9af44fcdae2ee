# Made by Specloom from bitget/rest/v1/spot/wallet/withdrawal-v2.yaml; change that file, not this one.
"""``client.v1.spot.wallet.withdrawal_v2``: POST /api/spot/v1/wallet/withdrawal-v2."""

from support.endpoint_suite import EndpointSuite


class TestWithdrawalV2(EndpointSuite):
    CALL = "v1.spot.wallet.withdrawal_v2"
    METHOD = "POST"
    PATH = "/api/spot/v1/wallet/withdrawal-v2"
    FULL = {
        "coin": "coin1",
        "address": "address2",
        "chain": "chain3",
        "tag": "tag4",
        "amount": "5.5",
        "remark": "remark6",
        "client_oid": "clientOid7",
    }
    FULL_REQUEST = {
        "target": "/api/spot/v1/wallet/withdrawal-v2",
        "body": '{"coin":"coin1","address":"address2","chain":"chain3","tag":"tag4","amount":"5.5","remark":"remark6","clientOid":"clientOid7"}',
        "signed": True,
    }
    MINIMAL = {"coin": "coin1", "address": "address2", "chain": "chain3", "amount": "5.5", "client_oid": "clientOid7"}
    MINIMAL_REQUEST = {
        "target": "/api/spot/v1/wallet/withdrawal-v2",
        "body": '{"coin":"coin1","address":"address2","chain":"chain3","amount":"5.5","clientOid":"clientOid7"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "coin": "body coin: text as str, required",
        "address": "body address: text as str, required",
        "chain": "body chain: text as str, required",
        "tag": "body tag: text as str, optional",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "remark": "body remark: text as str, optional",
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
        "rate_limit.pool": "v1.spot.wallet.withdrawal_v2",
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
    MOCK_CALLS = ["v1.spot.wallet.withdrawal_v2"]
