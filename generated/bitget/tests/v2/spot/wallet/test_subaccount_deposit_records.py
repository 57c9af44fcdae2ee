# Made by Specloom from bitget/rest/v2/spot/wallet/subaccount-deposit-records.yaml; change that file, not this one.
"""``client.v2.spot.wallet.subaccount_deposit_records``: GET /api/v2/spot/wallet/subaccount-deposit-records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestSubaccountDepositRecords(PagedSuite, EndpointSuite):
    CALL = "v2.spot.wallet.subaccount_deposit_records"
    METHOD = "GET"
    PATH = "/api/v2/spot/wallet/subaccount-deposit-records"
    FULL = {
        "sub_uid": "12121212",
        "coin": "USDT",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
        "id_less_than": "1111120137173336063",
        "limit": "5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/wallet/subaccount-deposit-records?coin=USDT&endTime=1700000000004&idLessThan=1111120137173336063&limit=5&startTime=1700000000003&subUid=12121212",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"sub_uid": "12121212"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/wallet/subaccount-deposit-records?subUid=12121212",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1654507973411,
  "data": [
    {
      "orderId": "1",
      "tradeId": "tradeId2",
      "coin": "USDT",
      "dest": "internal_transfer",
      "clientOid": "123",
      "tag": "tag6",
      "size": "10.00000000",
      "fee": "-1.00000000",
      "status": "success",
      "toAddress": "toAddress10",
      "fromAddress": "2",
      "confirm": "100",
      "chain": "erc20",
      "cTime": "1653290769222",
      "uTime": "1700000000015"
    }
  ]
}
"""
    EXPECTED = [
        {
            "order_id": "1",
            "trade_id": "tradeId2",
            "coin": "USDT",
            "dest": "internal_transfer",
            "client_oid": "123",
            "tag": "tag6",
            "size": Decimal("10.00000000"),
            "fee": Decimal("-1.00000000"),
            "status": "success",
            "to_address": "toAddress10",
            "from_address": "2",
            "confirm": 100,
            "chain": "erc20",
            "c_time": Millis(1653290769222),
            "u_time": Millis(1700000000015),
        }
    ]
    DOCUMENTED = [("dest", ("on_chain", "internal_transfer")), ("status", ("pending", "fail", "success"))]
    SIGNATURE = {
        "sub_uid": "query subUid: text as str, required",
        "coin": "query coin: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 100",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.wallet.subaccount_deposit_records",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.source": "orderId",
        "paging.source_of_row": True,
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.wallet.subaccount_deposit_records", "v2.spot.wallet.subaccount_deposit_records"]
    PAGES = [
        [{"orderId": "106"}, {"orderId": "105"}],
        [{"orderId": "104"}, {"orderId": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {"sub_uid": "12121212"}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
