# Made by Specloom from bitget/rest/v3/copy/futures/copy-transfer-record.yaml; change that file, not this one.
"""``client.v3.copy.futures.copy_transfer_record``: GET /api/v3/copy/futures/copy-transfer-record."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCopyTransferRecord(EndpointSuite):
    CALL = "v3.copy.futures.copy_transfer_record"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/copy-transfer-record"
    FULL = {"project_id": "projectId1", "limit": "100", "cursor": "cursor3"}
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/copy-transfer-record?cursor=cursor3&limit=100&projectId=projectId1",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"project_id": "projectId1"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/copy/futures/copy-transfer-record?projectId=projectId1",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "fromType": "funding",
        "toType": "copy",
        "amount": "500.00",
        "coin": "USDT",
        "status": "successful",
        "createdTime": "1740000000000"
      }
    ],
    "nextCursor": "1234567890"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "from_type": "funding",
                "to_type": "copy",
                "amount": Decimal("500.00"),
                "coin": "USDT",
                "status": "successful",
                "created_time": Millis(1740000000000),
            }
        ],
        "next_cursor": "1234567890",
    }
    DOCUMENTED = [
        ("from_type", ("funding", "uta", "otc", "copy")),
        ("status", ("successful", "failed", "processing")),
        ("to_type", ("funding", "uta", "otc", "copy")),
    ]
    SIGNATURE = {
        "project_id": "query projectId: text as str, required",
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
        "rate_limit.pool": "v3.copy.futures.copy_transfer_record",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.copy_transfer_record", "v3.copy.futures.copy_transfer_record"]
