# Made by Specloom from bitget/rest/v2/spot/wallet/deposit-address.yaml; change that file, not this one.
"""Answer of ``v2.spot.wallet.deposit_address``."""

from bitget_client._runtime.codec.models import Model, Text


class DepositAddress(Model):
    """The answer."""

    address: Text = None
    """Blockchain address, or the recipient of an internal transfer"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    coin: Text = None
    """Coin name"""
    tag: Text = None
    """Tag or memo that some chains need beside the address; in stock orders, a label"""
    url: Text = None
    """Block explorer page"""


RESULT = DepositAddress
