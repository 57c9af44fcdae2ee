# Made by Specloom from bitget/rest/v2/broker/subaccount-deposit.yaml; change that file, not this one.
"""Answer of ``v2.broker.subaccount_deposit``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


class SubaccountDeposit(
    Model,
    rename={
        "order_id": "orderId",
        "tx_id": "txId",
        "from_address": "fromAddress",
        "to_address": "toAddress",
        "user_id": "userId",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"dest": ("on_chain", "internal_transfer")}

    order_id: Text = None
    """Order id given by the exchange"""
    tx_id: Text = None
    """Transaction hash"""
    coin: Text = None
    """Coin name"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    dest: Text = None
    """Whether coins move on the chain or inside the exchange"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    status: Text = None
    """State; its values are the endpoint's own"""
    from_address: Text = None
    """Sender: an address, or an account inside the exchange"""
    to_address: Text = None
    """Recipient: an address, or an account inside the exchange"""
    fee: Dec = None
    """Fee"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    confirm: Int = None
    """Confirmations of the deposit so far (blocks)"""
    tag: Text = None
    """Tag or memo that some chains need beside the address; in stock orders, a label"""
    user_id: Text = None
    """User id"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[SubaccountDeposit]
ITEM = SubaccountDeposit
