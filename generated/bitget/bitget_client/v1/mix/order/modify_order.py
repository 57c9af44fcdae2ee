# Made by Specloom from bitget/rest/v1/mix/order/modifyOrder.yaml; change that file, not this one.
"""POST /api/mix/v1/order/modifyOrder: Changes price, size or attached stops of a futures order, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.order.modify_order",
    method="POST",
    path="/api/mix/v1/order/modifyOrder",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.order.modify_order", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="newClientOid", name="new_client_oid", place="body"),
        Param(wire="size", name="size", type="decimal", place="body"),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(wire="presetTakeProfitPrice", name="preset_take_profit_price", type="decimal", place="body"),
        Param(wire="presetStopLossPrice", name="preset_stop_loss_price", type="decimal", place="body"),
    ),
    body="object",
    idempotency=Idempotency(
        key="newClientOid", confirm="v1.mix.order.detail", confirm_key="clientOid", other_keys=("orderId", "clientOid")
    ),
    account_mode="classic",
    superseded_by=("v2.mix.order.modify_order",),
    deprecated=True,
)


RESULT = Anything


def modify_order(
    *,
    symbol: str | Symbol,
    order_id: str | None = None,
    client_oid: str | None = None,
    new_client_oid: str | None = None,
    size: DecimalIn | None = None,
    price: DecimalIn | None = None,
    preset_take_profit_price: DecimalIn | None = None,
    preset_stop_loss_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Changes price, size or attached stops of a futures order, in the old API.

    Superseded by ``v2.mix.order.modify_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        new_client_oid: Order id of the changed order, chosen by the caller. Wire name newClientOid.
        size: Quantity, in the base coin.
        price: Price; limit orders need it (quote coin).
        preset_take_profit_price: Trigger price of the attached take profit (quote coin). Wire name presetTakeProfitPrice.
        preset_stop_loss_price: Trigger price of the attached stop loss (quote coin). Wire name presetStopLossPrice.
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
            "orderId": order_id,
            "clientOid": client_oid,
            "newClientOid": new_client_oid,
            "size": size,
            "price": price,
            "presetTakeProfitPrice": preset_take_profit_price,
            "presetStopLossPrice": preset_stop_loss_price,
        },
        timeout,
        headers,
    )
