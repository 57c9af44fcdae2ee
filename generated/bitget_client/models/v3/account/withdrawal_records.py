# Made by Specloom from bitget/rest/v3/account/withdrawal-records.yaml; change that file, not this one.
"""Answer of ``v3.account.withdrawal_records``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


class WithdrawalRecords(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "record_id": "recordId",
        "from_address": "fromAddress",
        "to_address": "toAddress",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"dest": ("on_chain", "internal_transfer"), "status": ("pending", "fail", "success")}

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    record_id: Text = None
    """Record id; the transaction hash for chain movements"""
    coin: Text = None
    """Coin name"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    dest: Text = None
    """Whether coins move on the chain or inside the exchange"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    status: Text = None
    """State; its values are the endpoint's own"""
    from_address: Text = None
    """Sender: an address, or an account inside the exchange"""
    to_address: Text = None
    """Recipient: an address, or an account inside the exchange"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    fee: Dec = None
    """Fee"""
    confirm: Int = None
    """Confirmations of the deposit so far (blocks)"""
    tag: Text = None
    """Tag or memo that some chains need beside the address; in stock orders, a label"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


RESULT = list[WithdrawalRecords]
