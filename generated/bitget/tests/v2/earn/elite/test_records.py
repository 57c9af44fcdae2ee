# Made by Specloom from bitget/rest/v2/earn/elite/records.yaml; change that file, not this one.
"""``client.v2.earn.elite.records``: GET /api/v2/earn/elite/records."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestRecords(EndpointSuite):
    CALL = "v2.earn.elite.records"
    METHOD = "GET"
    PATH = "/api/v2/earn/elite/records"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1700000000002",
        "limit": "100",
        "cursor": "cursor4",
        "type": "subscribe",
    }
    FULL_REQUEST = {
        "target": "/api/v2/earn/elite/records?cursor=cursor4&endTime=1700000000002&limit=100&startTime=1700000000001&type=subscribe",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"type": "subscribe"}
    MINIMAL_REQUEST = {"target": "/api/v2/earn/elite/records?type=subscribe", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1774531930360,
  "data": {
    "recordList": [
      {
        "recordId": "1421055362391416832",
        "productId": "1216935633797513218",
        "coin": "BGSOL",
        "status": "settled",
        "exchangeRate": "0.87525878",
        "receivedCoin": "receivedCoin6",
        "receivedAmount": "0.00875258",
        "investAmount": "0.01",
        "feeRate": "9.5",
        "redeemType": "fast",
        "receivingAccount": "spot",
        "actualReceivingAccount": "unified",
        "paymentAccount": ["spot"],
        "settlePoints": "14.5",
        "fee": "0"
      }
    ],
    "endId": "1421055235278839808"
  }
}
"""
    EXPECTED = {
        "record_list": [
            {
                "record_id": "1421055362391416832",
                "product_id": "1216935633797513218",
                "coin": "BGSOL",
                "status": "settled",
                "exchange_rate": Decimal("0.87525878"),
                "received_coin": "receivedCoin6",
                "received_amount": Decimal("0.00875258"),
                "invest_amount": Decimal("0.01"),
                "fee_rate": Decimal("9.5"),
                "redeem_type": "fast",
                "receiving_account": "spot",
                "actual_receiving_account": "unified",
                "payment_account": ["spot"],
                "settle_points": Decimal("14.5"),
                "fee": Decimal("0"),
            }
        ],
        "end_id": "1421055235278839808",
    }
    DOCUMENTED = [
        ("actual_receiving_account", ("spot", "unified")),
        ("payment_account", ("spot", "unified")),
        ("receiving_account", ("spot", "unified")),
        ("redeem_type", ("fast", "standard")),
        ("status", ("settled", "pending", "rejected")),
    ]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "cursor": "query cursor: text as str, optional",
        "type": "query type: text as str, required, one of subscribe redeem interest",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.elite.records",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.elite.records", "v2.earn.elite.records"]
