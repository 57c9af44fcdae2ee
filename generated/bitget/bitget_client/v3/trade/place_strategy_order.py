# Made by Specloom from bitget/rest/v3/trade/place-strategy-order.yaml; change that file, not this one.
"""POST /api/v3/trade/place-strategy-order: Places a take-profit and stop-loss order on a futures position."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

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
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(
            wire="type",
            name="type",
            place="body",
            values=("tpsl", "trigger", "oco", "trailing_stop", "iceberg", "twap"),
            default="tpsl",
        ),
        Param(wire="side", name="side", place="body", values=("buy", "sell")),
        Param(wire="posSide", name="pos_side", place="body", values=("long", "short")),
        Param(wire="qty", name="qty", type="decimal", place="body", required_if={"tpslMode": ("partial",)}),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(
            wire="tpslMode",
            name="tpsl_mode",
            place="body",
            values=("full", "partial"),
            default="full",
            only_if={"type": ("tpsl",)},
        ),
        Param(
            wire="reduceOnly",
            name="reduce_only",
            place="body",
            values=("yes", "no"),
            only_if={"type": ("tpsl", "trigger")},
        ),
        Param(
            wire="tpTriggerBy",
            name="tp_trigger_by",
            place="body",
            values=("market", "mark"),
            default="market",
            only_if={"type": ("tpsl",)},
        ),
        Param(
            wire="slTriggerBy",
            name="sl_trigger_by",
            place="body",
            values=("market", "mark"),
            default="market",
            only_if={"type": ("tpsl",)},
        ),
        Param(wire="takeProfit", name="take_profit", type="decimal", place="body", only_if={"type": ("tpsl",)}),
        Param(wire="stopLoss", name="stop_loss", type="decimal", place="body", only_if={"type": ("tpsl",)}),
        Param(
            wire="tpOrderType",
            name="tp_order_type",
            place="body",
            values=("limit", "market"),
            default="market",
            only_if={"type": ("tpsl",)},
        ),
        Param(
            wire="slOrderType",
            name="sl_order_type",
            place="body",
            values=("limit", "market"),
            default="market",
            only_if={"type": ("tpsl",)},
        ),
        Param(wire="tpLimitPrice", name="tp_limit_price", type="decimal", place="body", only_if={"type": ("tpsl",)}),
        Param(wire="slLimitPrice", name="sl_limit_price", type="decimal", place="body", only_if={"type": ("tpsl",)}),
        Param(
            wire="triggerBy",
            name="trigger_by",
            place="body",
            values=("market", "mark"),
            default="market",
            only_if={"type": ("trigger",)},
        ),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", place="body", only_if={"type": ("trigger",)}),
        Param(
            wire="triggerOrderType",
            name="trigger_order_type",
            place="body",
            values=("limit", "market"),
            only_if={"type": ("trigger",)},
        ),
        Param(
            wire="triggerOrderPrice",
            name="trigger_order_price",
            type="decimal",
            place="body",
            only_if={"type": ("trigger",)},
        ),
        Param(
            wire="ocoParams",
            name="oco_params",
            type="list",
            place="body",
            required_if={"type": ("oco",)},
            only_if={"type": ("oco",)},
            fields=(
                Param(wire="ocoLimitPrice", name="oco_limit_price", type="decimal", required=True, place="body"),
                Param(wire="ocoTriggerPrice", name="oco_trigger_price", type="decimal", required=True, place="body"),
                Param(
                    wire="ocoOrderType", name="oco_order_type", required=True, place="body", values=("limit", "market")
                ),
                Param(
                    wire="ocoOrderPrice",
                    name="oco_order_price",
                    type="decimal",
                    place="body",
                    required_if={"ocoOrderType": ("limit",)},
                ),
            ),
        ),
        Param(
            wire="trailingStopParams",
            name="trailing_stop_params",
            type="list",
            place="body",
            required_if={"type": ("trailing_stop",)},
            only_if={"type": ("trailing_stop",)},
            fields=(
                Param(wire="activationPrice", name="activation_price", type="decimal", required=True, place="body"),
                Param(
                    wire="activationType",
                    name="activation_type",
                    required=True,
                    place="body",
                    values=("market", "mark"),
                ),
                Param(wire="trailType", name="trail_type", required=True, place="body", values=("ratio", "distance")),
                Param(wire="trailVariance", name="trail_variance", required=True, place="body"),
                Param(
                    wire="preOrderType", name="pre_order_type", required=True, place="body", values=("limit", "market")
                ),
                Param(
                    wire="preOrderPrice",
                    name="pre_order_price",
                    type="decimal",
                    place="body",
                    required_if={"preOrderType": ("limit",)},
                ),
            ),
        ),
        Param(
            wire="icebergParams",
            name="iceberg_params",
            type="list",
            place="body",
            required_if={"type": ("iceberg",)},
            only_if={"type": ("iceberg",)},
            fields=(
                Param(wire="splitMode", name="split_mode", required=True, place="body"),
                Param(wire="qtyPerOrder", name="qty_per_order", place="body"),
                Param(wire="splitOrderNumbers", name="split_order_numbers", place="body"),
                Param(wire="orderPreference", name="order_preference", required=True, place="body"),
                Param(wire="executionStrategy", name="execution_strategy", place="body"),
                Param(wire="fixedDistanceType", name="fixed_distance_type", place="body"),
                Param(wire="distance", name="distance", place="body"),
                Param(wire="fixedPrice", name="fixed_price", type="decimal", place="body"),
                Param(wire="priceLimit", name="price_limit", place="body"),
            ),
        ),
        Param(
            wire="twapParams",
            name="twap_params",
            type="list",
            place="body",
            required_if={"type": ("twap",)},
            only_if={"type": ("twap",)},
            fields=(
                Param(wire="duration", name="duration", required=True, place="body"),
                Param(wire="interval", name="interval", required=True, place="body"),
                Param(wire="orderType", name="order_type", place="body"),
                Param(wire="limitOffsetType", name="limit_offset_type", type="decimal", place="body"),
                Param(wire="limitOffsetPercentage", name="limit_offset_percentage", type="decimal", place="body"),
                Param(wire="limitOffsetSpread", name="limit_offset_spread", type="decimal", place="body"),
                Param(wire="twapTriggerPrice", name="twap_trigger_price", type="decimal", place="body"),
                Param(wire="twapTerminationPrice", name="twap_termination_price", type="decimal", place="body"),
            ),
        ),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    account_mode="unified",
    equivalent="v2.mix.order.place_tpsl_order",
    docs="https://www.bitget.com/docs/catalog/trading/strategy-trading#place-strategy-order",
)


class PlaceStrategyOrder(Model, rename={"client_oid": "clientOid", "order_id": "orderId"}):
    """The answer."""

    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    order_id: Text = None
    """Order id given by the exchange"""


RESULT = PlaceStrategyOrder


class PlaceStrategyOrderOcoParams(TypedDict, total=False):
    """Oco params"""

    oco_limit_price: Required[DecimalIn]
    oco_trigger_price: Required[DecimalIn]
    oco_order_type: Required[Literal["limit", "market"] | str]
    oco_order_price: DecimalIn


class PlaceStrategyOrderTrailingStopParams(TypedDict, total=False):
    """Trailing stop params"""

    activation_price: Required[DecimalIn]
    activation_type: Required[Literal["market", "mark"] | str]
    trail_type: Required[Literal["ratio", "distance"] | str]
    trail_variance: Required[str]
    pre_order_type: Required[Literal["limit", "market"] | str]
    pre_order_price: DecimalIn


class PlaceStrategyOrderIcebergParams(TypedDict, total=False):
    """Iceberg params"""

    split_mode: Required[str]
    qty_per_order: str
    split_order_numbers: str
    order_preference: Required[str]
    execution_strategy: str
    fixed_distance_type: str
    distance: str
    fixed_price: DecimalIn
    price_limit: str


class PlaceStrategyOrderTwapParams(TypedDict, total=False):
    """Twap params"""

    duration: Required[str]
    interval: Required[str]
    order_type: str
    limit_offset_type: DecimalIn
    limit_offset_percentage: DecimalIn
    limit_offset_spread: DecimalIn
    twap_trigger_price: DecimalIn
    twap_termination_price: DecimalIn


def place_strategy_order(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    type: Literal["tpsl", "trigger", "oco", "trailing_stop", "iceberg", "twap"] | str | None = None,
    side: Literal["buy", "sell"] | str | None = None,
    pos_side: Literal["long", "short"] | str | None = None,
    qty: DecimalIn | None = None,
    client_oid: str | None = None,
    tpsl_mode: Literal["full", "partial"] | str | None = None,
    reduce_only: Literal["yes", "no"] | str | None = None,
    tp_trigger_by: Literal["market", "mark"] | str | None = None,
    sl_trigger_by: Literal["market", "mark"] | str | None = None,
    take_profit: DecimalIn | None = None,
    stop_loss: DecimalIn | None = None,
    tp_order_type: Literal["limit", "market"] | str | None = None,
    sl_order_type: Literal["limit", "market"] | str | None = None,
    tp_limit_price: DecimalIn | None = None,
    sl_limit_price: DecimalIn | None = None,
    trigger_by: Literal["market", "mark"] | str | None = None,
    trigger_price: DecimalIn | None = None,
    trigger_order_type: Literal["limit", "market"] | str | None = None,
    trigger_order_price: DecimalIn | None = None,
    oco_params: Sequence[PlaceStrategyOrderOcoParams] | None = None,
    trailing_stop_params: Sequence[PlaceStrategyOrderTrailingStopParams] | None = None,
    iceberg_params: Sequence[PlaceStrategyOrderIcebergParams] | None = None,
    twap_params: Sequence[PlaceStrategyOrderTwapParams] | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PlaceStrategyOrder]:
    """Places a take-profit and stop-loss order on a futures position.

    Limit: 10 requests in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        type: Kind; its values are the endpoint's own; tpsl when left out.
        side: Buy or sell.
        pos_side: Direction of the position; as a parameter, needed in hedge mode. Wire name posSide.
        qty: Quantity, in the base coin; in the quote coin for spot and margin market buys; required when tpslMode is partial.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        tpsl_mode: Whether the whole position is covered; full when left out; only with type tpsl. Wire name tpslMode.
        reduce_only: Whether the order may only shrink the position; only with type tpsl or trigger. Wire name reduceOnly.
        tp_trigger_by: Price that triggers the take profit; market when left out; only with type tpsl. Wire name tpTriggerBy.
        sl_trigger_by: Price that triggers the stop loss; market when left out; only with type tpsl. Wire name slTriggerBy.
        take_profit: Take-profit trigger price (quote coin); only with type tpsl. Wire name takeProfit.
        stop_loss: Stop-loss trigger price (quote coin); only with type tpsl. Wire name stopLoss.
        tp_order_type: Type of the take-profit order; market when left out; only with type tpsl. Wire name tpOrderType.
        sl_order_type: Type of the stop-loss order; market when left out; only with type tpsl. Wire name slOrderType.
        tp_limit_price: Limit price of the take profit (quote coin); only with type tpsl. Wire name tpLimitPrice.
        sl_limit_price: Limit price of the stop loss (quote coin); only with type tpsl. Wire name slLimitPrice.
        trigger_by: Trigger by; market when left out; only with type trigger. Wire name triggerBy.
        trigger_price: Trigger price (quote coin); only with type trigger. Wire name triggerPrice.
        trigger_order_type: Trigger order type; only with type trigger. Wire name triggerOrderType.
        trigger_order_price: Trigger order price; only with type trigger. Wire name triggerOrderPrice.
        oco_params: Oco params; required when type is oco; only with type oco. Wire name ocoParams.
        trailing_stop_params: Trailing stop params; required when type is trailing_stop; only with type trailing_stop. Wire name trailingStopParams.
        iceberg_params: Iceberg params; required when type is iceberg; only with type iceberg. Wire name icebergParams.
        twap_params: Twap params; required when type is twap; only with type twap. Wire name twapParams.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PlaceStrategyOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/strategy-trading#place-strategy-order
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "type": type,
            "side": side,
            "posSide": pos_side,
            "qty": qty,
            "clientOid": client_oid,
            "tpslMode": tpsl_mode,
            "reduceOnly": reduce_only,
            "tpTriggerBy": tp_trigger_by,
            "slTriggerBy": sl_trigger_by,
            "takeProfit": take_profit,
            "stopLoss": stop_loss,
            "tpOrderType": tp_order_type,
            "slOrderType": sl_order_type,
            "tpLimitPrice": tp_limit_price,
            "slLimitPrice": sl_limit_price,
            "triggerBy": trigger_by,
            "triggerPrice": trigger_price,
            "triggerOrderType": trigger_order_type,
            "triggerOrderPrice": trigger_order_price,
            "ocoParams": oco_params,
            "trailingStopParams": trailing_stop_params,
            "icebergParams": iceberg_params,
            "twapParams": twap_params,
        },
        timeout,
        headers,
    )
