# Made by Specloom from bitget/rest/v2/mix/account/isolated-symbols.yaml; change that file, not this one.
"""GET /api/v2/mix/account/isolated-symbols: Lists symbols on which the caller has isolated margin set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v2.mix.account.isolated_symbols import IsolatedSymbols

RECORD = Endpoint(
    call="v2.mix.account.isolated_symbols",
    method="GET",
    path="/api/v2/mix/account/isolated-symbols",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.account.isolated_symbols"),
    errors=("common", "mix", "account"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/contract/account/Get-Isolated-Symbols",
)


def isolated_symbols(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[IsolatedSymbols]]:
    """Lists symbols on which the caller has isolated margin set.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[IsolatedSymbols]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/account/Get-Isolated-Symbols
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
        },
        timeout,
        headers,
    )
