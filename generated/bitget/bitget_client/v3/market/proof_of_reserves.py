# Made by Specloom from bitget/rest/v3/market/proof-of-reserves.yaml; change that file, not this one.
"""GET /api/v3/market/proof-of-reserves: Returns the exchange's reserves and user funds by coin with the Merkle root."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

_list = list

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
    docs="https://www.bitget.com/docs/catalog/market/public-config#get-proof-of-reserves",
)


class ProofOfReservesList(
    Model, rename={"user_assets": "userAssets", "platform_assets": "platformAssets", "reserve_ratio": "reserveRatio"}
):
    """Entries."""

    coin: Text = None
    """Coin name"""
    user_assets: Dec = None
    """Funds of all users (coin)"""
    platform_assets: Dec = None
    """Reserves held by the exchange (coin)"""
    reserve_ratio: Text = None
    """Reserves over user funds, written as a percentage"""


class ProofOfReserves(Model, rename={"merkle_root_hash": "merkleRootHash", "total_reserve_ratio": "totalReserveRatio"}):
    """The answer."""

    merkle_root_hash: Text = None
    """Root of the proof-of-reserves tree"""
    total_reserve_ratio: Text = None
    """Reserves over all user funds, written as a percentage"""
    list: _list[ProofOfReservesList] | None = None
    """Entries"""


RESULT = ProofOfReserves


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

    Source: https://www.bitget.com/docs/catalog/market/public-config#get-proof-of-reserves
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
