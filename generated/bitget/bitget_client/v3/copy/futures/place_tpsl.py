# Made by Specloom from bitget/rest/v3/copy/futures/place-tpsl.yaml; change that file, not this one.
"""POST /api/v3/copy/futures/place-tpsl: Sets a take-profit or stop-loss on a copied futures position."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.place_tpsl",
    method="POST",
    path="/api/v3/copy/futures/place-tpsl",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.place_tpsl"),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="projectId", name="project_id", required=True, place="body"),
        Param(wire="positionId", name="position_id", required=True, place="body"),
        Param(
            wire="tpTriggerBy",
            name="tp_trigger_by",
            required=True,
            place="body",
            values=("market", "mark"),
            default="market",
        ),
        Param(
            wire="slTriggerBy",
            name="sl_trigger_by",
            required=True,
            place="body",
            values=("market", "mark"),
            default="market",
        ),
        Param(wire="takeProfit", name="take_profit", type="decimal", required=True, place="body"),
        Param(wire="stopLoss", name="stop_loss", type="decimal", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#place-tpsl",
)


class PlaceTpsl(Model, rename={"strategy_id": "strategyId"}):
    """The answer."""

    strategy_id: Text = None
    """Strategy id"""


RESULT = PlaceTpsl


def place_tpsl(
    *,
    project_id: str,
    position_id: str,
    tp_trigger_by: Literal["market", "mark"] | str,
    sl_trigger_by: Literal["market", "mark"] | str,
    take_profit: DecimalIn,
    stop_loss: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PlaceTpsl]:
    """Sets a take-profit or stop-loss on a copied futures position.

    Limit: 1 request in 1 s by uid.

    Args:
        project_id: Project id. Wire name projectId.
        position_id: Position id. Wire name positionId.
        tp_trigger_by: Price that triggers the take profit; market when left out. Wire name tpTriggerBy.
        sl_trigger_by: Price that triggers the stop loss; market when left out. Wire name slTriggerBy.
        take_profit: Take-profit trigger price (quote coin). Wire name takeProfit.
        stop_loss: Stop-loss trigger price (quote coin). Wire name stopLoss.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PlaceTpsl

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/follower#place-tpsl
    """
    return Request(
        RECORD,
        {
            "projectId": project_id,
            "positionId": position_id,
            "tpTriggerBy": tp_trigger_by,
            "slTriggerBy": sl_trigger_by,
            "takeProfit": take_profit,
            "stopLoss": stop_loss,
        },
        timeout,
        headers,
    )
