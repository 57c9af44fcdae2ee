# Made by Specloom from bitget/rest/v2/spot/account/bills.yaml; change that file, not this one.
"""Answer of ``v2.spot.account.bills``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class Bills(
    Model, rename={"c_time": "cTime", "group_type": "groupType", "business_type": "businessType", "bill_id": "billId"}
):
    """The answer."""

    c_time: Ms = None
    """When it was created"""
    coin: Text = None
    """Coin name"""
    group_type: Text = None
    """Group of ledger entries"""
    business_type: Text = None
    """Kind of business behind the record"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    balance: Dec = None
    """Balance"""
    fees: Dec = None
    """Fees"""
    bill_id: Text = None
    """Id of the ledger entry"""


RESULT = list[Bills]
ITEM = Bills
