# Made by Specloom from bitget/rest/v2/mix/order/orders-history.yaml; change that file, not this one.
"""GET /api/v2/mix/order/orders-history: Lists closed futures orders of the last 90 days, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.orders_history",
    method="GET",
    path="/api/v2/mix/order/orders-history",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.orders_history"),
    errors=("common", "mix"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="clientOid", name="client_oid"),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="idLessThan", name="id_less_than"),
        Param(
            wire="orderSource",
            name="order_source",
            values=(
                "normal",
                "market",
                "profit_market",
                "loss_market",
                "Trader_delegate",
                "trader_profit",
                "trader_loss",
                "reverse",
                "trader_reverse",
                "profit_limit",
                "loss_limit",
                "liquidation",
                "delivery_close_long",
                "delivery_close_short",
                "pos_profit_limit",
                "pos_profit_market",
                "pos_loss_limit",
                "pos_loss_market",
            ),
        ),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="entrustedList",
        source="endId",
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    equivalent="v3.trade.history_orders",
    docs="https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#get-history-order",
)


class OrdersHistoryEntrustedList(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "base_volume": "baseVolume",
        "price_avg": "priceAvg",
        "total_profits": "totalProfits",
        "pos_side": "posSide",
        "margin_coin": "marginCoin",
        "quote_volume": "quoteVolume",
        "margin_mode": "marginMode",
        "reduce_only": "reduceOnly",
        "enter_point_source": "enterPointSource",
        "trade_side": "tradeSide",
        "pos_mode": "posMode",
        "pos_avg": "posAvg",
        "order_type": "orderType",
        "order_source": "orderSource",
        "liq_price": "liqPrice",
        "c_time": "cTime",
        "u_time": "uTime",
        "preset_stop_surplus_price": "presetStopSurplusPrice",
        "preset_stop_loss_price": "presetStopLossPrice",
    },
):
    """Orders."""

    VALUES: ClassVar = {
        "status": ("filled", "canceled"),
        "side": ("buy", "sell"),
        "force": ("gtc", "post_only", "fok", "ioc"),
        "pos_side": ("long", "short", "net"),
        "margin_mode": ("crossed", "isolated"),
        "reduce_only": ("YES", "NO"),
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS", "api"),
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
        "order_type": ("limit", "market"),
        "order_source": (
            "normal",
            "market",
            "profit_market",
            "loss_market",
            "Trader_delegate",
            "trader_profit",
            "trader_loss",
            "reverse",
            "trader_reverse",
            "profit_limit",
            "loss_limit",
            "liquidation",
            "delivery_close_long",
            "delivery_close_short",
            "pos_profit_limit",
            "pos_profit_market",
            "pos_loss_limit",
            "pos_loss_market",
            "profit_chase",
            "loss_chase",
            "follower_delegate",
            "reduce_offset",
            "market_risk",
            "plan_limit",
            "plan_market",
            "strategy_positive",
            "strategy_reverse",
            "strategy_unlimited",
            "move_limit",
            "move_market",
            "tracking_limit",
            "tracking_market",
            "strategy_dca_positive",
            "strategy_dca_reverse",
            "strategy_oco_limit",
            "strategy_oco_trigger",
            "modify_order_limit",
            "strategy_regular_buy",
            "strategy_grid_middle",
            "off_close",
        ),
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    size: Dec = None
    """Quantity, in the base coin"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    fee: Dec = None
    """Fee"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    status: Text = None
    """State; its values are the endpoint's own"""
    side: Text = None
    """Buy or sell"""
    force: Text = None
    """How long the order stays in force"""
    total_profits: Dec = None
    """Profit or loss altogether (margin coin)"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    reduce_only: Text = None
    """Whether the order may only shrink the position"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    pos_avg: Dec = None
    """Average price of the position (quote coin)"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    order_source: Text = None
    """What produced the order, such as normal, plan or liquidation"""
    liq_price: Dec = None
    """Liquidation price (quote coin)"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    preset_stop_surplus_price: Dec = None
    """Trigger price of the attached take profit (quote coin)"""
    preset_stop_loss_price: Dec = None
    """Trigger price of the attached stop loss (quote coin)"""


class OrdersHistory(Model, rename={"entrusted_list": "entrustedList", "end_id": "endId"}):
    """The answer."""

    entrusted_list: list[OrdersHistoryEntrustedList] | None = None
    """Orders"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = OrdersHistory
ITEM = OrdersHistoryEntrustedList


def orders_history(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    order_id: str | None = None,
    client_oid: str | None = None,
    symbol: str | Symbol | None = None,
    id_less_than: str | None = None,
    order_source: Literal[
        "normal",
        "market",
        "profit_market",
        "loss_market",
        "Trader_delegate",
        "trader_profit",
        "trader_loss",
        "reverse",
        "trader_reverse",
        "profit_limit",
        "loss_limit",
        "liquidation",
        "delivery_close_long",
        "delivery_close_short",
        "pos_profit_limit",
        "pos_profit_market",
        "pos_loss_limit",
        "pos_loss_market",
    ]
    | str
    | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OrdersHistory, OrdersHistoryEntrustedList]:
    """Lists closed futures orders of the last 90 days, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        order_source: What produced the order, such as normal, plan or liquidation. Wire name orderSource.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrdersHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#get-history-order
    """
    return PagedRequest(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
            "symbol": symbol,
            "productType": product_type,
            "idLessThan": id_less_than,
            "orderSource": order_source,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
