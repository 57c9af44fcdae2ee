# Made by Specloom from bitget/rest/v1/spot/account/transferRecords.yaml; change that file, not this one.
"""``client.v1.spot.account.transfer_records``: GET /api/spot/v1/account/transferRecords."""

from support.endpoint_suite import EndpointSuite


class TestTransferRecords(EndpointSuite):
    CALL = "v1.spot.account.transfer_records"
    METHOD = "GET"
    PATH = "/api/spot/v1/account/transferRecords"
    FULL = {
        "coin_id": "coinId1",
        "from_type": "fromType2",
        "after": "after3",
        "before": "before4",
        "limit": "14",
        "client_oid": "clientOid6",
    }
    FULL_REQUEST = {
        "target": "/api/spot/v1/account/transferRecords?after=after3&before=before4&clientOid=clientOid6&coinId=coinId1&fromType=fromType2&limit=14",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/spot/v1/account/transferRecords", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "coin_id": "query coinId: text as str, optional",
        "from_type": "query fromType: text as str, optional",
        "after": "query after: text as str, optional",
        "before": "query before: text as str, optional",
        "limit": "query limit: integer as int, optional",
        "client_oid": "query clientOid: text as str, optional",
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
        "rate_limit.pool": "v1.spot.account.transfer_records",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.spot.account.transfer_records",),
        "deprecated": True,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.account.transfer_records", "v1.spot.account.transfer_records"]
