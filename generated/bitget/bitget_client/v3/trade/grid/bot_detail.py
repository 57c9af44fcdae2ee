# Made by Specloom from bitget/rest/v3/trade/grid/bot-detail.yaml; change that file, not this one.
"""GET /api/v3/trade/grid/bot-detail: Returns one grid bot with its settings and profit."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.trade.grid.bot_detail",
    method="GET",
    path="/api/v3/trade/grid/bot-detail",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.grid.bot_detail"),
    errors=("common", "uta", "40762"),
    params=(Param(wire="botId", name="bot_id", required=True),),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#get-grid-bot-detail",
)


class BotDetailTriggerParams(Model, rename={"indicator_length": "indicatorLength"}):
    """Trigger params."""

    indicator_length: Text = None
    """Indicator length"""
    threshold: Text = None
    """Threshold"""
    multiplier: Text = None
    """Multiplier"""
    interval: Text = None
    """Length of one candle"""


class BotDetailTerminationParams(Model, rename={"indicator_length": "indicatorLength"}):
    """Termination params."""

    indicator_length: Text = None
    """Indicator length"""
    threshold: Text = None
    """Threshold"""
    multiplier: Text = None
    """Multiplier"""
    interval: Text = None
    """Length of one candle"""


class BotDetail(
    Model,
    rename={
        "bot_id": "botId",
        "total_profit": "totalProfit",
        "grid_profit": "gridProfit",
        "grid_profit_rate": "gridProfitRate",
        "unpaired_profit": "unpairedProfit",
        "unpaired_profit_rate": "unpairedProfitRate",
        "arbitrage_apr": "arbitrageAPR",
        "total_apr": "totalAPR",
        "created_time": "createdTime",
        "running_time": "runningTime",
        "current_base_balance": "currentBaseBalance",
        "current_quote_balance": "currentQuoteBalance",
        "initial_base_holdings": "initialBaseHoldings",
        "initial_quote_holdings": "initialQuoteHoldings",
        "reserved_base_trading_fee": "reservedBaseTradingFee",
        "reserved_quote_trading_fee": "reservedQuoteTradingFee",
        "grid_start_price": "gridStartPrice",
        "grid_type": "gridType",
        "max_price": "maxPrice",
        "min_price": "minPrice",
        "grid_num": "gridNum",
        "grid_order_mode": "gridOrderMode",
        "base_investment_coin": "baseInvestmentCoin",
        "base_investment_amount": "baseInvestmentAmount",
        "quote_investment_coin": "quoteInvestmentCoin",
        "quote_investment_amount": "quoteInvestmentAmount",
        "trigger_condition": "triggerCondition",
        "trigger_params": "triggerParams",
        "trigger_price": "triggerPrice",
        "termination_condition": "terminationCondition",
        "termination_params": "terminationParams",
        "termination_sell": "terminationSell",
        "stop_loss": "stopLoss",
        "take_profit": "takeProfit",
        "hodl_mode": "hodlMode",
        "auto_transfer_profits": "autoTransferProfits",
        "arbitrage_count": "arbitrageCount",
        "termination_reason": "terminationReason",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("init", "waiting", "running", "terminating", "terminated"),
        "grid_type": ("long", "short", "netural"),
        "grid_order_mode": ("arithmetic", "geometric"),
        "trigger_condition": ("instant", "price", "rsi", "boll"),
        "termination_condition": ("rsi", "boll"),
        "termination_sell": ("yes", "no"),
        "hodl_mode": ("yes", "no"),
        "auto_transfer_profits": ("yes", "no"),
        "termination_reason": (
            "MANUAL_END",
            "NEW_WAIT",
            "ACCOUNT_BALANCE_LACKING_END",
            "STOP_PROFIT_END",
            "STOP_LOSS_END",
            "CANCEL_END",
            "SYSTEM_END",
            "FOLLOW_END",
            "SUBSCRIBE_STOP_PROFIT_END",
            "SUBSCRIBE_STOP_LOSS_END",
            "PLACE_ORDER_FAIL_END",
            "SYMBOL_DOWN_END",
            "SUB_ACCOUNT_TRANSFER_FAIL",
            "HIGHEST_PRICE_END",
            "BOTTOM_PRICE_END",
            "BURST_END",
            "MOVE_GRID_FAIL",
            "EXPIRE_TIME_END",
            "HANDLE_SUB_POSITION_END",
            "STOP_PRICE_ACHIEVE",
            "ADL_END",
            "AUTO_CONVERT_END",
            "CONDITION_TRIGGER_END",
            "ADL_CONVERT_END",
            "CANCEL_DELIVERY_ORDER",
            "BASIS_RATE_TRIGGER",
            "EARN_REDEEM_FAIL",
            "SYSTEM_CANCEL",
            "SYMBOL_RSTOCK_SPLIT",
        ),
    }

    bot_id: Text = None
    """Bot id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    status: Text = None
    """State; its values are the endpoint's own"""
    total_profit: Dec = None
    """Profit altogether"""
    roi: Dec = None
    """Return on the margin (%)"""
    grid_profit: Dec = None
    """Grid profit"""
    grid_profit_rate: Dec = None
    """Grid profit rate"""
    unpaired_profit: Dec = None
    """Unpaired profit"""
    unpaired_profit_rate: Dec = None
    """Unpaired profit rate"""
    margin: Dec = None
    """Margin of the position (margin coin)"""
    arbitrage_apr: Dec = None
    """Arbitrage apr"""
    total_apr: Dec = None
    """Total apr"""
    created_time: Ms = None
    """When it was created"""
    running_time: Ms = None
    """Running time"""
    current_base_balance: Dec = None
    """Current base balance"""
    current_quote_balance: Dec = None
    """Current quote balance"""
    initial_base_holdings: Text = None
    """Initial base holdings"""
    initial_quote_holdings: Text = None
    """Initial quote holdings"""
    reserved_base_trading_fee: Text = None
    """Reserved base trading fee"""
    reserved_quote_trading_fee: Text = None
    """Reserved quote trading fee"""
    grid_start_price: Dec = None
    """Grid start price"""
    grid_type: Text = None
    """Grid type"""
    max_price: Dec = None
    """Upper end of the price range"""
    min_price: Dec = None
    """Lower end of the price range"""
    grid_num: Text = None
    """Grid num"""
    grid_order_mode: Text = None
    """Grid order mode"""
    base_investment_coin: Text = None
    """Base investment coin"""
    base_investment_amount: Dec = None
    """Base investment amount"""
    quote_investment_coin: Text = None
    """Quote investment coin"""
    quote_investment_amount: Dec = None
    """Quote investment amount"""
    slippage: Dec = None
    """Slippage"""
    trigger_condition: Text = None
    """Trigger condition"""
    trigger_params: list[BotDetailTriggerParams] | None = None
    """Trigger params"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    termination_condition: Text = None
    """Termination condition"""
    termination_params: list[BotDetailTerminationParams] | None = None
    """Termination params"""
    termination_sell: Text = None
    """Termination sell"""
    stop_loss: Dec = None
    """Stop-loss trigger price (quote coin)"""
    take_profit: Dec = None
    """Take-profit trigger price (quote coin)"""
    hodl_mode: Text = None
    """Hodl mode"""
    auto_transfer_profits: Text = None
    """Auto transfer profits"""
    arbitrage_count: Text = None
    """Arbitrage count"""
    termination_reason: Text = None
    """Termination reason"""


RESULT = BotDetail


def bot_detail(
    *,
    bot_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[BotDetail]:
    """Returns one grid bot with its settings and profit.

    Limit: 10 requests in 1 s by uid.

    Args:
        bot_id: Bot id. Wire name botId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        BotDetail

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/grid-trading#get-grid-bot-detail
    """
    return Request(
        RECORD,
        {
            "botId": bot_id,
        },
        timeout,
        headers,
    )
