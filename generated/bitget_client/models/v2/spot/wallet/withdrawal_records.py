# Made by Specloom from bitget/rest/v2/spot/wallet/withdrawal-records.yaml; change that file, not this one.
"""Answer of ``v2.spot.wallet.withdrawal_records``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


class WithdrawalRecords(
    Model,
    rename={
        "order_id": "orderId",
        "trade_id": "tradeId",
        "client_oid": "clientOid",
        "to_address": "toAddress",
        "from_address": "fromAddress",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"dest": ("on_chain", "internal_transfer"), "status": ("pending", "fail", "success")}

    order_id: Text = None
    """Order id given by the exchange"""
    trade_id: Text = None
    """Trade id; the transaction hash for chain movements"""
    coin: Text = None
    """Coin name"""
    dest: Text = None
    """Whether coins move on the chain or inside the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    tag: Text = None
    """Tag or memo that some chains need beside the address; in stock orders, a label"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    fee: Dec = None
    """Fee"""
    status: Text = None
    """State; its values are the endpoint's own"""
    to_address: Text = None
    """Recipient: an address, or an account inside the exchange"""
    from_address: Text = None
    """Sender: an address, or an account inside the exchange"""
    confirm: Int = None
    """Confirmations of the deposit so far (blocks)"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[WithdrawalRecords]
ITEM = WithdrawalRecords
