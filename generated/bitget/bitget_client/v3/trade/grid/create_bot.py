# Made by Specloom from bitget/rest/v3/trade/grid/create-bot.yaml; change that file, not this one.
"""POST /api/v3/trade/grid/create-bot: Starts a grid bot."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.trade.grid.create_bot",
    method="POST",
    path="/api/v3/trade/grid/create-bot",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.trade.grid.create_bot"),
    errors=("common", "uta", "40762"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("SPOT", "USDT-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="gridType", name="grid_type", place="body", values=("long", "short", "neutral")),
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
        Param(wire="leverage", name="leverage", type="decimal", place="body", default="1"),
        Param(
            wire="investmentAmount",
            name="investment_amount",
            type="list",
            required=True,
            place="body",
            fields=(
                Param(wire="coin", name="coin", required=True, place="body"),
                Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
            ),
        ),
        Param(
            wire="fundsSource",
            name="funds_source",
            type="list",
            required=True,
            place="body",
            values=("funding", "uta", "otc"),
            items="text",
        ),
        Param(wire="autoReserveMargin", name="auto_reserve_margin", place="body"),
        Param(wire="reservedMargin", name="reserved_margin", place="body"),
        Param(
            wire="triggerCondition",
            name="trigger_condition",
            place="body",
            values=("instant", "price", "rsi", "boll"),
            default="instant",
        ),
        Param(
            wire="triggerParams",
            name="trigger_params",
            type="list",
            place="body",
            fields=(
                Param(wire="indicatorLength", name="indicator_length", place="body"),
                Param(wire="threshold", name="threshold", place="body"),
                Param(wire="multiplier", name="multiplier", place="body"),
                Param(wire="interval", name="interval", place="body"),
            ),
        ),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", place="body"),
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
        Param(wire="terminationSell", name="termination_sell", place="body", values=("yes", "no")),
        Param(wire="stopLoss", name="stop_loss", type="decimal", place="body"),
        Param(wire="takeProfit", name="take_profit", type="decimal", place="body"),
        Param(wire="slippage", name="slippage", type="decimal", required=True, place="body"),
        Param(wire="trailingGrid", name="trailing_grid", place="body", values=("yes", "no"), default="no"),
        Param(wire="movingAverageGains", name="moving_average_gains", place="body"),
        Param(wire="stopUpwardPrice", name="stop_upward_price", type="decimal", place="body"),
        Param(wire="hodlMode", name="hodl_mode", place="body", values=("yes", "no"), default="no"),
        Param(wire="marketOpen", name="market_open", place="body", values=("yes", "no")),
        Param(wire="lossReserve", name="loss_reserve", place="body", values=("yes", "no")),
        Param(
            wire="autoTransferProfits",
            name="auto_transfer_profits",
            required=True,
            place="body",
            values=("yes", "no"),
            default="no",
        ),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#create-grid-bot",
)


class CreateBot(Model, rename={"bot_id": "botId"}):
    """The answer."""

    bot_id: Text = None
    """Bot id"""


RESULT = CreateBot


class CreateBotInvestmentAmount(TypedDict, total=False):
    """Investment amount"""

    coin: Required[str]
    amount: Required[DecimalIn]


class CreateBotTriggerParams(TypedDict, total=False):
    """Trigger params"""

    indicator_length: str
    threshold: str
    multiplier: str
    interval: str


class CreateBotTerminationParams(TypedDict, total=False):
    """Termination params"""

    indicator_length: str
    threshold: str
    multiplier: str
    interval: str


def create_bot(
    *,
    category: Literal["SPOT", "USDT-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    max_price: DecimalIn,
    min_price: DecimalIn,
    grid_num: str,
    grid_order_mode: Literal["arithmetic", "geometric"] | str,
    investment_amount: Sequence[CreateBotInvestmentAmount],
    funds_source: Sequence[str],
    slippage: DecimalIn,
    auto_transfer_profits: Literal["yes", "no"] | str,
    grid_type: Literal["long", "short", "neutral"] | str | None = None,
    leverage: DecimalIn | None = None,
    auto_reserve_margin: str | None = None,
    reserved_margin: str | None = None,
    trigger_condition: Literal["instant", "price", "rsi", "boll"] | str | None = None,
    trigger_params: Sequence[CreateBotTriggerParams] | None = None,
    trigger_price: DecimalIn | None = None,
    termination_condition: Literal["rsi", "boll"] | str | None = None,
    termination_params: Sequence[CreateBotTerminationParams] | None = None,
    termination_sell: Literal["yes", "no"] | str | None = None,
    stop_loss: DecimalIn | None = None,
    take_profit: DecimalIn | None = None,
    trailing_grid: Literal["yes", "no"] | str | None = None,
    moving_average_gains: str | None = None,
    stop_upward_price: DecimalIn | None = None,
    hodl_mode: Literal["yes", "no"] | str | None = None,
    market_open: Literal["yes", "no"] | str | None = None,
    loss_reserve: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateBot]:
    """Starts a grid bot.

    Limit: 1 request in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        max_price: Upper end of the price range. Wire name maxPrice.
        min_price: Lower end of the price range. Wire name minPrice.
        grid_num: Grid num. Wire name gridNum.
        grid_order_mode: Grid order mode. Wire name gridOrderMode.
        investment_amount: Investment amount. Wire name investmentAmount.
        funds_source: Funds source. Wire name fundsSource.
        slippage: Slippage.
        auto_transfer_profits: Auto transfer profits; no when left out. Wire name autoTransferProfits.
        grid_type: Grid type. Wire name gridType.
        leverage: Leverage; as a parameter, for cross margin, one-way mode, or both directions alike; 1 when left out.
        auto_reserve_margin: Auto reserve margin. Wire name autoReserveMargin.
        reserved_margin: Reserved margin. Wire name reservedMargin.
        trigger_condition: Trigger condition; instant when left out. Wire name triggerCondition.
        trigger_params: Trigger params. Wire name triggerParams.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        termination_condition: Termination condition. Wire name terminationCondition.
        termination_params: Termination params. Wire name terminationParams.
        termination_sell: Termination sell. Wire name terminationSell.
        stop_loss: Stop-loss trigger price (quote coin). Wire name stopLoss.
        take_profit: Take-profit trigger price (quote coin). Wire name takeProfit.
        trailing_grid: Trailing grid; no when left out. Wire name trailingGrid.
        moving_average_gains: Moving average gains. Wire name movingAverageGains.
        stop_upward_price: Stop upward price. Wire name stopUpwardPrice.
        hodl_mode: Hodl mode; no when left out. Wire name hodlMode.
        market_open: Market open. Wire name marketOpen.
        loss_reserve: Loss reserve. Wire name lossReserve.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CreateBot

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/grid-trading#create-grid-bot
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "gridType": grid_type,
            "maxPrice": max_price,
            "minPrice": min_price,
            "gridNum": grid_num,
            "gridOrderMode": grid_order_mode,
            "leverage": leverage,
            "investmentAmount": investment_amount,
            "fundsSource": funds_source,
            "autoReserveMargin": auto_reserve_margin,
            "reservedMargin": reserved_margin,
            "triggerCondition": trigger_condition,
            "triggerParams": trigger_params,
            "triggerPrice": trigger_price,
            "terminationCondition": termination_condition,
            "terminationParams": termination_params,
            "terminationSell": termination_sell,
            "stopLoss": stop_loss,
            "takeProfit": take_profit,
            "slippage": slippage,
            "trailingGrid": trailing_grid,
            "movingAverageGains": moving_average_gains,
            "stopUpwardPrice": stop_upward_price,
            "hodlMode": hodl_mode,
            "marketOpen": market_open,
            "lossReserve": loss_reserve,
            "autoTransferProfits": auto_transfer_profits,
        },
        timeout,
        headers,
    )
