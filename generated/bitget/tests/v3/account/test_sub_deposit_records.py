# Made by Specloom from bitget/rest/v3/account/sub-deposit-records.yaml; change that file, not this one.
"""``client.v3.account.sub_deposit_records``: GET /api/v3/account/sub-deposit-records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSubDepositRecords(EndpointSuite):
    CALL = "v3.account.sub_deposit_records"
    METHOD = "GET"
    PATH = "/api/v3/account/sub-deposit-records"
    FULL = {
        "coin": "coin1",
        "sub_uid": "4234324223",
        "start_time": "1700561435000",
        "end_time": "1703153435933",
        "limit": "100",
        "cursor": "cursor6",
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/sub-deposit-records?coin=coin1&cursor=cursor6&endTime=1703153435933&limit=100&startTime=1700561435000&subUid=4234324223",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"sub_uid": "4234324223", "start_time": "1700561435000", "end_time": "1703153435933"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/account/sub-deposit-records?endTime=1703153435933&startTime=1700561435000&subUid=4234324223",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730189276579,
  "data": [
    {
      "orderId": "1278112570963742720",
      "recordId": "recordId2",
      "coin": "usdt",
      "type": "deposit",
      "dest": "internal_transfer",
      "size": "1",
      "status": "success",
      "fromAddress": "0x51xxx",
      "toAddress": "toAddress9",
      "chain": "erc20",
      "createdTime": "1740451703778",
      "updatedTime": "1700000000012"
    }
  ]
}
"""
    EXPECTED = [
        {
            "order_id": "1278112570963742720",
            "record_id": "recordId2",
            "coin": "usdt",
            "type": "deposit",
            "dest": "internal_transfer",
            "size": Decimal("1"),
            "status": "success",
            "from_address": "0x51xxx",
            "to_address": "toAddress9",
            "chain": "erc20",
            "created_time": Millis(1740451703778),
            "updated_time": Millis(1700000000012),
        }
    ]
    DOCUMENTED = [("dest", ("on_chain", "internal_transfer")), ("status", ("pending", "fail", "success"))]
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "sub_uid": "query subUid: text as str, required",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.sub_deposit_records",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.sub_deposit_records", "v3.account.sub_deposit_records"]
