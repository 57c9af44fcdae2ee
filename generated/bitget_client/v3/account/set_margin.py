# Made by Specloom from bitget/rest/v3/account/set-margin.yaml; change that file, not this one.
"""POST /api/v3/account/set-margin: Adds margin to an isolated position of a unified account or takes some out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import Anything, DecimalIn
    from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.account.set_margin",
    method="POST",
    path="/api/v3/account/set-margin",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.set_margin", documented=False
    ),
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
)


def set_margin(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    pos_side: Literal["long", "short"] | str,
    operation: Literal["add", "remove"] | str,
    amount: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Adds margin to an isolated position of a unified account or takes some out.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        pos_side: Direction of the position; as a parameter, needed in hedge mode. Wire name posSide.
        operation: What to do with it.
        amount: Amount; for margin changes, negative takes out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
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
