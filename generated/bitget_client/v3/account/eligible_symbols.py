# Made by Specloom from bitget/rest/v3/account/eligible-symbols.yaml; change that file, not this one.
"""GET /api/v3/account/eligible-symbols: Lists symbols open to the caller with their trading rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.account.eligible_symbols import EligibleSymbols

RECORD = Endpoint(
    call="v3.account.eligible_symbols",
    method="GET",
    path="/api/v3/account/eligible-symbols",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.eligible_symbols", documented=False
    ),
    errors=("common", "uta", "account"),
    params=(Param(wire="symbol", name="symbol", symbol=True),),
    account_mode="unified",
)


def eligible_symbols(
    *,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[EligibleSymbols]]:
    """Lists symbols open to the caller with their trading rules.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[EligibleSymbols]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
