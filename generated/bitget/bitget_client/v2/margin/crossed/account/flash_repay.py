# Made by Specloom from bitget/rest/v2/margin/crossed/account/flash-repay.yaml; change that file, not this one.
"""POST /api/v2/margin/crossed/account/flash-repay: Repays cross-margin debt by selling other coins, for one coin or all."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.margin.crossed.account.flash_repay",
    method="POST",
    path="/api/v2/margin/crossed/account/flash-repay",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.account.flash_repay"
    ),
    errors=("common", "margin"),
    params=(Param(wire="coin", name="coin", place="body"),),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#cross-flash-repay",
)


class FlashRepay(Model, rename={"repay_id": "repayId"}):
    """The answer."""

    repay_id: Text = None
    """Repayment id"""
    coin: Text = None
    """Coin name"""


RESULT = FlashRepay


def flash_repay(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[FlashRepay]:
    """Repays cross-margin debt by selling other coins, for one coin or all.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        FlashRepay

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#cross-flash-repay
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
