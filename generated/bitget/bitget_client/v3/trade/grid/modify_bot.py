# Made by Specloom from bitget/rest/v3/trade/grid/modify-bot.yaml; change that file, not this one.
"""POST /api/v3/trade/grid/modify-bot: Changes the settings of a grid bot."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.trade.grid.modify_bot",
    method="POST",
    path="/api/v3/trade/grid/modify-bot",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.trade.grid.modify_bot"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="category", name="category", place="body", values=("SPOT", "USDT-FUTURES", "USDC-FUTURES")),
        Param(wire="botId", name="bot_id", required=True, place="body"),
        Param(wire="takeProfit", name="take_profit", type="decimal", place="body"),
        Param(wire="stopLoss", name="stop_loss", type="decimal", place="body"),
        Param(wire="terminationCondition", name="termination_condition", place="body", values=("rsi", "boll")),
        Param(
            wire="terminationParams",
            name="termination_params",
            type="list",
            place="body",
            fields=(
                Param(wire="indicatorLength", name="indicator_length", place="body"),
                Param(wire="threshold", name="threshold", place="body"),
                Param(wire="multiplier", name="multiplier", place="body"),
                Param(wire="interval", name="interval", place="body"),
            ),
        ),
        Param(wire="hodlMode", name="hodl_mode", place="body", values=("yes", "no")),
        Param(wire="autoTransferProfits", name="auto_transfer_profits", place="body", values=("yes", "no")),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#modify-grid-bot-parameters",
)


class ModifyBot(Model, rename={"bot_id": "botId"}):
    """The answer."""

    bot_id: Text = None
    """Bot id"""


RESULT = ModifyBot


class ModifyBotTerminationParams(TypedDict, total=False):
    """Termination params"""

    indicator_length: str
    threshold: str
    multiplier: str
    interval: str


def modify_bot(
    *,
    bot_id: str,
    category: Literal["SPOT", "USDT-FUTURES", "USDC-FUTURES"] | str | None = None,
    take_profit: DecimalIn | None = None,
    stop_loss: DecimalIn | None = None,
    termination_condition: Literal["rsi", "boll"] | str | None = None,
    termination_params: Sequence[ModifyBotTerminationParams] | None = None,
    hodl_mode: Literal["yes", "no"] | str | None = None,
    auto_transfer_profits: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyBot]:
    """Changes the settings of a grid bot.

    Limit: 1 request in 1 s by uid.

    Args:
        bot_id: Bot id. Wire name botId.
        category: Product line.
        take_profit: Take-profit trigger price (quote coin). Wire name takeProfit.
        stop_loss: Stop-loss trigger price (quote coin). Wire name stopLoss.
        termination_condition: Termination condition. Wire name terminationCondition.
        termination_params: Termination params. Wire name terminationParams.
        hodl_mode: Hodl mode. Wire name hodlMode.
        auto_transfer_profits: Auto transfer profits. Wire name autoTransferProfits.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyBot

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/grid-trading#modify-grid-bot-parameters
    """
    return Request(
        RECORD,
        {
            "category": category,
            "botId": bot_id,
            "takeProfit": take_profit,
            "stopLoss": stop_loss,
            "terminationCondition": termination_condition,
            "terminationParams": termination_params,
            "hodlMode": hodl_mode,
            "autoTransferProfits": auto_transfer_profits,
        },
        timeout,
        headers,
    )
