# Made by Specloom from bitget/rest/v1/spot/account/bills.yaml; change that file, not this one.
"""``client.v1.spot.account.bills``: POST /api/spot/v1/account/bills."""

from support.endpoint_suite import EndpointSuite


class TestBills(EndpointSuite):
    CALL = "v1.spot.account.bills"
    METHOD = "POST"
    PATH = "/api/spot/v1/account/bills"
    FULL = {
        "coin_id": "coinId1",
        "group_type": "groupType2",
        "biz_type": "bizType3",
        "after": "after4",
        "before": "before5",
        "limit": "15",
    }
    FULL_REQUEST = {
        "target": "/api/spot/v1/account/bills",
        "body": '{"coinId":"coinId1","groupType":"groupType2","bizType":"bizType3","after":"after4","before":"before5","limit":"15"}',
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/spot/v1/account/bills", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "coin_id": "body coinId: text as str, optional",
        "group_type": "body groupType: text as str, optional",
        "biz_type": "body bizType: text as str, optional",
        "after": "body after: text as str, optional",
        "before": "body before: text as str, optional",
        "limit": "body limit: integer as int, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.account.bills",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.spot.account.bills",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.account.bills", "v1.spot.account.bills"]
