# Made by Specloom from bitget/rest/v2/mix/order/fill-history.yaml; change that file, not this one.
"""``client.v2.mix.order.fill_history``: GET /api/v2/mix/order/fill-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestFillHistory(PagedSuite, EndpointSuite):
    CALL = "v2.mix.order.fill_history"
    METHOD = "GET"
    PATH = "/api/v2/mix/order/fill-history"
    FULL = {
        "order_id": "orderId1",
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
        "id_less_than": "idLessThan6",
        "limit": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/fill-history?endTime=1700000000005&idLessThan=idLessThan6&limit=100&orderId=orderId1&productType=usdt-futures&startTime=1700000000004&symbol=BTCUSDT",
        "body": "",
        "signature": "+xR6A7PJtWNYotlE43n4QLEj/URW9I0ua2+XBM/VjN0=",
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/fill-history?productType=usdt-futures",
        "body": "",
        "signature": "DlfgaBQFDypxso/fewiy8N0Q0d4J6awFq2EHESsOw2g=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1699267238892,
  "data": {
    "fillList": [
      {
        "tradeId": "xxxx",
        "symbol": "ETHUSDT",
        "marginCoin": "USDT",
        "orderId": "orderId4",
        "price": "1801.33",
        "baseVolume": "0.02",
        "feeDetail": [{"deduction": "no", "feeCoin": "USDT", "totalDeductionFee": "0", "totalFee": "-0.02161596"}],
        "side": "sell",
        "quoteVolume": "36.0266",
        "profit": "0.0252",
        "enterPointSource": "ios",
        "tradeSide": "sell_single",
        "posMode": "one_way_mode",
        "tradeScope": "taker",
        "cTime": "1698730804882"
      }
    ],
    "endId": "123456789"
  }
}
"""
    EXPECTED = {
        "fill_list": [
            {
                "trade_id": "xxxx",
                "symbol": "ETHUSDT",
                "margin_coin": "USDT",
                "order_id": "orderId4",
                "price": Decimal("1801.33"),
                "base_volume": Decimal("0.02"),
                "fee_detail": [
                    {
                        "deduction": False,
                        "fee_coin": "USDT",
                        "total_deduction_fee": Decimal("0"),
                        "total_fee": Decimal("-0.02161596"),
                    }
                ],
                "side": "sell",
                "quote_volume": Decimal("36.0266"),
                "profit": Decimal("0.0252"),
                "enter_point_source": "ios",
                "trade_side": "sell_single",
                "pos_mode": "one_way_mode",
                "trade_scope": "taker",
                "c_time": Millis(1698730804882),
            }
        ],
        "end_id": "123456789",
    }
    DOCUMENTED = [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS", "ios")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
        ("trade_scope", ("taker", "maker")),
        (
            "trade_side",
            (
                "open",
                "close",
                "reduce_close_long",
                "reduce_close_short",
                "burst_close_long",
                "burst_close_short",
                "offset_close_long",
                "offset_close_short",
                "delivery_close_long",
                "delivery_close_short",
                "dte_sys_adl_close_long",
                "dte_sys_adl_close_short",
                "buy_single",
                "sell_single",
                "reduce_buy_single",
                "reduce_sell_single",
                "burst_buy_single",
                "burst_sell_single",
                "delivery_buy_single",
                "delivery_sell_single",
                "dte_sys_adl_buy_in_single_side_mode",
                "dte_sys_adl_sell_in_single_side_mode",
            ),
        ),
    ]
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.order.fill_history",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "fillList",
        "paging.source": "endId",
        "paging.row_id": "tradeId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "account_mode": "classic",
        "equivalent": "v3.trade.fills",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.order.fill_history", "v2.mix.order.fill_history"]
    PAGES = [
        {"fillList": [{"tradeId": "106"}, {"tradeId": "105"}], "endId": "105"},
        {"fillList": [{"tradeId": "104"}, {"tradeId": "103"}], "endId": "103"},
        {"fillList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"product_type": "usdt-futures"}
    PAGE_ROWS = ("trade_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
