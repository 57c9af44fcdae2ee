# Made by Specloom from bitget/rest/v3/ins-loan/ltv-convert.yaml; change that file, not this one.
"""GET /api/v3/ins-loan/ltv-convert: Returns loan-to-value, debts and margin of a risk unit of unified accounts."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.ins_loan.ltv_convert",
    method="GET",
    path="/api/v3/ins-loan/ltv-convert",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="uid"), pool="v3.ins_loan.ltv_convert"),
    errors=("common", "uta", "inst_loan"),
    params=(Param(wire="riskUnitId", name="risk_unit_id"),),
    docs="https://www.bitget.com/docs/catalog/institutional-loan/loan#get-ltv",
)


class LtvConvertUnpaidInfo(Model, rename={"unpaid_qty": "unpaidQty", "unpaid_interest": "unpaidInterest"}):
    """Debts by coin."""

    coin: Text = None
    """Coin name"""
    unpaid_qty: Dec = None
    """Principal still owed (coin)"""
    unpaid_interest: Dec = None
    """Interest still owed (coin)"""


class LtvConvertBalanceInfo(Model, rename={"converted_usdt_amount": "convertedUsdtAmount"}):
    """Assets that back the loan, one entry per coin."""

    coin: Text = None
    """Coin name"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    amount: Dec = None
    """Amount"""
    converted_usdt_amount: Dec = None
    """Value counted as margin (USDT)"""


class LtvConvert(
    Model,
    rename={
        "sub_account_uids": "subAccountUids",
        "unpaid_usdt_amount": "unpaidUsdtAmount",
        "usdt_balance": "usdtBalance",
        "unpaid_info": "unpaidInfo",
        "balance_info": "balanceInfo",
    },
):
    """The answer."""

    ltv: Dec = None
    """Loan-to-value of the risk unit (ratio)"""
    sub_account_uids: ListOf[Text] = None
    """User ids of the sub-accounts"""
    unpaid_usdt_amount: Dec = None
    """Total still owed (USDT)"""
    usdt_balance: Dec = None
    """Value of the account (USDT)"""
    unpaid_info: list[LtvConvertUnpaidInfo] | None = None
    """Debts by coin"""
    balance_info: list[LtvConvertBalanceInfo] | None = None
    """Assets that back the loan, one entry per coin"""


RESULT = LtvConvert


def ltv_convert(
    *,
    risk_unit_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[LtvConvert]:
    """Returns loan-to-value, debts and margin of a risk unit of unified accounts.

    Limit: 3 requests in 1 s by uid.

    Args:
        risk_unit_id: Risk unit id. Wire name riskUnitId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        LtvConvert

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/institutional-loan/loan#get-ltv
    """
    return Request(
        RECORD,
        {
            "riskUnitId": risk_unit_id,
        },
        timeout,
        headers,
    )
