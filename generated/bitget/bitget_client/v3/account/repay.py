# Made by Specloom from bitget/rest/v3/account/repay.yaml; change that file, not this one.
"""POST /api/v3/account/repay: Repays debts of the unified account with chosen coins."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.repay",
    method="POST",
    path="/api/v3/account/repay",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.account.repay"),
    errors=("common", "uta", "account"),
    params=(
        Param(
            wire="repayableCoinList", name="repayable_coin_list", type="list", required=True, place="body", items="text"
        ),
        Param(wire="paymentCoinList", name="payment_coin_list", type="list", required=True, place="body", items="text"),
    ),
    body="object",
    account_mode="unified",
    equivalent="v2.margin.crossed.account.repay",
    docs="https://www.bitget.com/docs/catalog/account/margin-borrow#repay",
)


class Repay(Model, rename={"repay_amount": "repayAmount"}):
    """The answer."""

    VALUES: ClassVar = {"result": ("YES", "NO")}

    result: Text = None
    """Outcome"""
    repay_amount: Dec = None
    """Amount repaid or to repay (coin)"""


RESULT = Repay


def repay(
    *,
    repayable_coin_list: Sequence[str],
    payment_coin_list: Sequence[str],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Repay]:
    """Repays debts of the unified account with chosen coins.

    Limit: 5 requests in 1 s by uid.

    Args:
        repayable_coin_list: Coins with debt to repay. Wire name repayableCoinList.
        payment_coin_list: Coins that debt can be repaid with. Wire name paymentCoinList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Repay

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/margin-borrow#repay
    """
    return Request(
        RECORD,
        {
            "repayableCoinList": repayable_coin_list,
            "paymentCoinList": payment_coin_list,
        },
        timeout,
        headers,
    )
