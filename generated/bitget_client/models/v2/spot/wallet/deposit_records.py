# Made by Specloom from bitget/rest/v2/spot/wallet/deposit-records.yaml; change that file, not this one.
"""Answer of ``v2.spot.wallet.deposit_records``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class DepositRecords(
    Model,
    rename={
        "order_id": "orderId",
        "trade_id": "tradeId",
        "to_address": "toAddress",
        "from_address": "fromAddress",
        "c_time": "cTime",
        "u_time": "uTime",
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
    type: Text = None
    """Kind; its values are the endpoint's own"""
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


RESULT = list[DepositRecords]
ITEM = DepositRecords
