# Made by Specloom from bitget/rest/v3/account/eligible-loan-info.yaml; change that file, not this one.
"""GET /api/v3/account/eligible-loan-info: Returns how much of a coin the account, its group and the platform can still lend."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.eligible_loan_info",
    method="GET",
    path="/api/v3/account/eligible-loan-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.eligible_loan_info"),
    errors=("common", "uta", "account"),
    params=(Param(wire="coin", name="coin"),),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/risk-position#get-eligible-loan-info",
)


class EligibleLoanInfo(
    Model, rename={"master_sub_limit": "masterSubLimit", "platform_remaing_quota": "platformRemaingQuota"}
):
    """The answer."""

    limit: Int = None
    """Most rows to return"""
    master_sub_limit: Dec = None
    """Limit of the main account with its sub-accounts"""
    platform_remaing_quota: Dec = None
    """Quota the platform has left; spelled so on the wire (coin)"""


RESULT = list[EligibleLoanInfo]


def eligible_loan_info(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[EligibleLoanInfo]]:
    """Returns how much of a coin the account, its group and the platform can still lend.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[EligibleLoanInfo]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/risk-position#get-eligible-loan-info
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
