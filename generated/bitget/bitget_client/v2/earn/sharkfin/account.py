# Made by Specloom from bitget/rest/v2/earn/sharkfin/account.yaml; change that file, not this one.
"""GET /api/v2/earn/sharkfin/account: Values the caller's shark fin holdings in BTC and USDT, with earnings so far."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.earn.sharkfin.account",
    method="GET",
    path="/api/v2/earn/sharkfin/account",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.sharkfin.account"),
    errors=("common", "earn"),
    docs="https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#sharkfin-account",
)


class Account(
    Model,
    rename={
        "btc_subscribe_amount": "btcSubscribeAmount",
        "usdt_subscribe_amount": "usdtSubscribeAmount",
        "btc_historical_amount": "btcHistoricalAmount",
        "usdt_historical_amount": "usdtHistoricalAmount",
        "btc_total_earning": "btcTotalEarning",
        "usdt_total_earning": "usdtTotalEarning",
    },
):
    """The answer."""

    btc_subscribe_amount: Dec = None
    """Value of current subscriptions (BTC)"""
    usdt_subscribe_amount: Dec = None
    """Value of current subscriptions (USDT)"""
    btc_historical_amount: Dec = None
    """Earnings so far (BTC)"""
    usdt_historical_amount: Dec = None
    """Earnings so far (USDT)"""
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
    """Values the caller's shark fin holdings in BTC and USDT, with earnings so far.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Account

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#sharkfin-account
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
