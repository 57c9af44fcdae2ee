# Made by Specloom from bitget/rest/v2/mix/account/accounts.yaml; change that file, not this one.
"""GET /api/v2/mix/account/accounts: Lists the caller's futures accounts of a product type, one per margin coin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v2.mix.account.accounts import Accounts

RECORD = Endpoint(
    call="v2.mix.account.accounts",
    method="GET",
    path="/api/v2/mix/account/accounts",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.account.accounts"),
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
    twin="v3.account.assets",
    docs="https://www.bitget.com/api-doc/contract/account/Get-Account-List",
)


def accounts(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Accounts]]:
    """Lists the caller's futures accounts of a product type, one per margin coin.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Accounts]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/account/Get-Account-List
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
        },
        timeout,
        headers,
    )
