# Made by Specloom from bitget/rest/v3/account/payment-coins.yaml; change that file, not this one.
"""Answer of ``v3.account.payment_coins``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Text


class PaymentCoinsPaymentCoinList(Model):
    """Coins that debt can be repaid with."""

    coin: Text = None
    """Coin name"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""


class PaymentCoins(Model, rename={"payment_coin_list": "paymentCoinList", "max_selection": "maxSelection"}):
    """The answer."""

    payment_coin_list: list[PaymentCoinsPaymentCoinList] | None = None
    """Coins that debt can be repaid with"""
    max_selection: Int = None
    """Coins that may be chosen to repay with"""


RESULT = PaymentCoins
