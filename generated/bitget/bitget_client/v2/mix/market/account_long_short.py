# Made by Specloom from bitget/rest/v2/mix/market/account-long-short.yaml; change that file, not this one.
"""GET /api/v2/mix/market/account-long-short: Returns the shares of accounts that are long and short on a futures symbol, over time."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.market.account_long_short",
    method="GET",
    path="/api/v2/mix/market/account-long-short",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v2.mix.market.account_long_short"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="period", name="period", values=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"), default="5m"
        ),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-futures-active-long-short-account-data",
)


class AccountLongShort(
    Model,
    rename={
        "long_account_ratio": "longAccountRatio",
        "short_account_ratio": "shortAccountRatio",
        "long_short_account_ratio": "longShortAccountRatio",
    },
):
    """The answer."""

    long_account_ratio: Dec = None
    """Share of accounts that are long (ratio)"""
    short_account_ratio: Dec = None
    """Share of accounts that are short (ratio)"""
    long_short_account_ratio: Dec = None
    """Long accounts over short accounts (ratio)"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[AccountLongShort]


def account_long_short(
    *,
    symbol: str | Symbol,
    period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[AccountLongShort]]:
    """Returns the shares of accounts that are long and short on a futures symbol, over time.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term; 5m when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[AccountLongShort]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-futures-active-long-short-account-data
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "period": period,
        },
        timeout,
        headers,
    )
