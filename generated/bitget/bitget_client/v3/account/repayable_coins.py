# Made by Specloom from bitget/rest/v3/account/repayable-coins.yaml; change that file, not this one.
"""GET /api/v3/account/repayable-coins: Lists coins that the unified account owes and can repay."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.account.repayable_coins",
    method="GET",
    path="/api/v3/account/repayable-coins",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.repayable_coins"),
    errors=("common", "uta", "account"),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/margin-borrow#get-repayable-coins",
)


class RepayableCoinsRepayableCoinList(Model):
    """Coins with debt to repay."""

    coin: Text = None
    """Coin name"""
    size: Dec = None
    """Amount of the coin"""
    amount: Dec = None
    """Amount"""


class RepayableCoins(Model, rename={"repayable_coin_list": "repayableCoinList", "max_selection": "maxSelection"}):
    """The answer."""

    repayable_coin_list: list[RepayableCoinsRepayableCoinList] | None = None
    """Coins with debt to repay"""
    max_selection: Int = None
    """Coins that may be chosen to repay with"""


RESULT = RepayableCoins


def repayable_coins(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RepayableCoins]:
    """Lists coins that the unified account owes and can repay.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RepayableCoins

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/margin-borrow#get-repayable-coins
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
