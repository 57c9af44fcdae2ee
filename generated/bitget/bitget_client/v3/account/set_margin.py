# Made by Specloom from bitget/rest/v3/account/set-margin.yaml; change that file, not this one.
"""POST /api/v3/account/set-margin: Adds margin to an isolated position of a unified account or takes some out."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.account.set_margin",
    method="POST",
    path="/api/v3/account/set-margin",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.set_margin"),
    errors=("common", "uta", "account"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="posSide", name="pos_side", required=True, place="body", values=("long", "short")),
        Param(wire="operation", name="operation", required=True, place="body", values=("add", "remove")),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/account-settings#set-margin",
)


RESULT = Text


def set_margin(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    pos_side: Literal["long", "short"] | str,
    operation: Literal["add", "remove"] | str,
    amount: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Adds margin to an isolated position of a unified account or takes some out.

    Limit: 10 requests in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        pos_side: Direction of the position; as a parameter, needed in hedge mode. Wire name posSide.
        operation: What to do with it.
        amount: Amount added to the margin; a negative one takes out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/account-settings#set-margin
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "posSide": pos_side,
            "operation": operation,
            "amount": amount,
        },
        timeout,
        headers,
    )
