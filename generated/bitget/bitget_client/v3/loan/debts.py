# Made by Specloom from bitget/rest/v3/loan/debts.yaml; change that file, not this one.
"""GET /api/v3/loan/debts: Returns coins owed and pledged in a unified user's pledge loans."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.loan.debts",
    method="GET",
    path="/api/v3/loan/debts",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.loan.debts"),
    errors=("common", "uta", "loan"),
    docs="https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-loan-debts",
)


class DebtsPledgeInfos(Model, rename={"amount_usdt": "amountUsdt"}):
    """Coins that can be pledged."""

    coin: Text = None
    """Coin name"""
    amount: Dec = None
    """Amount"""
    amount_usdt: Dec = None
    """The amount valued in USDT"""


class DebtsLoanInfos(Model, rename={"amount_usdt": "amountUsdt"}):
    """Coins that can be borrowed."""

    coin: Text = None
    """Coin name"""
    amount: Dec = None
    """Amount"""
    amount_usdt: Dec = None
    """The amount valued in USDT"""


class Debts(Model, rename={"pledge_infos": "pledgeInfos", "loan_infos": "loanInfos"}):
    """The answer."""

    pledge_infos: list[DebtsPledgeInfos] | None = None
    """Coins that can be pledged"""
    loan_infos: list[DebtsLoanInfos] | None = None
    """Coins that can be borrowed"""


RESULT = Debts


def debts(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Debts]:
    """Returns coins owed and pledged in a unified user's pledge loans.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Debts

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-loan-debts
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
