# Made by Specloom from bitget/rest/v2/broker/account/subaccount-address.yaml; change that file, not this one.
"""Answer of ``v2.broker.account.subaccount_address``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Ms, Text


class SubaccountAddress(Model, rename={"sub_uid": "subUid", "c_time": "cTime"}):
    """The answer."""

    ALIASES: ClassVar = {"c_time": ("ctime",)}

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


RESULT = SubaccountAddress
