# Made by Specloom from bitget/rest/v3/market/proof-of-reserves.yaml; change that file, not this one.
"""GET /api/v3/market/proof-of-reserves: Returns the exchange's reserves and user funds by coin with the Merkle root."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.market.proof_of_reserves import ProofOfReserves

RECORD = Endpoint(
    call="v3.market.proof_of_reserves",
    method="GET",
    path="/api/v3/market/proof-of-reserves",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.proof_of_reserves"),
    errors=("common", "uta"),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Proof-Of-Reserves",
)


def proof_of_reserves(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ProofOfReserves]:
    """Returns the exchange's reserves and user funds by coin with the Merkle root.

    Limit: 20 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ProofOfReserves

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/public/Get-Proof-Of-Reserves
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
