# Made by Specloom from bitget/rest/v3/copy/futures/trading-pairs.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/trading-pairs: Lists symbols open to elite trading with leverage and position limits."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.trading_pairs",
    method="GET",
    path="/api/v3/copy/futures/trading-pairs",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.copy.futures.trading_pairs"),
    errors=("common", "uta", "copy"),
    docs="https://www.bitget.com/docs/catalog/copy-trading/public-private#get-trading-pairs",
)


class TradingPairsMarginDetails(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "max_long_count": "maxLongCount",
        "remaining_long_count": "remainingLongCount",
        "max_short_count": "maxShortCount",
        "remaining_short_count": "remainingShortCount",
    },
):
    """Limits by margin coin."""

    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    max_long_count: Dec = None
    """Largest long position allowed (base coin)"""
    remaining_long_count: Dec = None
    """Long position still allowed (base coin)"""
    max_short_count: Dec = None
    """Largest short position allowed (base coin)"""
    remaining_short_count: Dec = None
    """Short position still allowed (base coin)"""


class TradingPairs(Model, rename={"margin_details": "marginDetails"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    margin_details: list[TradingPairsMarginDetails] | None = None
    """Limits by margin coin"""


RESULT = list[TradingPairs]


def trading_pairs(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[TradingPairs]]:
    """Lists symbols open to elite trading with leverage and position limits.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[TradingPairs]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/public-private#get-trading-pairs
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
