# Made by Specloom from bitget/rest/v3/account/payment-coins.yaml; change that file, not this one.
"""GET /api/v3/account/payment-coins: Lists coins with which debt of the unified account can be repaid."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.account.payment_coins",
    method="GET",
    path="/api/v3/account/payment-coins",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.payment_coins"),
    errors=("common", "uta", "account"),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/margin-borrow#get-payment-coins",
)


class PaymentCoinsPaymentCoinList(Model):
    """Coins that debt can be repaid with."""

    coin: Text = None
    """Coin name"""
    size: Dec = None
    """Amount of the coin"""
    amount: Dec = None
    """Amount"""


class PaymentCoins(Model, rename={"payment_coin_list": "paymentCoinList", "max_selection": "maxSelection"}):
    """The answer."""

    payment_coin_list: list[PaymentCoinsPaymentCoinList] | None = None
    """Coins that debt can be repaid with"""
    max_selection: Int = None
    """Coins that may be chosen to repay with"""


RESULT = PaymentCoins


def payment_coins(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PaymentCoins]:
    """Lists coins with which debt of the unified account can be repaid.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PaymentCoins

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/margin-borrow#get-payment-coins
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
