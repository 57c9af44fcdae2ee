# Made by Specloom from bitget/rest/v3/account/open-interest-limit.yaml; change that file, not this one.
"""GET /api/v3/account/open-interest-limit: Returns the position limits of the caller on a futures symbol."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.account.open_interest_limit",
    method="GET",
    path="/api/v3/account/open-interest-limit",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.account.open_interest_limit"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/risk-position#get-oi-limit",
)


class OpenInterestLimit(
    Model,
    rename={
        "single_user_limit": "singleUserLimit",
        "master_sub_limit": "masterSubLimit",
        "market_maker_limit": "marketMakerLimit",
    },
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    single_user_limit: Dec = None
    """Position limit of one user"""
    master_sub_limit: Dec = None
    """Limit of the main account with its sub-accounts"""
    market_maker_limit: Dec = None
    """Position limit of all market maker accounts together"""


RESULT = OpenInterestLimit


def open_interest_limit(
    *,
    symbol: str | Symbol,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OpenInterestLimit]:
    """Returns the position limits of the caller on a futures symbol.

    Limit: 5 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        category: Product line.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OpenInterestLimit

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/risk-position#get-oi-limit
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "category": category,
        },
        timeout,
        headers,
    )
