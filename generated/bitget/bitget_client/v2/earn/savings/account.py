# Made by Specloom from bitget/rest/v2/earn/savings/account.yaml; change that file, not this one.
"""GET /api/v2/earn/savings/account: Values the caller's savings in BTC and USDT, with earnings of 24 hours and altogether."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.earn.savings.account",
    method="GET",
    path="/api/v2/earn/savings/account",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.savings.account"),
    errors=("common", "earn"),
    docs="https://www.bitget.com/docs/catalog/earn-classic-savings/classic-earn-savings#savings-account",
)


class Account(
    Model,
    rename={
        "btc_amount": "btcAmount",
        "usdt_amount": "usdtAmount",
        "btc24h_earning": "btc24hEarning",
        "usdt24h_earning": "usdt24hEarning",
        "btc_total_earning": "btcTotalEarning",
        "usdt_total_earning": "usdtTotalEarning",
    },
):
    """The answer."""

    btc_amount: Dec = None
    """Value of the holding (BTC)"""
    usdt_amount: Dec = None
    """Value or amount (USDT)"""
    btc24h_earning: Dec = None
    """Earned in the last 24 hours (BTC)"""
    usdt24h_earning: Dec = None
    """Earned in the last 24 hours (USDT)"""
    btc_total_earning: Dec = None
    """Earned altogether (BTC)"""
    usdt_total_earning: Dec = None
    """Earned altogether (USDT)"""


RESULT = Account


def account(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Account]:
    """Values the caller's savings in BTC and USDT, with earnings of 24 hours and altogether.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Account

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-savings/classic-earn-savings#savings-account
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
