# Made by Specloom from bitget/rest/v2/mix/account/bill.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.bill``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class BillBills(
    Model,
    rename={"bill_id": "billId", "fee_by_coupon": "feeByCoupon", "business_type": "businessType", "c_time": "cTime"},
):
    """Ledger entries."""

    bill_id: Text = None
    """Id of the ledger entry"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    fee: Dec = None
    """Fee"""
    fee_by_coupon: Dec = None
    """Fee part covered by coupons"""
    business_type: Text = None
    """Kind of business behind the record"""
    coin: Text = None
    """Coin name"""
    balance: Dec = None
    """Balance"""
    c_time: Ms = None
    """When it was created"""


class Bill(Model, rename={"end_id": "endId"}):
    """The answer."""

    bills: list[BillBills] | None = None
    """Ledger entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = Bill
ITEM = BillBills
