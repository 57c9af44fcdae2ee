# Made by Specloom from bitget/rest/v2/margin/isolated/account/repay.yaml; change that file, not this one.
"""POST /api/v2/margin/isolated/account/repay: Repays a coin borrowed for one symbol in isolated margin and returns the debt left."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.isolated.account.repay",
    method="POST",
    path="/api/v2/margin/isolated/account/repay",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.isolated.account.repay"),
    errors=("common", "margin"),
    params=(
        Param(wire="repayAmount", name="repay_amount", type="decimal", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Repay",
)


class Repay(
    Model, rename={"remain_debt_amount": "remainDebtAmount", "repay_id": "repayId", "repay_amount": "repayAmount"}
):
    """The answer."""

    remain_debt_amount: Dec = None
    """Debt left (coin)"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    repay_id: Text = None
    """Repayment id"""
    coin: Text = None
    """Coin name"""
    repay_amount: Dec = None
    """Amount repaid or to repay (coin)"""


RESULT = Repay


def repay(
    *,
    repay_amount: DecimalIn,
    coin: str,
    symbol: str | Symbol,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Repay]:
    """Repays a coin borrowed for one symbol in isolated margin and returns the debt left.

    Limit: 10 requests in 1 s by uid.

    Args:
        repay_amount: Amount repaid or to repay (coin). Wire name repayAmount.
        coin: Coin name.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Repay

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Repay
    """
    return Request(
        RECORD,
        {
            "repayAmount": repay_amount,
            "coin": coin,
            "symbol": symbol,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
