# Made by Specloom from bitget/rest/v3/trade/place-strategy-order.yaml; change that file, not this one.
"""POST /api/v3/trade/place-strategy-order: Places a take-profit and stop-loss order on a futures position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.trade.place_strategy_order import PlaceStrategyOrder

RECORD = Endpoint(
    call="v3.trade.place_strategy_order",
    method="POST",
    path="/api/v3/trade/place-strategy-order",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.place_strategy_order"),
    errors=("common", "uta", "40762"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="posSide", name="pos_side", required=True, place="body", values=("long", "short")),
        Param(wire="takeProfit", name="take_profit", type="decimal", place="body"),
        Param(wire="stopLoss", name="stop_loss", type="decimal", place="body"),
        Param(wire="type", name="type", place="body"),
        Param(wire="tpslMode", name="tpsl_mode", place="body", values=("full", "partial"), default="full"),
        Param(wire="qty", name="qty", type="decimal", required=True, place="body"),
        Param(wire="tpTriggerBy", name="tp_trigger_by", place="body", values=("market", "mark"), default="market"),
        Param(wire="slTriggerBy", name="sl_trigger_by", place="body", values=("market", "mark"), default="market"),
        Param(wire="tpOrderType", name="tp_order_type", place="body", values=("limit", "market"), default="market"),
        Param(wire="slOrderType", name="sl_order_type", place="body", values=("limit", "market"), default="market"),
        Param(wire="tpLimitPrice", name="tp_limit_price", type="decimal", place="body"),
        Param(wire="slLimitPrice", name="sl_limit_price", type="decimal", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    account_mode="unified",
    twin="v2.mix.order.place_tpsl_order",
    docs="https://www.bitget.com/api-doc/uta/strategy/Place-Strategy-Order",
)


def place_strategy_order(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    pos_side: Literal["long", "short"] | str,
    qty: DecimalIn,
    client_oid: str | None = None,
    take_profit: DecimalIn | None = None,
    stop_loss: DecimalIn | None = None,
    type: str | None = None,
    tpsl_mode: Literal["full", "partial"] | str | None = None,
    tp_trigger_by: Literal["market", "mark"] | str | None = None,
    sl_trigger_by: Literal["market", "mark"] | str | None = None,
    tp_order_type: Literal["limit", "market"] | str | None = None,
    sl_order_type: Literal["limit", "market"] | str | None = None,
    tp_limit_price: DecimalIn | None = None,
    sl_limit_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PlaceStrategyOrder]:
    """Places a take-profit and stop-loss order on a futures position.

    Limit: 10 requests in 1 s by uid.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        pos_side: Direction of the position; as a parameter, needed in hedge mode. Wire name posSide.
        qty: Quantity, in the base coin; in the quote coin for spot and margin market buys.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        take_profit: Take-profit trigger price (quote coin). Wire name takeProfit.
        stop_loss: Stop-loss trigger price (quote coin). Wire name stopLoss.
        type: Kind; its values are the endpoint's own.
        tpsl_mode: Whether the whole position is covered; full when left out. Wire name tpslMode.
        tp_trigger_by: Price that triggers the take profit; market when left out. Wire name tpTriggerBy.
        sl_trigger_by: Price that triggers the stop loss; market when left out. Wire name slTriggerBy.
        tp_order_type: Type of the take-profit order; market when left out. Wire name tpOrderType.
        sl_order_type: Type of the stop-loss order; market when left out. Wire name slOrderType.
        tp_limit_price: Limit price of the take profit (quote coin). Wire name tpLimitPrice.
        sl_limit_price: Limit price of the stop loss (quote coin). Wire name slLimitPrice.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PlaceStrategyOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/strategy/Place-Strategy-Order
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "clientOid": client_oid,
            "posSide": pos_side,
            "takeProfit": take_profit,
            "stopLoss": stop_loss,
            "type": type,
            "tpslMode": tpsl_mode,
            "qty": qty,
            "tpTriggerBy": tp_trigger_by,
            "slTriggerBy": sl_trigger_by,
            "tpOrderType": tp_order_type,
            "slOrderType": sl_order_type,
            "tpLimitPrice": tp_limit_price,
            "slLimitPrice": sl_limit_price,
        },
        timeout,
        headers,
    )
