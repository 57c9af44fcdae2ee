# Made by Specloom from bitget/rest/v3/broker/all-sub-deposit-withdrawal.yaml; change that file, not this one.
"""``client.v3.broker.all_sub_deposit_withdrawal``: GET /api/v3/broker/all-sub-deposit-withdrawal."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestAllSubDepositWithdrawal(EndpointSuite):
    CALL = "v3.broker.all_sub_deposit_withdrawal"
    METHOD = "GET"
    PATH = "/api/v3/broker/all-sub-deposit-withdrawal"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1700000000002",
        "limit": "100",
        "cursor": "cursor4",
        "status": "pending",
    }
    FULL_REQUEST = {
        "target": "/api/v3/broker/all-sub-deposit-withdrawal?cursor=cursor4&endTime=1700000000002&limit=100&startTime=1700000000001&status=pending",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/broker/all-sub-deposit-withdrawal", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1767151164765,
  "data": {
    "list": [
      {
        "uid": "12345678910",
        "txId": "1390096439417995264",
        "type": "withdrawal",
        "subType": "internal",
        "coin": "USDT",
        "amount": "10.000000000",
        "status": "fail",
        "ts": "1767150805032"
      }
    ],
    "endId": "1390096439417995264"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "uid": "12345678910",
                "tx_id": "1390096439417995264",
                "type": "withdrawal",
                "sub_type": "internal",
                "coin": "USDT",
                "amount": Decimal("10.000000000"),
                "status": "fail",
                "ts": Millis(1767150805032),
            }
        ],
        "end_id": "1390096439417995264",
    }
    DOCUMENTED = [
        ("status", ("pending", "fail", "success")),
        ("sub_type", ("internal", "fast")),
        ("type", ("deposit", "withdrawal")),
    ]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "cursor": "query cursor: text as str, optional",
        "status": "query status: text as str, optional, one of pending fail success",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "broker"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.broker.all_sub_deposit_withdrawal",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.broker.all_sub_deposit_withdrawal", "v3.broker.all_sub_deposit_withdrawal"]
