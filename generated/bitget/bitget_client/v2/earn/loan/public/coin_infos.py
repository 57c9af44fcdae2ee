# Made by Specloom from bitget/rest/v2/earn/loan/public/coinInfos.yaml; change that file, not this one.
"""GET /api/v2/earn/loan/public/coinInfos: Lists coins that can be borrowed or pledged, with rates for 7 and 30 days and limits."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.earn.loan.public.coin_infos",
    method="GET",
    path="/api/v2/earn/loan/public/coinInfos",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.earn.loan.public.coin_infos"),
    errors=("common", "earn", "loan"),
    params=(Param(wire="coin", name="coin"),),
    docs="https://www.bitget.com/docs/catalog/earn-classic-loan/classic-earn-loan#get-currency-list",
)


class CoinInfosLoanInfos(
    Model,
    rename={
        "hour_rate7_d": "hourRate7D",
        "rate7_d": "rate7D",
        "hour_rate30_d": "hourRate30D",
        "rate30_d": "rate30D",
        "min_usdt": "minUsdt",
        "max_usdt": "maxUsdt",
    },
):
    """Coins that can be borrowed."""

    coin: Text = None
    """Coin name"""
    hour_rate7_d: Dec = None
    """Hourly rate of a 7-day loan"""
    rate7_d: Dec = None
    """Yearly rate of a 7-day loan"""
    hour_rate30_d: Dec = None
    """Hourly rate of a 30-day loan"""
    rate30_d: Dec = None
    """Yearly rate of a 30-day loan"""
    min_usdt: Dec = None
    """Lower limit valued in USDT"""
    max_usdt: Dec = None
    """Upper limit valued in USDT"""
    min: Dec = None
    """Smallest loan (coin)"""
    max: Dec = None
    """Largest loan (coin)"""


class CoinInfosPledgeInfos(
    Model,
    rename={
        "init_rate": "initRate",
        "sup_rate": "supRate",
        "force_rate": "forceRate",
        "min_usdt": "minUsdt",
        "max_usdt": "maxUsdt",
    },
):
    """Coins that can be pledged."""

    coin: Text = None
    """Coin name"""
    init_rate: Dec = None
    """Initial loan-to-value or margin rate"""
    sup_rate: Dec = None
    """Loan-to-value at which collateral must be added"""
    force_rate: Dec = None
    """Loan-to-value at which the loan is liquidated"""
    min_usdt: Dec = None
    """Lower limit valued in USDT"""
    max_usdt: Dec = None
    """Upper limit valued in USDT"""


class CoinInfos(Model, rename={"loan_infos": "loanInfos", "pledge_infos": "pledgeInfos"}):
    """The answer."""

    loan_infos: list[CoinInfosLoanInfos] | None = None
    """Coins that can be borrowed"""
    pledge_infos: list[CoinInfosPledgeInfos] | None = None
    """Coins that can be pledged"""


RESULT = CoinInfos


def coin_infos(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CoinInfos]:
    """Lists coins that can be borrowed or pledged, with rates for 7 and 30 days and limits.

    Limit: 10 requests in 1 s by ip.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CoinInfos

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-loan/classic-earn-loan#get-currency-list
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
