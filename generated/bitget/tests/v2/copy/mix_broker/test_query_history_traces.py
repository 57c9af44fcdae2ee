# Made by Specloom from bitget/rest/v2/copy/mix-broker/query-history-traces.yaml; change that file, not this one.
"""``client.v2.copy.mix_broker.query_history_traces``: GET /api/v2/copy/mix-broker/query-history-traces."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestQueryHistoryTraces(EndpointSuite):
    CALL = "v2.copy.mix_broker.query_history_traces"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-broker/query-history-traces"
    FULL = {
        "trader_id": "traderId1",
        "product_type": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "limit": "13",
        "start_time": "1700000000005",
        "end_time": "1700000000006",
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-broker/query-history-traces?endTime=1700000000006&limit=13&productType=USDT-FUTURES&startTime=1700000000005&symbol=BTCUSDT&traderId=traderId1",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"trader_id": "traderId1", "product_type": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/mix-broker/query-history-traces?productType=USDT-FUTURES&traderId=traderId1",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "trackingList": [
      {
        "trackingNo": "trackingNo1",
        "symbol": "symbol2",
        "openOrderId": "openOrderId3",
        "closeOrderId": "closeOrderId4",
        "posSide": "long",
        "openLeverage": "6.5",
        "openPriceAvg": "7.5",
        "openTime": "1700000000008",
        "openSize": "9.5",
        "closeSize": "10.5",
        "closeTime": "1700000000011",
        "closePriceAvg": "12.5",
        "openFee": "13.5",
        "closeFee": "14.5",
        "marginMode": "crossed",
        "followCount": "25",
        "marginAmount": "17.5",
        "cTime": "1700000000018"
      }
    ],
    "endId": "endId2"
  }
}
"""
    EXPECTED = {
        "tracking_list": [
            {
                "tracking_no": "trackingNo1",
                "symbol": "symbol2",
                "open_order_id": "openOrderId3",
                "close_order_id": "closeOrderId4",
                "pos_side": "long",
                "open_leverage": Decimal("6.5"),
                "open_price_avg": Decimal("7.5"),
                "open_time": Millis(1700000000008),
                "open_size": Decimal("9.5"),
                "close_size": Decimal("10.5"),
                "close_time": Millis(1700000000011),
                "close_price_avg": Decimal("12.5"),
                "open_fee": Decimal("13.5"),
                "close_fee": Decimal("14.5"),
                "margin_mode": "crossed",
                "follow_count": 25,
                "margin_amount": Decimal("17.5"),
                "c_time": Millis(1700000000018),
            }
        ],
        "end_id": "endId2",
    }
    DOCUMENTED = [("margin_mode", ("crossed", "isolated")), ("pos_side", ("long", "short"))]
    SIGNATURE = {
        "trader_id": "query traderId: text as str, required",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "limit": "query limit: integer as int, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.copy.mix_broker.query_history_traces",
        "rate_limit.documented": False,
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.mix_broker.query_history_traces", "v2.copy.mix_broker.query_history_traces"]
