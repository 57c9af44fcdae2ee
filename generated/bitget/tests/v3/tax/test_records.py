# Made by Specloom from bitget/rest/v3/tax/records.yaml; change that file, not this one.
"""``client.v3.tax.records``: GET /api/v3/tax/records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestRecords(EndpointSuite):
    CALL = "v3.tax.records"
    METHOD = "GET"
    PATH = "/api/v3/tax/records"
    FULL = {
        "biz_type": "spot",
        "margin_type": "crossed",
        "coin": "coin3",
        "start_time": "1763402983000",
        "end_time": "1763662183573",
        "limit": "500",
        "cursor": "cursor7",
    }
    FULL_REQUEST = {
        "target": "/api/v3/tax/records?bizType=spot&coin=coin3&cursor=cursor7&endTime=1763662183573&limit=500&marginType=crossed&startTime=1763402983000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"biz_type": "spot", "start_time": "1763402983000", "end_time": "1763662183573"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/tax/records?bizType=spot&endTime=1763662183573&startTime=1763402983000",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1763688181556,
  "data": [
    {
      "id": "1375573238088888369",
      "coin": "USDT",
      "type": "ORDER_DEALT_FROZEN_OUT",
      "amount": "-1.9998656",
      "fee": "0",
      "balance": "42.41856383400698",
      "ts": "1763688137552"
    }
  ]
}
"""
    EXPECTED = [
        {
            "id": "1375573238088888369",
            "coin": "USDT",
            "type": "ORDER_DEALT_FROZEN_OUT",
            "amount": Decimal("-1.9998656"),
            "fee": Decimal("0"),
            "balance": Decimal("42.41856383400698"),
            "ts": Millis(1763688137552),
        }
    ]
    SIGNATURE = {
        "biz_type": "query bizType: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES OTHER",
        "margin_type": "query marginType: text as str, optional, one of crossed isolated, default crossed",
        "coin": "query coin: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "limit": "query limit: integer as int, optional, default 500, max 500",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.tax.records",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.tax.records", "v3.tax.records"]
