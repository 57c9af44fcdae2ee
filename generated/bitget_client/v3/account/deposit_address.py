# Made by Specloom from bitget/rest/v3/account/deposit-address.yaml; change that file, not this one.
"""GET /api/v3/account/deposit-address: Returns the deposit address of a coin on a chain for a unified account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client.models.v3.account.deposit_address import DepositAddress

RECORD = Endpoint(
    call="v3.account.deposit_address",
    method="GET",
    path="/api/v3/account/deposit-address",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.deposit_address"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="coin", name="coin", required=True),
        Param(wire="chain", name="chain"),
        Param(wire="size", name="size", type="decimal"),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Address",
)


def deposit_address(
    *,
    coin: str,
    chain: str | None = None,
    size: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[DepositAddress]:
    """Returns the deposit address of a coin on a chain for a unified account.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        chain: Blockchain network; needed for withdrawals on a chain.
        size: Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        DepositAddress

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Address
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "chain": chain,
            "size": size,
        },
        timeout,
        headers,
    )
