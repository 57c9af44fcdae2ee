# Made by Specloom from bitget/rest/v3/account/all-fee-rate.yaml; change that file, not this one.
"""GET /api/v3/account/all-fee-rate: Returns the caller's maker and taker rates on all symbols of a category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.account.all_fee_rate import AllFeeRate

RECORD = Endpoint(
    call="v3.account.all_fee_rate",
    method="GET",
    path="/api/v3/account/all-fee-rate",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.all_fee_rate", documented=False
    ),
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
)


def all_fee_rate(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[AllFeeRate]]:
    """Returns the caller's maker and taker rates on all symbols of a category.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[AllFeeRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
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
