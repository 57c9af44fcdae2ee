# Made by Specloom from bitget/rest/v3/account/all-fee-rate.yaml; change that file, not this one.
"""GET /api/v3/account/all-fee-rate: Returns the caller's maker and taker rates on all symbols of a category."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.account.all_fee_rate",
    method="GET",
    path="/api/v3/account/all-fee-rate",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="uid"), pool="v3.account.all_fee_rate"),
    errors=("common", "uta", "account"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", symbol=True),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/risk-position#get-all-symbol-fee-rates",
)


class AllFeeRate(Model, rename={"maker_fee_rate": "makerFeeRate", "taker_fee_rate": "takerFeeRate"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""


RESULT = list[AllFeeRate]


def all_fee_rate(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[AllFeeRate]]:
    """Returns the caller's maker and taker rates on all symbols of a category.

    Limit: 3 requests in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[AllFeeRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/risk-position#get-all-symbol-fee-rates
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
        },
        timeout,
        headers,
    )
