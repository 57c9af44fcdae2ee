# Made by Specloom from bitget/rest/v3/market/risk-reserve-all.yaml; change that file, not this one.
"""GET /api/v3/market/risk-reserve-all: Returns the risk reserve balances of a category by group of symbols."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.market.risk_reserve_all",
    method="GET",
    path="/api/v3/market/risk-reserve-all",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="ip"), pool="v3.market.risk_reserve_all"),
    errors=("common", "uta"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
    ),
    docs="https://www.bitget.com/docs/catalog/market/trading-risk-rules#get-risk-reserve-all",
)


class RiskReserveAllList(Model):
    """Entries."""

    symbols: ListOf[Text] = None
    """Trading symbols"""
    coin: Text = None
    """Coin name"""
    balance: Dec = None
    """Balance"""


class RiskReserveAll(Model):
    """The answer."""

    list: _list[RiskReserveAllList] | None = None
    """Entries"""


RESULT = RiskReserveAll


def risk_reserve_all(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RiskReserveAll]:
    """Returns the risk reserve balances of a category by group of symbols.

    Limit: 3 requests in 1 s by ip.

    Args:
        category: Product line.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RiskReserveAll

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/trading-risk-rules#get-risk-reserve-all
    """
    return Request(
        RECORD,
        {
            "category": category,
        },
        timeout,
        headers,
    )
