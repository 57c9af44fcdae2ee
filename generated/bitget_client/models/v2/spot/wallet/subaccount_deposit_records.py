# Made by Specloom from bitget/rest/v2/spot/wallet/subaccount-deposit-records.yaml; change that file, not this one.
"""Answer of ``v2.spot.wallet.subaccount_deposit_records``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


class SubaccountDepositRecords(
    Model,
    rename={
        "order_id": "orderId",
        "trade_id": "tradeId",
        "to_address": "toAddress",
        "from_address": "fromAddress",
        "c_time": "cTime",
        "u_time": "uTime",
        "client_oid": "clientOid",
    },
):
    """The answer."""

    VALUES: ClassVar = {"status": ("pending", "fail", "success"), "dest": ("on_chain", "internal_transfer")}

    order_id: Text = None
    """Order id given by the exchange"""
    trade_id: Text = None
    """Trade id; the transaction hash for chain movements"""
    coin: Text = None
    """Coin name"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    status: Text = None
    """State; its values are the endpoint's own"""
    to_address: Text = None
    """Recipient: an address, or an account inside the exchange"""
    dest: Text = None
    """Whether coins move on the chain or inside the exchange"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    from_address: Text = None
    """Sender: an address, or an account inside the exchange"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    confirm: Int = None
    """Confirmations of the deposit so far (blocks)"""
    tag: Text = None
    """Tag or memo that some chains need beside the address; in stock orders, a label"""


RESULT = list[SubaccountDepositRecords]
ITEM = SubaccountDepositRecords
