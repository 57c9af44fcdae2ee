# Made by Specloom from bitget/rest/v2/earn/loan/public/hour-interest.yaml; change that file, not this one.
"""GET /api/v2/earn/loan/public/hour-interest: Estimates hourly interest and the amount that a pledge lets one borrow."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.earn.loan.public.hour_interest",
    method="GET",
    path="/api/v2/earn/loan/public/hour-interest",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.earn.loan.public.hour_interest"),
    errors=("common", "earn", "loan"),
    params=(
        Param(wire="loanCoin", name="loan_coin", required=True),
        Param(wire="pledgeCoin", name="pledge_coin", required=True),
        Param(wire="daily", name="daily", required=True, values=("SEVEN", "THIRTY", "FLEXIBLE")),
        Param(wire="pledgeAmount", name="pledge_amount", type="decimal", required=True),
    ),
    docs="https://www.bitget.com/docs/catalog/earn-classic-loan/classic-earn-loan#get-est-interest-and-borrowable",
)


class HourInterest(Model, rename={"hour_interest": "hourInterest", "loan_amount": "loanAmount"}):
    """The answer."""

    hour_interest: Dec = None
    """Interest for an hour (coin)"""
    loan_amount: Dec = None
    """Amount borrowed or that can be borrowed (coin)"""


RESULT = HourInterest


def hour_interest(
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: Literal["SEVEN", "THIRTY", "FLEXIBLE"] | str,
    pledge_amount: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[HourInterest]:
    """Estimates hourly interest and the amount that a pledge lets one borrow.

    Limit: 10 requests in 1 s by ip.

    Args:
        loan_coin: Coin borrowed. Wire name loanCoin.
        pledge_coin: Coin pledged. Wire name pledgeCoin.
        daily: Term of the pledge loan.
        pledge_amount: Amount pledged (coin). Wire name pledgeAmount.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        HourInterest

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-loan/classic-earn-loan#get-est-interest-and-borrowable
    """
    return Request(
        RECORD,
        {
            "loanCoin": loan_coin,
            "pledgeCoin": pledge_coin,
            "daily": daily,
            "pledgeAmount": pledge_amount,
        },
        timeout,
        headers,
    )
