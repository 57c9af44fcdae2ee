# Made by Specloom from bitget/rest/v2/mix/order/place-pos-tpsl.yaml; change that file, not this one.
"""POST /api/v2/mix/order/place-pos-tpsl: Places take profit and stop loss of a futures position in one call."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.place_pos_tpsl",
    method="POST",
    path="/api/v2/mix/order/place-pos-tpsl",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.place_pos_tpsl"),
    errors=("common", "mix"),
    params=(
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="stopSurplusTriggerPrice", name="stop_surplus_trigger_price", type="decimal", place="body"),
        Param(wire="stopSurplusSize", name="stop_surplus_size", type="decimal", place="body"),
        Param(
            wire="stopSurplusTriggerType",
            name="stop_surplus_trigger_type",
            place="body",
            values=("fill_price", "mark_price"),
        ),
        Param(wire="stopSurplusExecutePrice", name="stop_surplus_execute_price", type="decimal", place="body"),
        Param(wire="stopLossTriggerPrice", name="stop_loss_trigger_price", type="decimal", place="body"),
        Param(wire="stopLossSize", name="stop_loss_size", type="decimal", place="body"),
        Param(
            wire="stopLossTriggerType", name="stop_loss_trigger_type", place="body", values=("fill_price", "mark_price")
        ),
        Param(wire="stopLossExecutePrice", name="stop_loss_execute_price", type="decimal", place="body"),
        Param(wire="holdSide", name="hold_side", required=True, place="body", values=("long", "short", "buy", "sell")),
        Param(
            wire="stpMode",
            name="stp_mode",
            place="body",
            values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
            default="none",
        ),
        Param(wire="stopSurplusClientOid", name="stop_surplus_client_oid", place="body"),
        Param(wire="stopLossClientOid", name="stop_loss_client_oid", place="body"),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#simultaneous-stop-profit-and-stop-loss-plan-orders",
)


class PlacePosTpsl(
    Model,
    rename={
        "order_id": "orderId",
        "stop_surplus_client_oid": "stopSurplusClientOid",
        "stop_loss_client_oid": "stopLossClientOid",
    },
):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    stop_surplus_client_oid: Text = None
    """Order id of the take profit, chosen by the caller"""
    stop_loss_client_oid: Text = None
    """Order id of the stop loss, chosen by the caller"""


RESULT = list[PlacePosTpsl]


def place_pos_tpsl(
    *,
    margin_coin: str,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    hold_side: Literal["long", "short", "buy", "sell"] | str,
    stop_surplus_trigger_price: DecimalIn | None = None,
    stop_surplus_size: DecimalIn | None = None,
    stop_surplus_trigger_type: Literal["fill_price", "mark_price"] | str | None = None,
    stop_surplus_execute_price: DecimalIn | None = None,
    stop_loss_trigger_price: DecimalIn | None = None,
    stop_loss_size: DecimalIn | None = None,
    stop_loss_trigger_type: Literal["fill_price", "mark_price"] | str | None = None,
    stop_loss_execute_price: DecimalIn | None = None,
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str | None = None,
    stop_surplus_client_oid: str | None = None,
    stop_loss_client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[PlacePosTpsl]]:
    """Places take profit and stop loss of a futures position in one call.

    Limit: 10 requests in 1 s by uid.

    Args:
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        hold_side: Direction of the position; as a parameter, only meant for hedge mode. Wire name holdSide.
        stop_surplus_trigger_price: Trigger price of the take profit (quote coin). Wire name stopSurplusTriggerPrice.
        stop_surplus_size: Quantity of the take profit; left out, it covers the whole position (base coin). Wire name stopSurplusSize.
        stop_surplus_trigger_type: Trigger source of the take profit. Wire name stopSurplusTriggerType.
        stop_surplus_execute_price: Order price of the take profit (quote coin). Wire name stopSurplusExecutePrice.
        stop_loss_trigger_price: Trigger price of the stop loss (quote coin). Wire name stopLossTriggerPrice.
        stop_loss_size: Quantity of the stop loss; left out, it covers the whole position (base coin). Wire name stopLossSize.
        stop_loss_trigger_type: Trigger source of the stop loss. Wire name stopLossTriggerType.
        stop_loss_execute_price: Order price of the stop loss (quote coin). Wire name stopLossExecutePrice.
        stp_mode: What happens when an order would meet one's own; none when left out. Wire name stpMode.
        stop_surplus_client_oid: Order id of the take profit, chosen by the caller. Wire name stopSurplusClientOid.
        stop_loss_client_oid: Order id of the stop loss, chosen by the caller. Wire name stopLossClientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[PlacePosTpsl]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#simultaneous-stop-profit-and-stop-loss-plan-orders
    """
    return Request(
        RECORD,
        {
            "marginCoin": margin_coin,
            "productType": product_type,
            "symbol": symbol,
            "stopSurplusTriggerPrice": stop_surplus_trigger_price,
            "stopSurplusSize": stop_surplus_size,
            "stopSurplusTriggerType": stop_surplus_trigger_type,
            "stopSurplusExecutePrice": stop_surplus_execute_price,
            "stopLossTriggerPrice": stop_loss_trigger_price,
            "stopLossSize": stop_loss_size,
            "stopLossTriggerType": stop_loss_trigger_type,
            "stopLossExecutePrice": stop_loss_execute_price,
            "holdSide": hold_side,
            "stpMode": stp_mode,
            "stopSurplusClientOid": stop_surplus_client_oid,
            "stopLossClientOid": stop_loss_client_oid,
        },
        timeout,
        headers,
    )
