# Made by Specloom from bitget/rest/v3/copy/futures/close-positions.yaml; change that file, not this one.
"""POST /api/v3/copy/futures/close-positions: Closes a copied futures position, in whole or in part."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.copy.futures.close_positions",
    method="POST",
    path="/api/v3/copy/futures/close-positions",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.close_positions"),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="projectId", name="project_id", required=True, place="body"),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="qty", name="qty", type="decimal", required=True, place="body"),
        Param(wire="holdSide", name="hold_side", required=True, place="body", values=("long", "short")),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#close-positions",
)


RESULT = Text


def close_positions(
    *,
    project_id: str,
    symbol: str | Symbol,
    qty: DecimalIn,
    hold_side: Literal["long", "short"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Closes a copied futures position, in whole or in part.

    Limit: 1 request in 1 s by uid.

    Args:
        project_id: Project id. Wire name projectId.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        qty: Quantity, in the base coin; in the quote coin for spot and margin market buys.
        hold_side: Direction of the position; as a parameter, only meant for hedge mode. Wire name holdSide.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/follower#close-positions
    """
    return Request(
        RECORD,
        {
            "projectId": project_id,
            "symbol": symbol,
            "qty": qty,
            "holdSide": hold_side,
        },
        timeout,
        headers,
    )
