# Made by Specloom from bitget/rest/v2/broker/customer-deposit.yaml; change that file, not this one.
"""Answer of ``v2.broker.customer_deposit``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class CustomerDeposit(
    Model,
    rename={
        "order_id": "orderId",
        "deposit_time": "depositTime",
        "deposit_coin": "depositCoin",
        "deposit_amount": "depositAmount",
    },
):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    uid: Text = None
    """User id"""
    deposit_time: Ms = None
    """When the deposit arrived"""
    deposit_coin: Text = None
    """Coin deposited"""
    deposit_amount: Dec = None
    """Amount deposited (coin)"""


RESULT = list[CustomerDeposit]
ITEM = CustomerDeposit
