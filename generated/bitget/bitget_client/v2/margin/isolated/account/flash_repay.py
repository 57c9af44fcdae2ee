# Made by Specloom from bitget/rest/v2/margin/isolated/account/flash-repay.yaml; change that file, not this one.
"""POST /api/v2/margin/isolated/account/flash-repay: Repays isolated margin debt by selling other coins, for at most 100 symbols."""

from collections.abc import Mapping, Sequence

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.margin.isolated.account.flash_repay",
    method="POST",
    path="/api/v2/margin/isolated/account/flash-repay",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.isolated.account.flash_repay"
    ),
    errors=("common", "margin"),
    params=(Param(wire="symbolList", name="symbol_list", type="list", place="body", max_items=100, items="text"),),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Flash-Repay",
)


class FlashRepay(Model, rename={"repay_id": "repayId"}):
    """The answer."""

    repay_id: Text = None
    """Repayment id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    result: Text = None
    """Outcome"""


RESULT = list[FlashRepay]


def flash_repay(
    *,
    symbol_list: Sequence[str] | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[FlashRepay]]:
    """Repays isolated margin debt by selling other coins, for at most 100 symbols.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol_list: Trading symbols, at most 100 items. Wire name symbolList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[FlashRepay]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Flash-Repay
    """
    return Request(
        RECORD,
        {
            "symbolList": symbol_list,
        },
        timeout,
        headers,
    )
