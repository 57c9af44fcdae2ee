# Made by Specloom from bitget/rest/v2/mix/position/history-position.yaml; change that file, not this one.
"""GET /api/v2/mix/position/history-position: Lists futures positions closed within three months, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.mix.position.history_position import HistoryPosition, HistoryPositionList

RECORD = Endpoint(
    call="v2.mix.position.history_position",
    method="GET",
    path="/api/v2/mix/position/history-position",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.mix.position.history_position"),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
            default="USDT-FUTURES",
        ),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="list",
        source="endId",
        row_id="positionId",
        size_param="limit",
        size_max=100,
        window=Window(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    twin="v3.position.history_position",
    docs="https://www.bitget.com/api-doc/contract/position/Get-History-Position",
)


def history_position(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str | None = None,
    symbol: str | Symbol | None = None,
    id_less_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[HistoryPosition, HistoryPositionList]:
    """Lists futures positions closed within three months, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        product_type: Futures product line; earn products use it for their own kinds; USDT-FUTURES when left out. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        HistoryPosition

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/position/Get-History-Position
    """
    return PagedRequest(
        RECORD,
        {
            "productType": product_type,
            "symbol": symbol,
            "idLessThan": id_less_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
