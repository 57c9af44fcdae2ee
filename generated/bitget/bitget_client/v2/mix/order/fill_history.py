# Made by Specloom from bitget/rest/v2/mix/order/fill-history.yaml; change that file, not this one.
"""GET /api/v2/mix/order/fill-history: Lists the caller's older futures fills, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.fill_history",
    method="GET",
    path="/api/v2/mix/order/fill-history",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.fill_history"),
    errors=("common", "mix"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="fillList",
        source="endId",
        row_id="tradeId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    equivalent="v3.trade.fills",
    docs="https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#get-historical-transaction-details",
)


class FillHistoryFillListFeeDetail(
    Model, rename={"fee_coin": "feeCoin", "total_deduction_fee": "totalDeductionFee", "total_fee": "totalFee"}
):
    """Fees by coin."""

    deduction: Flag = None
    """Whether a discount was applied to the fee"""
    fee_coin: Text = None
    """Coin the fee is paid in"""
    total_deduction_fee: Dec = None
    """Fee covered by the discount"""
    total_fee: Dec = None
    """Total fee"""


class FillHistoryFillList(
    Model,
    rename={
        "trade_id": "tradeId",
        "margin_coin": "marginCoin",
        "order_id": "orderId",
        "base_volume": "baseVolume",
        "fee_detail": "feeDetail",
        "quote_volume": "quoteVolume",
        "enter_point_source": "enterPointSource",
        "trade_side": "tradeSide",
        "pos_mode": "posMode",
        "trade_scope": "tradeScope",
        "c_time": "cTime",
    },
):
    """Fills."""

    VALUES: ClassVar = {
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS", "ios"),
        "trade_side": (
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
        "pos_mode": ("one_way_mode", "hedge_mode"),
        "trade_scope": ("taker", "maker"),
    }

    trade_id: Text = None
    """Trade id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    order_id: Text = None
    """Order id given by the exchange"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    fee_detail: list[FillHistoryFillListFeeDetail] | None = None
    """Fees by coin"""
    side: Text = None
    """Buy or sell"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    profit: Dec = None
    """Profit"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    trade_scope: Text = None
    """Taker or maker"""
    c_time: Ms = None
    """When it was created"""


class FillHistory(Model, rename={"fill_list": "fillList", "end_id": "endId"}):
    """The answer."""

    fill_list: list[FillHistoryFillList] | None = None
    """Fills"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = FillHistory
ITEM = FillHistoryFillList


def fill_history(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    order_id: str | None = None,
    symbol: str | Symbol | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[FillHistory, FillHistoryFillList]:
    """Lists the caller's older futures fills, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        order_id: Order id given by the exchange. Wire name orderId.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        FillHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#get-historical-transaction-details
    """
    return PagedRequest(
        RECORD,
        {
            "orderId": order_id,
            "symbol": symbol,
            "productType": product_type,
            "startTime": start_time,
            "endTime": end_time,
            "idLessThan": id_less_than,
            "limit": limit,
        },
        timeout,
        headers,
    )
