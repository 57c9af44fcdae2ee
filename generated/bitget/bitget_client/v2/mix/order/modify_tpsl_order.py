# Made by Specloom from bitget/rest/v2/mix/order/modify-tpsl-order.yaml; change that file, not this one.
"""POST /api/v2/mix/order/modify-tpsl-order: Changes trigger, price or size of a futures take-profit or stop-loss order."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.modify_tpsl_order",
    method="POST",
    path="/api/v2/mix/order/modify-tpsl-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.modify_tpsl_order"),
    errors=("common", "mix"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", required=True, place="body"),
        Param(wire="triggerType", name="trigger_type", place="body"),
        Param(wire="executePrice", name="execute_price", type="decimal", place="body"),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(wire="rangeRate", name="range_rate", type="decimal", place="body"),
    ),
    body="object",
    account_mode="classic",
    equivalent="v3.trade.modify_strategy_order",
    docs="https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#modify-the-stop-profit-and-stop-loss-plan-order",
)


class ModifyTpslOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = ModifyTpslOrder


def modify_tpsl_order(
    *,
    margin_coin: str,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    trigger_price: DecimalIn,
    size: DecimalIn,
    order_id: str | None = None,
    client_oid: str | None = None,
    trigger_type: str | None = None,
    execute_price: DecimalIn | None = None,
    range_rate: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyTpslOrder]:
    """Changes trigger, price or size of a futures take-profit or stop-loss order.

    Limit: 10 requests in 1 s by uid.

    Args:
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        size: Quantity, in the base coin.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        trigger_type: Price that triggers the order: latest trade or mark price. Wire name triggerType.
        execute_price: Price of the order placed on trigger; 0 or nothing is market (quote coin). Wire name executePrice.
        range_rate: Pullback that fires a trailing take profit; only for moving_plan (%). Wire name rangeRate.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyTpslOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#modify-the-stop-profit-and-stop-loss-plan-order
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
            "marginCoin": margin_coin,
            "productType": product_type,
            "symbol": symbol,
            "triggerPrice": trigger_price,
            "triggerType": trigger_type,
            "executePrice": execute_price,
            "size": size,
            "rangeRate": range_rate,
        },
        timeout,
        headers,
    )
