# Made by Specloom from bitget/rest/v3/account/withdrawal-records.yaml; change that file, not this one.
"""``client.v3.account.withdrawal_records``: GET /api/v3/account/withdrawal-records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestWithdrawalRecords(EndpointSuite):
    CALL = "v3.account.withdrawal_records"
    METHOD = "GET"
    PATH = "/api/v3/account/withdrawal-records"
    FULL = {
        "coin": "coin1",
        "order_id": "orderId2",
        "client_oid": "clientOid3",
        "start_time": "1700561435000",
        "end_time": "1703153435933",
        "limit": "100",
        "cursor": "cursor7",
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/withdrawal-records?clientOid=clientOid3&coin=coin1&cursor=cursor7&endTime=1703153435933&limit=100&orderId=orderId2&startTime=1700561435000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1700561435000", "end_time": "1703153435933"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/account/withdrawal-records?endTime=1703153435933&startTime=1700561435000",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740481864545,
  "data": [
    {
      "orderId": "1278112570963742720",
      "clientOid": "12121212112",
      "recordId": "recordId3",
      "coin": "usdt",
      "type": "deposit",
      "dest": "internal_transfer",
      "size": "100",
      "status": "success",
      "fromAddress": "0x51xxx",
      "toAddress": "toAddress10",
      "chain": "erc20",
      "fee": "10",
      "confirm": "5",
      "tag": "tag14",
      "createdTime": "1740451703778",
      "updatedTime": "1700000000016"
    }
  ]
}
"""
    EXPECTED = [
        {
            "order_id": "1278112570963742720",
            "client_oid": "12121212112",
            "record_id": "recordId3",
            "coin": "usdt",
            "type": "deposit",
            "dest": "internal_transfer",
            "size": Decimal("100"),
            "status": "success",
            "from_address": "0x51xxx",
            "to_address": "toAddress10",
            "chain": "erc20",
            "fee": Decimal("10"),
            "confirm": 5,
            "tag": "tag14",
            "created_time": Millis(1740451703778),
            "updated_time": Millis(1700000000016),
        }
    ]
    DOCUMENTED = [("dest", ("on_chain", "internal_transfer")), ("status", ("pending", "fail", "success"))]
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "order_id": "query orderId: text as str, optional",
        "client_oid": "query clientOid: text as str, optional",
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
        "rate_limit.pool": "v3.account.withdrawal_records",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.withdrawal_records", "v3.account.withdrawal_records"]
