# Made by Specloom from bitget/rest/v1/mix/plan/placeTPSL.yaml; change that file, not this one.
"""POST /api/mix/v1/plan/placeTPSL: Places a take profit or stop loss for part of a futures position, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.plan.place_tpsl",
    method="POST",
    path="/api/mix/v1/plan/placeTPSL",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.plan.place_tpsl", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(
            wire="planType",
            name="plan_type",
            required=True,
            place="body",
            values=("normal_plan", "track_plan", "profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss"),
        ),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", required=True, place="body"),
        Param(wire="triggerType", name="trigger_type", place="body", values=("fill_price", "market_price")),
        Param(wire="holdSide", name="hold_side", required=True, place="body", values=("long", "short")),
        Param(wire="size", name="size", type="decimal", place="body"),
        Param(wire="rangeRate", name="range_rate", type="decimal", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    account_mode="classic",
)


RESULT = Anything


def place_tpsl(
    *,
    symbol: str | Symbol,
    margin_coin: str,
    plan_type: Literal["normal_plan", "track_plan", "profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss"]
    | str,
    trigger_price: DecimalIn,
    hold_side: Literal["long", "short"] | str,
    trigger_type: Literal["fill_price", "market_price"] | str | None = None,
    size: DecimalIn | None = None,
    range_rate: DecimalIn | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Places a take profit or stop loss for part of a futures position, in the old API.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        plan_type: Kind of trigger order. Wire name planType.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        hold_side: Direction of the position; as a parameter, only meant for hedge mode. Wire name holdSide.
        trigger_type: Price that triggers the order: latest trade or mark price. Wire name triggerType.
        size: Quantity, in the base coin.
        range_rate: Pullback that fires a trailing take profit; only for moving_plan (%). Wire name rangeRate.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
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
            "planType": plan_type,
            "triggerPrice": trigger_price,
            "triggerType": trigger_type,
            "holdSide": hold_side,
            "size": size,
            "rangeRate": range_rate,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
