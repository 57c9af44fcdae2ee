# Made by Specloom from bitget/rest/v1/spot/wallet/deposit-list.yaml; change that file, not this one.
"""``client.v1.spot.wallet.deposit_list``: GET /api/spot/v1/wallet/deposit-list."""

from support.endpoint_suite import EndpointSuite


class TestDepositList(EndpointSuite):
    CALL = "v1.spot.wallet.deposit_list"
    METHOD = "GET"
    PATH = "/api/spot/v1/wallet/deposit-list"
    FULL = {
        "coin": "coin1",
        "start_time": "1700000000002",
        "end_time": "1700000000003",
        "page_size": "13",
        "page_no": "14",
    }
    FULL_REQUEST = {
        "target": "/api/spot/v1/wallet/deposit-list?coin=coin1&endTime=1700000000003&pageNo=14&pageSize=13&startTime=1700000000002",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"coin": "coin1", "start_time": "1700000000002", "end_time": "1700000000003"}
    MINIMAL_REQUEST = {
        "target": "/api/spot/v1/wallet/deposit-list?coin=coin1&endTime=1700000000003&startTime=1700000000002",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "coin": "query coin: text as str, required",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "page_size": "query pageSize: integer as int, optional",
        "page_no": "query pageNo: integer as int, optional",
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
        "rate_limit.pool": "v1.spot.wallet.deposit_list",
        "rate_limit.documented": False,
        "superseded_by": ("v2.spot.wallet.deposit_records",),
        "deprecated": True,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.wallet.deposit_list", "v1.spot.wallet.deposit_list"]
