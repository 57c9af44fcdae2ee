# Made by Specloom from bitget/rest/v3/copy/futures/modify-tpsl.yaml; change that file, not this one.
"""POST /api/v3/copy/futures/modify-tpsl: Changes a take-profit or stop-loss of a copied futures position."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.modify_tpsl",
    method="POST",
    path="/api/v3/copy/futures/modify-tpsl",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.modify_tpsl"),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="projectId", name="project_id", required=True, place="body"),
        Param(wire="strategyId", name="strategy_id", required=True, place="body"),
        Param(wire="tpTriggerBy", name="tp_trigger_by", required=True, place="body", values=("market", "mark")),
        Param(wire="slTriggerBy", name="sl_trigger_by", required=True, place="body", values=("market", "mark")),
        Param(wire="takeProfit", name="take_profit", type="decimal", required=True, place="body"),
        Param(wire="stopLoss", name="stop_loss", type="decimal", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#modify-tpsl",
)


class ModifyTpsl(Model, rename={"strategy_id": "strategyId"}):
    """The answer."""

    strategy_id: Text = None
    """Strategy id"""


RESULT = ModifyTpsl


def modify_tpsl(
    *,
    project_id: str,
    strategy_id: str,
    tp_trigger_by: Literal["market", "mark"] | str,
    sl_trigger_by: Literal["market", "mark"] | str,
    take_profit: DecimalIn,
    stop_loss: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyTpsl]:
    """Changes a take-profit or stop-loss of a copied futures position.

    Limit: 1 request in 1 s by uid.

    Args:
        project_id: Project id. Wire name projectId.
        strategy_id: Strategy id. Wire name strategyId.
        tp_trigger_by: Price that triggers the take profit. Wire name tpTriggerBy.
        sl_trigger_by: Price that triggers the stop loss. Wire name slTriggerBy.
        take_profit: Take-profit trigger price (quote coin). Wire name takeProfit.
        stop_loss: Stop-loss trigger price (quote coin). Wire name stopLoss.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyTpsl

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/follower#modify-tpsl
    """
    return Request(
        RECORD,
        {
            "projectId": project_id,
            "strategyId": strategy_id,
            "tpTriggerBy": tp_trigger_by,
            "slTriggerBy": sl_trigger_by,
            "takeProfit": take_profit,
            "stopLoss": stop_loss,
        },
        timeout,
        headers,
    )
