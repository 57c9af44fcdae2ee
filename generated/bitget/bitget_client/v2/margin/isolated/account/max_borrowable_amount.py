# Made by Specloom from bitget/rest/v2/margin/isolated/account/max-borrowable-amount.yaml; change that file, not this one.
"""GET /api/v2/margin/isolated/account/max-borrowable-amount: Returns the most of both coins of a symbol that the caller can borrow in isolated margin."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.isolated.account.max_borrowable_amount",
    method="GET",
    path="/api/v2/margin/isolated/account/max-borrowable-amount",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.isolated.account.max_borrowable_amount"
    ),
    errors=("common", "margin"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Max-Borrowable-Amount",
)


class MaxBorrowableAmount(
    Model,
    rename={
        "base_coin": "baseCoin",
        "base_coin_max_borrow_amount": "baseCoinMaxBorrowAmount",
        "quote_coin": "quoteCoin",
        "quote_coin_max_borrow_amount": "quoteCoinMaxBorrowAmount",
    },
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    base_coin: Text = None
    """Coin being traded"""
    base_coin_max_borrow_amount: Dec = None
    """Most that can be borrowed now (base coin)"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    quote_coin_max_borrow_amount: Dec = None
    """Most that can be borrowed now (quote coin)"""


RESULT = MaxBorrowableAmount


def max_borrowable_amount(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxBorrowableAmount]:
    """Returns the most of both coins of a symbol that the caller can borrow in isolated margin.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxBorrowableAmount

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Max-Borrowable-Amount
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
