# Made by Specloom from bitget/rest/v3/broker/sub-deposit-address.yaml; change that file, not this one.
"""Answer of ``v3.broker.sub_deposit_address``."""

from bitget_client._runtime.codec.models import Model, Ms, Text


class SubDepositAddress(Model, rename={"sub_uid": "subUid", "c_time": "cTime"}):
    """The answer."""

    sub_uid: Text = None
    """User id of the sub-account"""
    coin: Text = None
    """Coin name"""
    address: Text = None
    """Blockchain address, or the recipient of an internal transfer"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    tag: Text = None
    """Tag or memo that some chains need beside the address; in stock orders, a label"""
    url: Text = None
    """Block explorer page"""
    c_time: Ms = None
    """When it was created"""


RESULT = SubDepositAddress
