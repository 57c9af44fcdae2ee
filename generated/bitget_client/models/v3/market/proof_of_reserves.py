# Made by Specloom from bitget/rest/v3/market/proof-of-reserves.yaml; change that file, not this one.
"""Answer of ``v3.market.proof_of_reserves``."""

from bitget_client._runtime.codec.models import Dec, Model, Text

_list = list


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
