# Made by Specloom from bitget/rest/v2/mix/order/fills.yaml; change that file, not this one.
"""``client.v2.mix.order.fills``: GET /api/v2/mix/order/fills."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestFills(PagedSuite, EndpointSuite):
    CALL = "v2.mix.order.fills"
    METHOD = "GET"
    PATH = "/api/v2/mix/order/fills"
    FULL = {
        "order_id": "orderId1",
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "id_less_than": "idLessThan4",
        "start_time": "1700000000005",
        "end_time": "1700000000006",
        "limit": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/fills?endTime=1700000000006&idLessThan=idLessThan4&limit=100&orderId=orderId1&productType=usdt-futures&startTime=1700000000005&symbol=BTCUSDT",
        "body": "",
        "signature": "1adi2CfheC8W9kQwp8qO+daCx7G0ToMaQ6pPc8oLK6w=",
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/fills?productType=usdt-futures",
        "body": "",
        "signature": "2pj6sZwkgoW9ruue/v9UUoIZzA+lk0o1xn5dZGNJO44=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293504612,
  "data": {
    "fillList": [
      {
        "tradeId": "123",
        "symbol": "ethusdt",
        "orderId": "121212",
        "price": "1900",
        "baseVolume": "1",
        "feeDetail": [{"deduction": "yes", "feeCoin": "BGB", "totalDeductionFee": "-0.017118519726", "totalFee": "4.5"}],
        "side": "buy",
        "quoteVolume": "1902",
        "profit": "102",
        "enterPointSource": "api",
        "tradeSide": "close",
        "posMode": "hedge_mode",
        "tradeScope": "taker",
        "cTime": "1627293509612"
      }
    ],
    "endId": "123"
  }
}
"""
    EXPECTED = {
        "fill_list": [
            {
                "trade_id": "123",
                "symbol": "ethusdt",
                "order_id": "121212",
                "price": Decimal("1900"),
                "base_volume": Decimal("1"),
                "fee_detail": [
                    {
                        "deduction": True,
                        "fee_coin": "BGB",
                        "total_deduction_fee": Decimal("-0.017118519726"),
                        "total_fee": Decimal("4.5"),
                    }
                ],
                "side": "buy",
                "quote_volume": Decimal("1902"),
                "profit": Decimal("102"),
                "enter_point_source": "api",
                "trade_side": "close",
                "pos_mode": "hedge_mode",
                "trade_scope": "taker",
                "c_time": Millis(1627293509612),
            }
        ],
        "end_id": "123",
    }
    DOCUMENTED = [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS", "api")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
        ("side", ("buy", "sell")),
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
        "id_less_than": "query idLessThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
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
        "rate_limit.pool": "v2.mix.order.fills",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "fillList",
        "paging.source": "endId",
        "paging.row_id": "tradeId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
        "equivalent": "v3.trade.fills",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.order.fills", "v2.mix.order.fills"]
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
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
