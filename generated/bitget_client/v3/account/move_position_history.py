# Made by Specloom from bitget/rest/v3/account/move-position-history.yaml; change that file, not this one.
"""GET /api/v3/account/move-position-history: Lists positions moved between accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.account.move_position_history import MovePositionHistory, MovePositionHistoryList

RECORD = Endpoint(
    call="v3.account.move_position_history",
    method="GET",
    path="/api/v3/account/move-position-history",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.move_position_history", documented=False
    ),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="cursor", name="cursor"),
        Param(wire="limit", name="limit", type="integer"),
    ),
    paging=Paging(
        style="cursor",
        param="cursor",
        items="list",
        source="cursor",
        row_id="orderId",
        size_param="limit",
        window=Window(start="startTime", end="endTime"),
    ),
    account_mode="unified",
)


def move_position_history(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[MovePositionHistory, MovePositionHistoryList]:
    """Lists positions moved between accounts.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MovePositionHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return PagedRequest(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "startTime": start_time,
            "endTime": end_time,
            "cursor": cursor,
            "limit": limit,
        },
        timeout,
        headers,
    )
