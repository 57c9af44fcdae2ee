# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-settings.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-follower/query-settings: Returns the follower's copying settings and limits for one spot trader."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.spot_follower.query_settings",
    method="GET",
    path="/api/v2/copy/spot-follower/query-settings",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.copy.spot_follower.query_settings"
    ),
    errors=("common", "spot", "copy"),
    params=(Param(wire="traderId", name="trader_id", required=True),),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#get-follow-configuration",
)


class QuerySettingsTradeSettingList(
    Model,
    rename={
        "max_trace_amount": "maxTraceAmount",
        "stop_loss_ration": "stopLossRation",
        "stop_surplus_ration": "stopSurplusRation",
        "trace_type": "traceType",
    },
):
    """Copying settings by symbol."""

    VALUES: ClassVar = {"trace_type": ("percent", "amount", "count", "FIXED_AMOUNT")}

    max_trace_amount: Dec = None
    """Largest copied amount"""
    stop_loss_ration: Dec = None
    """Stop-loss ratio (%)"""
    stop_surplus_ration: Dec = None
    """Take-profit ratio (%)"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    trace_type: Text = None
    """How the copied size is set"""


class QuerySettingsTradeSymbolSettingList(
    Model,
    rename={
        "max_stop_loss_ration": "maxStopLossRation",
        "max_stop_surplus_ration": "maxStopSurplusRation",
        "max_trace_amount": "maxTraceAmount",
        "max_trace_amount_system": "maxTraceAmountSystem",
        "max_trace_size": "maxTraceSize",
        "max_trace_ration": "maxTraceRation",
        "min_stop_loss_ration": "minStopLossRation",
        "min_stop_surplus_ration": "minStopSurplusRation",
        "min_trace_amount": "minTraceAmount",
        "min_trace_size": "minTraceSize",
        "min_trace_ration": "minTraceRation",
        "slider_max_stop_loss_ratio": "sliderMaxStopLossRatio",
        "slider_max_stop_surplus_ratio": "sliderMaxStopSurplusRatio",
    },
):
    """Copying settings by symbol."""

    max_stop_loss_ration: Dec = None
    """Highest stop-loss ratio (%)"""
    max_stop_surplus_ration: Dec = None
    """Highest take-profit ratio (%)"""
    max_trace_amount: Dec = None
    """Largest copied amount"""
    max_trace_amount_system: Dec = None
    """Largest copied amount the system allows"""
    max_trace_size: Dec = None
    """Largest copied quantity"""
    max_trace_ration: Dec = None
    """Highest copying ratio"""
    min_stop_loss_ration: Dec = None
    """Lowest stop-loss ratio (%)"""
    min_stop_surplus_ration: Dec = None
    """Lowest take-profit ratio (%)"""
    min_trace_amount: Dec = None
    """Smallest copied amount"""
    min_trace_size: Dec = None
    """Smallest copied quantity"""
    min_trace_ration: Dec = None
    """Lowest copying ratio"""
    slider_max_stop_loss_ratio: Dec = None
    """End of the stop-loss slider (%)"""
    slider_max_stop_surplus_ratio: Dec = None
    """End of the take-profit slider (%)"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


class QuerySettings(
    Model,
    rename={
        "profit_rate": "profitRate",
        "settled_in_days": "settledInDays",
        "trade_setting_list": "tradeSettingList",
        "trade_symbol_setting_list": "tradeSymbolSettingList",
        "trader_head_pic": "traderHeadPic",
        "trader_name": "traderName",
        "end_id": "endId",
    },
):
    """The answer."""

    enable: Text = None
    """Whether it is switched on"""
    profit_rate: Dec = None
    """Return"""
    settled_in_days: Int = None
    """Days since the trader registered (day)"""
    trade_setting_list: list[QuerySettingsTradeSettingList] | None = None
    """Copying settings by symbol"""
    trade_symbol_setting_list: list[QuerySettingsTradeSymbolSettingList] | None = None
    """Copying settings by symbol"""
    trader_head_pic: Text = None
    """Avatar of the trader"""
    trader_name: Text = None
    """Nickname of the trader"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = QuerySettings


def query_settings(
    *,
    trader_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[QuerySettings]:
    """Returns the follower's copying settings and limits for one spot trader.

    Limit: 10 requests in 1 s by uid.

    Args:
        trader_id: User id of the trader. Wire name traderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        QuerySettings

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#get-follow-configuration
    """
    return Request(
        RECORD,
        {
            "traderId": trader_id,
        },
        timeout,
        headers,
    )
