# Made by Specloom from bitget/rest/v3/account/sub-transfer-record.yaml; change that file, not this one.
"""``client.v3.account.sub_transfer_record``: GET /api/v3/account/sub-transfer-record."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestSubTransferRecord(PagedSuite, EndpointSuite):
    CALL = "v3.account.sub_transfer_record"
    METHOD = "GET"
    PATH = "/api/v3/account/sub-transfer-record"
    FULL = {
        "sub_uid": "subUid1",
        "role": "initiator",
        "coin": "coin3",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
        "client_oid": "clientOid6",
        "limit": "100",
        "cursor": "cursor8",
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/sub-transfer-record?clientOid=clientOid6&coin=coin3&cursor=cursor8&endTime=1700000000005&limit=100&role=initiator&startTime=1700000000004&subUid=subUid1",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/account/sub-transfer-record", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1751453670468,
  "data": {
    "list": [
      {
        "transferId": "1320888751047921664",
        "fromType": "spot",
        "toType": "uta",
        "amount": "20.00000000",
        "coin": "USDT",
        "fromUserId": "6841950428",
        "toUserId": "toUserId7",
        "status": "Successful",
        "clientOid": "clientOid9",
        "createdTime": "1750650339853",
        "updatedTime": "1700000000011",
        "oldTransferId": "182797214"
      }
    ],
    "cursor": "2"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "transfer_id": "1320888751047921664",
                "from_type": "spot",
                "to_type": "uta",
                "amount": Decimal("20.00000000"),
                "coin": "USDT",
                "from_user_id": "6841950428",
                "to_user_id": "toUserId7",
                "status": "Successful",
                "client_oid": "clientOid9",
                "created_time": Millis(1750650339853),
                "updated_time": Millis(1700000000011),
                "old_transfer_id": "182797214",
            }
        ],
        "cursor": "2",
    }
    DOCUMENTED = [
        ("from_type", ("spot", "p2p", "usdt_futures", "coin_futures", "usdc_futures", "crossed_margin", "unified")),
        ("status", ("Successful", "Failed", "Processing")),
        (
            "to_type",
            (
                "spot",
                "p2p",
                "usdt_futures",
                "coin_futures",
                "usdc_futures",
                "crossed_margin",
                "unified",
                "uta",
                "isolated_margin",
            ),
        ),
    ]
    SIGNATURE = {
        "sub_uid": "query subUid: text as str, optional",
        "role": "query role: text as str, optional, one of initiator receiver, default initiator",
        "coin": "query coin: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "client_oid": "query clientOid: text as str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.sub_transfer_record",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.row_id": "transferId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.sub_transfer_record", "v3.account.sub_transfer_record"]
    PAGES = [
        {"list": [{"transferId": "106"}, {"transferId": "105"}], "cursor": "105"},
        {"list": [{"transferId": "104"}, {"transferId": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("transfer_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
