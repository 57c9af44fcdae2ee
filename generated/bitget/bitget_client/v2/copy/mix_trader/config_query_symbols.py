# Made by Specloom from bitget/rest/v2/copy/mix-trader/config-query-symbols.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-trader/config-query-symbols: Returns the trader's futures symbols with minimum open count, top leverage and stop ratios."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.mix_trader.config_query_symbols",
    method="GET",
    path="/api/v2/copy/mix-trader/config-query-symbols",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_trader.config_query_symbols"
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#get-copy-trade-symbol-settings",
)


class ConfigQuerySymbols(
    Model,
    rename={
        "open_trader": "openTrader",
        "min_open_count": "minOpenCount",
        "max_leverage": "maxLeverage",
        "stop_surplus_ratio": "stopSurplusRatio",
        "stop_loss_ratio": "stopLossRatio",
    },
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    open_trader: Flag = None
    """Whether the symbol is open to copying"""
    min_open_count: Dec = None
    """Smallest quantity an elite trader can open (base coin)"""
    max_leverage: Dec = None
    """Highest leverage"""
    stop_surplus_ratio: Dec = None
    """Take-profit ratio, a whole number (%)"""
    stop_loss_ratio: Dec = None
    """Stop-loss ratio, a whole number (%)"""


RESULT = list[ConfigQuerySymbols]


def config_query_symbols(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[ConfigQuerySymbols]]:
    """Returns the trader's futures symbols with minimum open count, top leverage and stop ratios.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[ConfigQuerySymbols]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#get-copy-trade-symbol-settings
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
        },
        timeout,
        headers,
    )
