# Made by Specloom from bitget/rest/v1/mix/plan/placePlan.yaml; change that file, not this one.
"""POST /api/mix/v1/plan/placePlan: Places a futures trigger order, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.plan.place_plan",
    method="POST",
    path="/api/mix/v1/plan/placePlan",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.plan.place_plan", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(wire="executePrice", name="execute_price", type="decimal", place="body"),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", required=True, place="body"),
        Param(
            wire="triggerType", name="trigger_type", required=True, place="body", values=("fill_price", "market_price")
        ),
        Param(
            wire="side",
            name="side",
            required=True,
            place="body",
            values=("open_long", "open_short", "close_long", "close_short", "buy_single", "sell_single"),
        ),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="presetTakeProfitPrice", name="preset_take_profit_price", type="decimal", place="body"),
        Param(wire="presetStopLossPrice", name="preset_stop_loss_price", type="decimal", place="body"),
        Param(wire="reduceOnly", name="reduce_only", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    account_mode="classic",
    superseded_by=("v2.mix.order.place_plan_order",),
    deprecated=True,
)


RESULT = Anything


def place_plan(
    *,
    symbol: str | Symbol,
    margin_coin: str,
    size: DecimalIn,
    trigger_price: DecimalIn,
    trigger_type: Literal["fill_price", "market_price"] | str,
    side: Literal["open_long", "open_short", "close_long", "close_short", "buy_single", "sell_single"] | str,
    order_type: Literal["limit", "market"] | str,
    execute_price: DecimalIn | None = None,
    client_oid: str | None = None,
    preset_take_profit_price: DecimalIn | None = None,
    preset_stop_loss_price: DecimalIn | None = None,
    reduce_only: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Places a futures trigger order, in the old API.

    Superseded by ``v2.mix.order.place_plan_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        size: Quantity, in the base coin.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        trigger_type: Price that triggers the order: latest trade or mark price. Wire name triggerType.
        side: Buy or sell.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        execute_price: Price of the order placed on trigger; 0 or nothing is market (quote coin). Wire name executePrice.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        preset_take_profit_price: Trigger price of the attached take profit (quote coin). Wire name presetTakeProfitPrice.
        preset_stop_loss_price: Trigger price of the attached stop loss (quote coin). Wire name presetStopLossPrice.
        reduce_only: Whether the order may only shrink the position. Wire name reduceOnly.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "marginCoin": margin_coin,
            "size": size,
            "executePrice": execute_price,
            "triggerPrice": trigger_price,
            "triggerType": trigger_type,
            "side": side,
            "orderType": order_type,
            "clientOid": client_oid,
            "presetTakeProfitPrice": preset_take_profit_price,
            "presetStopLossPrice": preset_stop_loss_price,
            "reduceOnly": reduce_only,
        },
        timeout,
        headers,
    )
