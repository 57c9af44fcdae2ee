# Made by Specloom from bitget/rest/v2/mix/market/exchange-rate.yaml; change that file, not this one.
"""GET /api/v2/mix/market/exchange-rate: Returns the exchange rates applied to coins owed in multi-asset mode, by tier."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.mix.market.exchange_rate",
    method="GET",
    path="/api/v2/mix/market/exchange-rate",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="ip"), pool="v2.mix.market.exchange_rate"),
    errors=("common", "mix"),
    docs="https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-interest-exchange-rate",
)


class ExchangeRateExchangeRateList(
    Model, rename={"min_amount": "minAmount", "max_amount": "maxAmount", "exchange_rate": "exchangeRate"}
):
    """Exchange rate by tier."""

    tier: Int = None
    """Tier, from 1"""
    min_amount: Dec = None
    """Smallest amount"""
    max_amount: Dec = None
    """Largest amount; -1 stands for none where so documented"""
    exchange_rate: Dec = None
    """Exchange rate"""


class ExchangeRate(Model, rename={"exchange_rate_list": "exchangeRateList"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    exchange_rate_list: list[ExchangeRateExchangeRateList] | None = None
    """Exchange rate by tier"""


RESULT = list[ExchangeRate]


def exchange_rate(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[ExchangeRate]]:
    """Returns the exchange rates applied to coins owed in multi-asset mode, by tier.

    Limit: 5 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[ExchangeRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-interest-exchange-rate
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
