# Made by Specloom from bitget/rest/v3/position/current-position.yaml; change that file, not this one.
"""GET /api/v3/position/current-position: Returns open futures positions of a unified account by category, symbol or direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.position.current_position import CurrentPosition

RECORD = Endpoint(
    call="v3.position.current_position",
    method="GET",
    path="/api/v3/position/current-position",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.position.current_position"),
    errors=("common", "uta"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="posSide", name="pos_side", values=("long", "short")),
    ),
    account_mode="unified",
    twin="v2.mix.position.single_position",
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Position",
)


def current_position(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    pos_side: Literal["long", "short"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CurrentPosition]:
    """Returns open futures positions of a unified account by category, symbol or direction.

    Limit: 20 requests in 1 s by uid.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        pos_side: Direction of the position; as a parameter, needed in hedge mode. Wire name posSide.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CurrentPosition

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/trade/Get-Position
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "posSide": pos_side,
        },
        timeout,
        headers,
    )
