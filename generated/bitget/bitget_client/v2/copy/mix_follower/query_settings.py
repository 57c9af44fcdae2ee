# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-settings.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-follower/query-settings: Returns the follower's copying settings for one futures trader."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.mix_follower.query_settings",
    method="GET",
    path="/api/v2/copy/mix-follower/query-settings",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_follower.query_settings"),
    errors=("common", "mix", "copy"),
    params=(Param(wire="traderId", name="trader_id", required=True),),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#get-copy-trade-settings",
)


class QuerySettingsDetailList(
    Model,
    rename={
        "product_type": "productType",
        "margin_type": "marginType",
        "margin_coin": "marginCoin",
        "lever_type": "leverType",
        "long_leverage": "longLeverage",
        "short_leverage": "shortLeverage",
        "trace_type": "traceType",
        "trace_value": "traceValue",
        "max_hold_size": "maxHoldSize",
        "stop_surplus_ratio": "stopSurplusRatio",
        "stop_loss_ratio": "stopLossRatio",
    },
):
    """Details by symbol."""

    VALUES: ClassVar = {
        "product_type": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "margin_type": ("trader", "specify"),
        "lever_type": ("position", "specify", "trader"),
        "trace_type": ("percent", "amount", "count"),
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    product_type: Text = None
    """Futures product line"""
    margin_type: Text = None
    """Margin mode, or whose margin setting applies"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    lever_type: Text = None
    """Which leverage copied positions use; only in advanced mode"""
    long_leverage: Dec = None
    """Leverage of longs, where both directions differ in isolated hedge mode"""
    short_leverage: Dec = None
    """Leverage of shorts, where both directions differ in isolated hedge mode"""
    trace_type: Text = None
    """How the copied size is set"""
    trace_value: Dec = None
    """Copied size, read as traceType says"""
    max_hold_size: Dec = None
    """Largest holding by copying (base coin)"""
    stop_surplus_ratio: Dec = None
    """Take-profit ratio, a whole number (%)"""
    stop_loss_ratio: Dec = None
    """Stop-loss ratio, a whole number (%)"""


class QuerySettings(Model, rename={"follower_enable": "followerEnable", "detail_list": "detailList"}):
    """The answer."""

    follower_enable: Flag = None
    """Whether the caller follows this trader"""
    detail_list: list[QuerySettingsDetailList] | None = None
    """Details by symbol"""


RESULT = QuerySettings


def query_settings(
    *,
    trader_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[QuerySettings]:
    """Returns the follower's copying settings for one futures trader.

    Limit: 5 requests in 1 s by uid.

    Args:
        trader_id: User id of the trader. Wire name traderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        QuerySettings

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#get-copy-trade-settings
    """
    return Request(
        RECORD,
        {
            "traderId": trader_id,
        },
        timeout,
        headers,
    )
