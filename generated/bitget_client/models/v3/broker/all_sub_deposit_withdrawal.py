# Made by Specloom from bitget/rest/v3/broker/all-sub-deposit-withdrawal.yaml; change that file, not this one.
"""Answer of ``v3.broker.all_sub_deposit_withdrawal``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class AllSubDepositWithdrawalList(Model, rename={"tx_id": "txId", "sub_type": "subType"}):
    """Entries."""

    VALUES: ClassVar = {
        "type": ("deposit", "withdrawal"),
        "sub_type": ("onchain", "internal", "fast"),
        "status": ("pending", "fail", "success"),
    }

    uid: Text = None
    """User id"""
    tx_id: Text = None
    """Transaction hash"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    sub_type: Text = None
    """Route of the deposit or withdrawal"""
    coin: Text = None
    """Coin name"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    status: Text = None
    """State; its values are the endpoint's own"""
    ts: Ms = None
    """Time of the data"""


class AllSubDepositWithdrawal(Model, rename={"end_id": "endId"}):
    """The answer."""

    list: _list[AllSubDepositWithdrawalList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = AllSubDepositWithdrawal
