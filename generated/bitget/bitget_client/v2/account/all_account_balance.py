# Made by Specloom from bitget/rest/v2/account/all-account-balance.yaml; change that file, not this one.
"""GET /api/v2/account/all-account-balance: Values each account of the user in USDT: spot, funding, futures, margin, earn and bots; one call a second."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.account.all_account_balance",
    method="GET",
    path="/api/v2/account/all-account-balance",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.account.all_account_balance"),
    errors=("common", "account"),
    docs="https://www.bitget.com/docs/catalog/classic-common-account/classic-common-account#assets-overview",
)


class AllAccountBalance(Model, rename={"account_type": "accountType", "usdt_balance": "usdtBalance"}):
    """The answer."""

    account_type: Text = None
    """Which account is meant"""
    usdt_balance: Dec = None
    """Value of the account (USDT)"""


RESULT = list[AllAccountBalance]


def all_account_balance(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[AllAccountBalance]]:
    """Values each account of the user in USDT: spot, funding, futures, margin, earn and bots; one call a second.

    Limit: 1 request in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[AllAccountBalance]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-account/classic-common-account#assets-overview
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
