# Made by Specloom from bitget/rest/v3/account/withdraw-address.yaml; change that file, not this one.
"""Answer of ``v3.account.withdraw_address``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Ms, Text


class WithdrawAddressAddressList(
    Model, rename={"country_code": "countryCode", "internal_type": "internalType", "created_time": "createdTime"}
):
    """Saved withdrawal addresses."""

    VALUES: ClassVar = {
        "type": ("EVM", "internal", "regular", "universal"),
        "internal_type": ("", "uid", "mobile", "email"),
    }

    coin: Text = None
    """Coin name"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    address: Text = None
    """Blockchain address, or the recipient of an internal transfer"""
    country_code: Text = None
    """Country of the recipient"""
    label: Text = None
    """Label"""
    memo: Text = None
    """Memo or tag of the address"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    internal_type: Text = None
    """How an internal recipient is named; empty on the chain"""
    created_time: Ms = None
    """When it was created"""


class WithdrawAddress(Model, rename={"address_list": "addressList"}):
    """The answer."""

    address_list: list[WithdrawAddressAddressList] | None = None
    """Saved withdrawal addresses"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = WithdrawAddress
ITEM = WithdrawAddressAddressList
