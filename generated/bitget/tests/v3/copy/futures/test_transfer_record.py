# Made by Specloom from bitget/rest/v3/copy/futures/transfer-record.yaml; change that file, not this one.
"""``client.v3.copy.futures.transfer_record``: GET /api/v3/copy/futures/transfer-record."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestTransferRecord(EndpointSuite):
    CALL = "v3.copy.futures.transfer_record"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/transfer-record"
    FULL = {"start_time": "1700000000001", "end_time": "1700000000002", "limit": "100", "cursor": "cursor4"}
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/transfer-record?cursor=cursor4&endTime=1700000000002&limit=100&startTime=1700000000001",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/copy/futures/transfer-record", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "transferId": "1234567890",
        "fromType": "spot,uta",
        "toType": "lead",
        "amount": "100.00",
        "coin": "USDT",
        "status": "Successful",
        "createdTime": "1740000000000"
      }
    ]
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "transfer_id": "1234567890",
                "from_type": "spot,uta",
                "to_type": "lead",
                "amount": Decimal("100.00"),
                "coin": "USDT",
                "status": "Successful",
                "created_time": Millis(1740000000000),
            }
        ]
    }
    DOCUMENTED = [
        ("from_type", ("spot", "uta", "otc", "lead", "spot,uta")),
        ("status", ("Successful", "Failed", "Processing")),
        ("to_type", ("spot", "uta", "otc", "lead")),
    ]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.transfer_record",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.transfer_record", "v3.copy.futures.transfer_record"]
