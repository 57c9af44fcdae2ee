# Made by Specloom from bitget/rest/v2/mix/order/modify-order.yaml; change that file, not this one.
"""POST /api/v2/mix/order/modify-order: Changes price and size of a futures order, as cancel plus a new order, or its attached stops."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.modify_order",
    method="POST",
    path="/api/v2/mix/order/modify-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.modify_order"),
    errors=("common", "mix"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="newClientOid", name="new_client_oid", required=True, place="body"),
        Param(wire="newSize", name="new_size", type="decimal", place="body"),
        Param(wire="newPrice", name="new_price", type="decimal", place="body"),
        Param(wire="newPresetStopSurplusPrice", name="new_preset_stop_surplus_price", type="decimal", place="body"),
        Param(wire="newPresetStopLossPrice", name="new_preset_stop_loss_price", type="decimal", place="body"),
    ),
    body="object",
    idempotency=Idempotency(
        key="newClientOid",
        confirm="v2.mix.order.detail",
        confirm_key="clientOid",
        window_seconds=7200,
        other_keys=("orderId", "clientOid"),
    ),
    account_mode="classic",
    equivalent="v3.trade.modify_order",
    docs="https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#modify-order",
)


class ModifyOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = ModifyOrder


def modify_order(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    new_client_oid: str,
    order_id: str | None = None,
    client_oid: str | None = None,
    new_size: DecimalIn | None = None,
    new_price: DecimalIn | None = None,
    new_preset_stop_surplus_price: DecimalIn | None = None,
    new_preset_stop_loss_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyOrder]:
    """Changes price and size of a futures order, as cancel plus a new order, or its attached stops.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        new_client_oid: Order id of the changed order, chosen by the caller. Wire name newClientOid.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        new_size: New quantity; left out, the old one stays. Wire name newSize.
        new_price: New price of a limit order; left out, the old one stays; must be absent for market and trailing orders (quote coin). Wire name newPrice.
        new_preset_stop_surplus_price: New take-profit price; left out, the old one stays; 0 removes it (quote coin). Wire name newPresetStopSurplusPrice.
        new_preset_stop_loss_price: New stop-loss price; left out, the old one stays; 0 removes it (quote coin). Wire name newPresetStopLossPrice.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#modify-order
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
            "symbol": symbol,
            "productType": product_type,
            "newClientOid": new_client_oid,
            "newSize": new_size,
            "newPrice": new_price,
            "newPresetStopSurplusPrice": new_preset_stop_surplus_price,
            "newPresetStopLossPrice": new_preset_stop_loss_price,
        },
        timeout,
        headers,
    )
