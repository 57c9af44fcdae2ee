# Made by Specloom from bitget/rest/v2/spot/trade/place-order.yaml; change that file, not this one.
"""POST /api/v2/spot/trade/place-order: Places one spot order; a market buy is sized in the quote coin."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.trade.place_order",
    method="POST",
    path="/api/v2/spot/trade/place-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"),
        pool="v2.spot.trade.place_order",
        copy_trader=Limit(requests=1, seconds=1, scope="uid"),
    ),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="force", name="force", required=True, place="body", values=("gtc", "post_only", "fok", "ioc")),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", place="body"),
        Param(wire="tpslType", name="tpsl_type", place="body", values=("normal", "tpsl"), default="normal"),
        Param(wire="requestTime", name="request_time", type="ms", place="body"),
        Param(wire="receiveWindow", name="receive_window", type="integer", place="body"),
        Param(
            wire="stpMode",
            name="stp_mode",
            place="body",
            values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
            default="none",
        ),
        Param(wire="presetTakeProfitPrice", name="preset_take_profit_price", type="decimal", place="body"),
        Param(wire="executeTakeProfitPrice", name="execute_take_profit_price", type="decimal", place="body"),
        Param(wire="presetStopLossPrice", name="preset_stop_loss_price", type="decimal", place="body"),
        Param(wire="executeStopLossPrice", name="execute_stop_loss_price", type="decimal", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid", confirm="v2.spot.trade.order_info", window_seconds=7200),
    account_mode="classic",
    equivalent="v3.trade.place_order",
    docs="https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#place-order",
)


class PlaceOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = PlaceOrder


def place_order(
    *,
    symbol: str | Symbol,
    side: Literal["buy", "sell"] | str,
    order_type: Literal["limit", "market"] | str,
    force: Literal["gtc", "post_only", "fok", "ioc"] | str,
    size: DecimalIn,
    price: DecimalIn | None = None,
    client_oid: str | None = None,
    trigger_price: DecimalIn | None = None,
    tpsl_type: Literal["normal", "tpsl"] | str | None = None,
    request_time: TimeIn | None = None,
    receive_window: int | None = None,
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str | None = None,
    preset_take_profit_price: DecimalIn | None = None,
    execute_take_profit_price: DecimalIn | None = None,
    preset_stop_loss_price: DecimalIn | None = None,
    execute_stop_loss_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PlaceOrder]:
    """Places one spot order; a market buy is sized in the quote coin.

    Limit: 10 requests in 1 s by uid; 1 in 1 s for copy traders.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        side: Buy or sell.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        force: How long the order stays in force.
        size: Quantity, in the base coin; in the quote coin for market buys.
        price: Price; limit orders need it (quote coin).
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        tpsl_type: Whether the order is a take-profit or stop-loss one; normal when left out. Wire name tpslType.
        request_time: Server time of the answer; in a request, the time at which it was made. Wire name requestTime.
        receive_window: Longest time that may pass between the request's timestamp and its arrival (ms). Wire name receiveWindow.
        stp_mode: What happens when an order would meet one's own; none when left out. Wire name stpMode.
        preset_take_profit_price: Trigger price of the attached take profit (quote coin). Wire name presetTakeProfitPrice.
        execute_take_profit_price: Order price of the attached take profit; empty is market (quote coin). Wire name executeTakeProfitPrice.
        preset_stop_loss_price: Trigger price of the attached stop loss (quote coin). Wire name presetStopLossPrice.
        execute_stop_loss_price: Order price of the attached stop loss; empty is market (quote coin). Wire name executeStopLossPrice.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PlaceOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#place-order
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "side": side,
            "orderType": order_type,
            "force": force,
            "price": price,
            "size": size,
            "clientOid": client_oid,
            "triggerPrice": trigger_price,
            "tpslType": tpsl_type,
            "requestTime": request_time,
            "receiveWindow": receive_window,
            "stpMode": stp_mode,
            "presetTakeProfitPrice": preset_take_profit_price,
            "executeTakeProfitPrice": execute_take_profit_price,
            "presetStopLossPrice": preset_stop_loss_price,
            "executeStopLossPrice": execute_stop_loss_price,
        },
        timeout,
        headers,
    )
