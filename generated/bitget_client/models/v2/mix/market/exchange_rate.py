# Made by Specloom from bitget/rest/v2/mix/market/exchange-rate.yaml; change that file, not this one.
"""Answer of ``v2.mix.market.exchange_rate``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Text


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
