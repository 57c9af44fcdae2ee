# Made by Specloom from bitget/rest/v2/spot/trade/history-orders.yaml; change that file, not this one.
"""``client.v2.spot.trade.history_orders``: GET /api/v2/spot/trade/history-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestHistoryOrders(PagedSuite, EndpointSuite):
    CALL = "v2.spot.trade.history_orders"
    METHOD = "GET"
    PATH = "/api/v2/spot/trade/history-orders"
    FULL = {
        "symbol": "BTCUSDT",
        "start_time": "1659036670000",
        "end_time": "1659076670000",
        "id_less_than": "idLessThan4",
        "limit": "20",
        "order_id": "orderId6",
        "tpsl_type": "normal",
        "request_time": "1700000000008",
        "receive_window": "18",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/history-orders?endTime=1659076670000&idLessThan=idLessThan4&limit=20&orderId=orderId6&receiveWindow=18&requestTime=1700000000008&startTime=1659036670000&symbol=BTCUSDT&tpslType=normal",
        "body": "",
        "signature": "FPgC1wXagnRklUrskYxy0I+CsrT9PpMJcsZ8lQqj0Ew=",
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/trade/history-orders",
        "body": "",
        "signature": "0sVqJiQ6pKg5/jlzGM7ml0uOIId2gQtMp68aSMcXWuE=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695808949356,
  "data": [
    {
      "userId": "*********",
      "symbol": "ETHUSDT",
      "orderId": "*****************************",
      "clientOid": "clientOid4",
      "price": "0",
      "size": "20.0000000000000000",
      "orderType": "market",
      "side": "buy",
      "status": "filled",
      "priceAvg": "1598.1000000000000000",
      "baseVolume": "0.0125000000000000",
      "quoteVolume": "19.9762500000000000",
      "enterPointSource": "WEB",
      "feeDetail": "{\\"newFees\\":{\\"c\\":0,\\"d\\":\\"2.5\\",\\"deduction\\":false,\\"r\\":-0.112079256,\\"t\\":-0.112079256,\\"totalDeductionFee\\":\\"6.5\\"},\\"USDT\\":{\\"deduction\\":\\"true\\",\\"feeCoinCode\\":\\"feeCoinCode2\\",\\"totalDeductionFee\\":\\"3.5\\",\\"totalFee\\":\\"4.5\\"},\\"BGB\\":null}",
      "orderSource": "orderSource15",
      "quoteCoin": "USDT",
      "baseCoin": "ETH",
      "executionType": "exchange",
      "cTime": "1698736299656",
      "uTime": "1698736300363",
      "tpslType": "normal",
      "cancelReason": "normal_cancel",
      "triggerPrice": "23.5"
    }
  ]
}
"""
    EXPECTED = [
        {
            "user_id": "*********",
            "symbol": "ETHUSDT",
            "order_id": "*****************************",
            "client_oid": "clientOid4",
            "price": Decimal("0"),
            "size": Decimal("20.0000000000000000"),
            "order_type": "market",
            "side": "buy",
            "status": "filled",
            "price_avg": Decimal("1598.1000000000000000"),
            "base_volume": Decimal("0.0125000000000000"),
            "quote_volume": Decimal("19.9762500000000000"),
            "enter_point_source": "WEB",
            "fee_detail": {
                "new_fees": {
                    "c": Decimal("0"),
                    "d": Decimal("2.5"),
                    "deduction": False,
                    "r": Decimal("-0.112079256"),
                    "t": Decimal("-0.112079256"),
                    "total_deduction_fee": Decimal("6.5"),
                },
                "usdt": {
                    "deduction": True,
                    "fee_coin_code": "feeCoinCode2",
                    "total_deduction_fee": Decimal("3.5"),
                    "total_fee": Decimal("4.5"),
                },
                "bgb": None,
            },
            "order_source": "orderSource15",
            "quote_coin": "USDT",
            "base_coin": "ETH",
            "execution_type": "exchange",
            "c_time": Millis(1698736299656),
            "u_time": Millis(1698736300363),
            "tpsl_type": "normal",
            "cancel_reason": "normal_cancel",
            "trigger_price": Decimal("23.5"),
        }
    ]
    DOCUMENTED = [
        ("cancel_reason", ("normal_cancel", "stp_cancel")),
        ("status", ("live", "partially_filled", "filled", "cancelled")),
        ("tpsl_type", ("normal", "tpsl")),
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "order_id": "query orderId: text as str, optional",
        "tpsl_type": "query tpslType: text as str, optional, one of normal tpsl",
        "request_time": "query requestTime: ms as datetime | int | str, optional",
        "receive_window": "query receiveWindow: integer as int, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.history_orders",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.source": "orderId",
        "paging.source_of_row": True,
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "account_mode": "classic",
        "equivalent": "v3.trade.history_orders",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.trade.history_orders", "v2.spot.trade.history_orders"]
    PAGES = [
        [{"orderId": "106"}, {"orderId": "105"}],
        [{"orderId": "104"}, {"orderId": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
