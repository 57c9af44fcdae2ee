# Made by Specloom from bitget/rest/v3/loan/coins.yaml; change that file, not this one.
"""GET /api/v3/loan/coins: Lists coins that unified users can borrow or pledge, with rates and limits."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.loan.coins",
    method="GET",
    path="/api/v3/loan/coins",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.loan.coins"),
    errors=("common", "uta", "loan"),
    params=(Param(wire="coin", name="coin"),),
    docs="https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-loan-coins",
)


class CoinsLoanInfos(
    Model,
    rename={
        "hour_rate_flexible": "hourRateFlexible",
        "rate_flexible": "rateFlexible",
        "hour_rate7_d": "hourRate7D",
        "rate7_d": "rate7D",
        "hour_rate30_d": "hourRate30D",
        "rate30_d": "rate30D",
        "min_borrow_amount": "minBorrowAmount",
        "max_borrow_amount": "maxBorrowAmount",
        "min_borrow_limit": "minBorrowLimit",
        "max_borrow_limit": "maxBorrowLimit",
    },
):
    """Coins that can be borrowed."""

    coin: Text = None
    """Coin name"""
    hour_rate_flexible: Dec = None
    """Hourly rate of a flexible loan"""
    rate_flexible: Dec = None
    """Yearly rate of a flexible loan"""
    hour_rate7_d: Dec = None
    """Hourly rate of a 7-day loan"""
    rate7_d: Dec = None
    """Yearly rate of a 7-day loan"""
    hour_rate30_d: Dec = None
    """Hourly rate of a 30-day loan"""
    rate30_d: Dec = None
    """Yearly rate of a 30-day loan"""
    min_borrow_amount: Dec = None
    """Smallest loan (coin)"""
    max_borrow_amount: Dec = None
    """Most that can be borrowed (coin)"""
    min_borrow_limit: Dec = None
    """Floor of the borrowing tier (coin)"""
    max_borrow_limit: Dec = None
    """Ceiling of the borrowing tier (coin)"""


class CoinsPledgeInfos(
    Model,
    rename={
        "init_rate": "initRate",
        "sup_rate": "supRate",
        "force_rate": "forceRate",
        "min_pledge_amount": "minPledgeAmount",
        "max_pledge_amount": "maxPledgeAmount",
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
    min_pledge_amount: Dec = None
    """Smallest pledge (coin)"""
    max_pledge_amount: Dec = None
    """Most that can be pledged (coin)"""


class Coins(Model, rename={"loan_infos": "loanInfos", "pledge_infos": "pledgeInfos"}):
    """The answer."""

    loan_infos: list[CoinsLoanInfos] | None = None
    """Coins that can be borrowed"""
    pledge_infos: list[CoinsPledgeInfos] | None = None
    """Coins that can be pledged"""


RESULT = Coins


def coins(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Coins]:
    """Lists coins that unified users can borrow or pledge, with rates and limits.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Coins

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-loan-coins
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
