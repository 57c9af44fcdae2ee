# Made by Specloom from bitget/rest/v2/mix/order/detail.yaml; change that file, not this one.
"""GET /api/v2/mix/order/detail: Returns one futures order by either id."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from specloom.runtime.call.request import Request
from specloom.runtime.codec.models import Dec, Model, Ms, Text
from specloom.runtime.spec.records import Endpoint, Limit, Param, RateLimit
from specloom.runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.detail",
    method="GET",
    path="/api/v2/mix/order/detail",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.detail"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="orderId", name="order_id"),
        Param(wire="clientOid", name="client_oid"),
    ),
    account_mode="classic",
    equivalent="v3.trade.order_info",
    docs="https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#get-order-detail",
)


class Detail(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "base_volume": "baseVolume",
        "price_avg": "priceAvg",
        "total_profits": "totalProfits",
        "pos_side": "posSide",
        "margin_coin": "marginCoin",
        "preset_stop_surplus_price": "presetStopSurplusPrice",
        "preset_stop_surplus_type": "presetStopSurplusType",
        "preset_stop_surplus_execute_price": "presetStopSurplusExecutePrice",
        "preset_stop_loss_price": "presetStopLossPrice",
        "preset_stop_loss_type": "presetStopLossType",
        "preset_stop_loss_execute_price": "presetStopLossExecutePrice",
        "quote_volume": "quoteVolume",
        "order_type": "orderType",
        "margin_mode": "marginMode",
        "reduce_only": "reduceOnly",
        "enter_point_source": "enterPointSource",
        "trade_side": "tradeSide",
        "new_trade_side": "newTradeSide",
        "pos_mode": "posMode",
        "order_source": "orderSource",
        "cancel_reason": "cancelReason",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "state": ("live", "partially_filled", "filled", "canceled"),
        "side": ("buy", "sell"),
        "force": ("ioc", "fok", "gtc"),
        "pos_side": ("long", "short", "net"),
        "preset_stop_surplus_type": ("fill_price", "mark_price"),
        "preset_stop_loss_type": ("fill_price", "mark_price"),
        "order_type": ("limit", "market"),
        "margin_mode": ("isolated", "crossed", "cross"),
        "reduce_only": ("YES", "NO", "yes"),
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
        ),
        "cancel_reason": ("normal_cancel", "stp_cancel"),
        "status": ("live", "partially_filled", "filled", "canceled"),
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
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    fee: Dec = None
    """Fee"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    state: Text = None
    """State of the order"""
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
    preset_stop_surplus_price: Dec = None
    """Trigger price of the attached take profit (quote coin)"""
    preset_stop_surplus_type: Text = None
    """Trigger source of the attached take profit"""
    preset_stop_surplus_execute_price: Dec = None
    """Order price of the attached take profit (quote coin)"""
    preset_stop_loss_price: Dec = None
    """Trigger price of the attached stop loss (quote coin)"""
    preset_stop_loss_type: Text = None
    """Trigger source of the attached stop loss"""
    preset_stop_loss_execute_price: Dec = None
    """Order price of the attached stop loss (quote coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
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
    new_trade_side: Text = None
    """New trade side"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    order_source: Text = None
    """What produced the order, such as normal, plan or liquidation"""
    cancel_reason: Text = None
    """Why the order was cancelled"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    status: Text = None
    """State; its values are the endpoint's own"""


RESULT = Detail


def detail(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Detail]:
    """Returns one futures order by either id.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Detail

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#get-order-detail
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "orderId": order_id,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
