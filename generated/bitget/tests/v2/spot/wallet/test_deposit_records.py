# Made by Specloom from bitget/rest/v2/spot/wallet/deposit-records.yaml; change that file, not this one.
"""``client.v2.spot.wallet.deposit_records``: GET /api/v2/spot/wallet/deposit-records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestDepositRecords(PagedSuite, EndpointSuite):
    CALL = "v2.spot.wallet.deposit_records"
    METHOD = "GET"
    PATH = "/api/v2/spot/wallet/deposit-records"
    FULL = {
        "coin": "USDT",
        "order_id": "orderId2",
        "start_time": "1659036670000",
        "end_time": "1659076670000",
        "id_less_than": "idLessThan5",
        "limit": "20",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/wallet/deposit-records?coin=USDT&endTime=1659076670000&idLessThan=idLessThan5&limit=20&orderId=orderId2&startTime=1659036670000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1659036670000", "end_time": "1659076670000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/wallet/deposit-records?endTime=1659076670000&startTime=1659036670000",
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
      "type": "deposit",
      "size": "10.00000000",
      "status": "success",
      "toAddress": "0x51xxx",
      "dest": "on_chain",
      "chain": "erc20",
      "fromAddress": "0x52xxx",
      "cTime": "1653290769222",
      "uTime": "1700000000012"
    }
  ]
}
"""
    EXPECTED = [
        {
            "order_id": "1",
            "trade_id": "tradeId2",
            "coin": "USDT",
            "type": "deposit",
            "size": Decimal("10.00000000"),
            "status": "success",
            "to_address": "0x51xxx",
            "dest": "on_chain",
            "chain": "erc20",
            "from_address": "0x52xxx",
            "c_time": Millis(1653290769222),
            "u_time": Millis(1700000000012),
        }
    ]
    DOCUMENTED = [
        ("chain", ("api", "v2", "spot", "public", "coins", "erc20")),
        ("dest", ("on_chain", "internal_transfer")),
        ("status", ("pending", "fail", "success")),
    ]
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "order_id": "query orderId: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
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
        "rate_limit.pool": "v2.spot.wallet.deposit_records",
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
    MOCK_CALLS = ["v2.spot.wallet.deposit_records", "v2.spot.wallet.deposit_records"]
    PAGES = [
        [{"orderId": "106"}, {"orderId": "105"}],
        [{"orderId": "104"}, {"orderId": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {"start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
