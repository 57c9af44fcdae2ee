# Made by Specloom from bitget/rest/v3/trade/grid/modify-neutral-bot.yaml; change that file, not this one.
"""POST /api/v3/trade/grid/modify-neutral-bot: Changes the settings of a neutral grid bot."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.trade.grid.modify_neutral_bot",
    method="POST",
    path="/api/v3/trade/grid/modify-neutral-bot",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.trade.grid.modify_neutral_bot"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="botId", name="bot_id", required=True, place="body"),
        Param(wire="category", name="category", required=True, place="body", values=("USDT-FUTURES", "USDC-FUTURES")),
        Param(wire="takeProfit", name="take_profit", type="decimal", place="body"),
        Param(wire="stopLoss", name="stop_loss", type="decimal", place="body"),
        Param(wire="autoTransferProfits", name="auto_transfer_profits", place="body", values=("yes", "no")),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#modify-neutral-grid-bot-parameters",
)


class ModifyNeutralBot(Model, rename={"bot_id": "botId"}):
    """The answer."""

    bot_id: Text = None
    """Bot id"""


RESULT = ModifyNeutralBot


def modify_neutral_bot(
    *,
    bot_id: str,
    category: Literal["USDT-FUTURES", "USDC-FUTURES"] | str,
    take_profit: DecimalIn | None = None,
    stop_loss: DecimalIn | None = None,
    auto_transfer_profits: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyNeutralBot]:
    """Changes the settings of a neutral grid bot.

    Limit: 1 request in 1 s by uid.

    Args:
        bot_id: Bot id. Wire name botId.
        category: Product line.
        take_profit: Take-profit trigger price (quote coin). Wire name takeProfit.
        stop_loss: Stop-loss trigger price (quote coin). Wire name stopLoss.
        auto_transfer_profits: Auto transfer profits. Wire name autoTransferProfits.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyNeutralBot

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/grid-trading#modify-neutral-grid-bot-parameters
    """
    return Request(
        RECORD,
        {
            "botId": bot_id,
            "category": category,
            "takeProfit": take_profit,
            "stopLoss": stop_loss,
            "autoTransferProfits": auto_transfer_profits,
        },
        timeout,
        headers,
    )
