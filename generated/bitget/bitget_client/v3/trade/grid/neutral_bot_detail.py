# Made by Specloom from bitget/rest/v3/trade/grid/neutral-bot-detail.yaml; change that file, not this one.
"""GET /api/v3/trade/grid/neutral-bot-detail: Returns one neutral grid bot with its settings and profit."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.trade.grid.neutral_bot_detail",
    method="GET",
    path="/api/v3/trade/grid/neutral-bot-detail",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.grid.neutral_bot_detail"),
    errors=("common", "uta", "40762"),
    params=(Param(wire="botId", name="bot_id", required=True),),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#get-neutral-grid-bot-detail",
)


class NeutralBotDetail(
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
        "grid_start_price": "gridStartPrice",
        "max_price": "maxPrice",
        "min_price": "minPrice",
        "grid_num": "gridNum",
        "grid_order_mode": "gridOrderMode",
        "trigger_price": "triggerPrice",
        "stop_loss": "stopLoss",
        "take_profit": "takeProfit",
        "hold_position": "holdPosition",
        "one_grid_min_profit": "oneGridMinProfit",
        "one_grid_max_profit": "oneGridMaxProfit",
        "auto_transfer_profits": "autoTransferProfits",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("init", "waiting", "running", "terminating", "terminated"),
        "grid_order_mode": ("arithmetic", "geometric"),
        "auto_transfer_profits": ("yes", "no"),
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
    grid_start_price: Dec = None
    """Grid start price"""
    max_price: Dec = None
    """Upper end of the price range"""
    min_price: Dec = None
    """Lower end of the price range"""
    grid_num: Text = None
    """Grid num"""
    grid_order_mode: Text = None
    """Grid order mode"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    stop_loss: Dec = None
    """Stop-loss trigger price (quote coin)"""
    take_profit: Dec = None
    """Take-profit trigger price (quote coin)"""
    hold_position: Text = None
    """Hold position"""
    one_grid_min_profit: Dec = None
    """One grid min profit"""
    one_grid_max_profit: Dec = None
    """One grid max profit"""
    auto_transfer_profits: Text = None
    """Auto transfer profits"""


RESULT = NeutralBotDetail


def neutral_bot_detail(
    *,
    bot_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[NeutralBotDetail]:
    """Returns one neutral grid bot with its settings and profit.

    Limit: 10 requests in 1 s by uid.

    Args:
        bot_id: Bot id. Wire name botId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        NeutralBotDetail

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/grid-trading#get-neutral-grid-bot-detail
    """
    return Request(
        RECORD,
        {
            "botId": bot_id,
        },
        timeout,
        headers,
    )
