# Made by Specloom from bitget/rest/v2/spot/account/sub-main-trans-record.yaml; change that file, not this one.
"""``client.v2.spot.account.sub_main_trans_record``: GET /api/v2/spot/account/sub-main-trans-record."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestSubMainTransRecord(PagedSuite, EndpointSuite):
    CALL = "v2.spot.account.sub_main_trans_record"
    METHOD = "GET"
    PATH = "/api/v2/spot/account/sub-main-trans-record"
    FULL = {
        "coin": "USDT",
        "role": "initiator",
        "sub_uid": "subUid3",
        "start_time": "1699510219000",
        "end_time": "1699684880000",
        "client_oid": "clientOid6",
        "limit": "100",
        "id_less_than": "idLessThan8",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/account/sub-main-trans-record?clientOid=clientOid6&coin=USDT&endTime=1699684880000&idLessThan=idLessThan8&limit=100&role=initiator&startTime=1699510219000&subUid=subUid3",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/account/sub-main-trans-record", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700556280430,
  "data": [
    {
      "coin": "USDT",
      "status": "Successful",
      "toType": "usdt_futures",
      "fromType": "spot",
      "size": "1020.00000000",
      "ts": "1691476360467",
      "clientOid": "xxxx",
      "transferId": "transferId8",
      "newTransferId": "newTransferId9",
      "fromUserId": "fromUserId10",
      "toUserId": "toUserId11"
    }
  ]
}
"""
    EXPECTED = [
        {
            "coin": "USDT",
            "status": "Successful",
            "to_type": "usdt_futures",
            "from_type": "spot",
            "size": Decimal("1020.00000000"),
            "ts": Millis(1691476360467),
            "client_oid": "xxxx",
            "transfer_id": "transferId8",
            "new_transfer_id": "newTransferId9",
            "from_user_id": "fromUserId10",
            "to_user_id": "toUserId11",
        }
    ]
    DOCUMENTED = [
        (
            "from_type",
            ("spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"),
        ),
        ("status", ("Successful", "Failed", "Processing")),
        (
            "to_type",
            ("spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"),
        ),
    ]
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "role": "query role: text as str, optional, one of initiator receiver, default initiator",
        "sub_uid": "query subUid: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "client_oid": "query clientOid: text as str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.account.sub_main_trans_record",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.source": "transferId",
        "paging.source_of_row": True,
        "paging.row_id": "transferId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.account.sub_main_trans_record", "v2.spot.account.sub_main_trans_record"]
    PAGES = [
        [{"transferId": "106"}, {"transferId": "105"}],
        [{"transferId": "104"}, {"transferId": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("transfer_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
