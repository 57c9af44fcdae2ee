# Made by Specloom from bitget/rest/v3/trade/grid/create-neutral-bot.yaml; change that file, not this one.
"""POST /api/v3/trade/grid/create-neutral-bot: Starts a neutral grid bot."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.trade.grid.create_neutral_bot",
    method="POST",
    path="/api/v3/trade/grid/create-neutral-bot",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.trade.grid.create_neutral_bot"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="category", name="category", required=True, place="body", values=("USDT-FUTURES", "USDC-FUTURES")),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="maxPrice", name="max_price", type="decimal", required=True, place="body"),
        Param(wire="minPrice", name="min_price", type="decimal", required=True, place="body"),
        Param(wire="gridNum", name="grid_num", required=True, place="body"),
        Param(
            wire="gridOrderMode",
            name="grid_order_mode",
            required=True,
            place="body",
            values=("arithmetic", "geometric"),
        ),
        Param(wire="leverage", name="leverage", type="decimal", place="body"),
        Param(
            wire="investmentAmount",
            name="investment_amount",
            type="list",
            place="body",
            fields=(
                Param(wire="coin", name="coin", required=True, place="body"),
                Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
            ),
        ),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", place="body"),
        Param(wire="stopLoss", name="stop_loss", type="decimal", place="body"),
        Param(wire="takeProfit", name="take_profit", type="decimal", place="body"),
        Param(wire="autoTransferProfits", name="auto_transfer_profits", place="body"),
        Param(
            wire="fundsSource",
            name="funds_source",
            type="list",
            required=True,
            place="body",
            values=("funding", "uta", "otc"),
            items="text",
        ),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#create-neutral-grid-bot",
)


class CreateNeutralBot(Model, rename={"bot_id": "botId"}):
    """The answer."""

    bot_id: Text = None
    """Bot id"""


RESULT = CreateNeutralBot


class CreateNeutralBotInvestmentAmount(TypedDict, total=False):
    """Investment amount"""

    coin: Required[str]
    amount: Required[DecimalIn]


def create_neutral_bot(
    *,
    category: Literal["USDT-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    max_price: DecimalIn,
    min_price: DecimalIn,
    grid_num: str,
    grid_order_mode: Literal["arithmetic", "geometric"] | str,
    funds_source: Sequence[str],
    leverage: DecimalIn | None = None,
    investment_amount: Sequence[CreateNeutralBotInvestmentAmount] | None = None,
    trigger_price: DecimalIn | None = None,
    stop_loss: DecimalIn | None = None,
    take_profit: DecimalIn | None = None,
    auto_transfer_profits: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateNeutralBot]:
    """Starts a neutral grid bot.

    Limit: 1 request in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        max_price: Upper end of the price range. Wire name maxPrice.
        min_price: Lower end of the price range. Wire name minPrice.
        grid_num: Grid num. Wire name gridNum.
        grid_order_mode: Grid order mode. Wire name gridOrderMode.
        funds_source: Funds source. Wire name fundsSource.
        leverage: Leverage; as a parameter, for cross margin, one-way mode, or both directions alike.
        investment_amount: Investment amount. Wire name investmentAmount.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        stop_loss: Stop-loss trigger price (quote coin). Wire name stopLoss.
        take_profit: Take-profit trigger price (quote coin). Wire name takeProfit.
        auto_transfer_profits: Auto transfer profits. Wire name autoTransferProfits.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CreateNeutralBot

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/grid-trading#create-neutral-grid-bot
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "maxPrice": max_price,
            "minPrice": min_price,
            "gridNum": grid_num,
            "gridOrderMode": grid_order_mode,
            "leverage": leverage,
            "investmentAmount": investment_amount,
            "triggerPrice": trigger_price,
            "stopLoss": stop_loss,
            "takeProfit": take_profit,
            "autoTransferProfits": auto_transfer_profits,
            "fundsSource": funds_source,
        },
        timeout,
        headers,
    )
