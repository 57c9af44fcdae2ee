# Made by Specloom from bitget/rest/v3/stockplus/asset/transfer-records.yaml; change that file, not this one.
"""``client.v3.stockplus.asset.transfer_records``: GET /api/v3/stockplus/asset/transfer-records."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestTransferRecords(EndpointSuite):
    CALL = "v3.stockplus.asset.transfer_records"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/asset/transfer-records"
    FULL = {
        "transfer_id": "transferId1",
        "start_time": "1700000000002",
        "end_time": "1700000000003",
        "limit": "13",
        "cursor": "cursor5",
    }
    FULL_REQUEST = {
        "target": "/api/v3/stockplus/asset/transfer-records?cursor=cursor5&endTime=1700000000003&limit=13&startTime=1700000000002&transferId=transferId1",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/stockplus/asset/transfer-records", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {"transferId": "123456789", "coin": "USDC", "amount": "100.00", "direction": "in", "cursor": "abc123"}
}
"""
    EXPECTED = {
        "transfer_id": "123456789",
        "coin": "USDC",
        "amount": Decimal("100.00"),
        "direction": "in",
        "cursor": "abc123",
    }
    DOCUMENTED = [("direction", ("in", "out"))]
    SIGNATURE = {
        "transfer_id": "query transferId: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.stockplus.asset.transfer_records",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.asset.transfer_records", "v3.stockplus.asset.transfer_records"]
