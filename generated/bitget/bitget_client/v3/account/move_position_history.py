# Made by Specloom from bitget/rest/v3/account/move-position-history.yaml; change that file, not this one.
"""GET /api/v3/account/move-position-history: Lists positions moved between accounts."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

_list = list

RECORD = Endpoint(
    call="v3.account.move_position_history",
    method="GET",
    path="/api/v3/account/move-position-history",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.account.move_position_history"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="cursor", name="cursor"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
    ),
    paging=Paging(
        style="cursor",
        param="cursor",
        items="list",
        source="cursor",
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/position-management#get-move-position-history",
)


class MovePositionHistoryList(
    Model,
    rename={
        "from_uid": "fromUid",
        "to_uid": "toUid",
        "order_id": "orderId",
        "open_exec_id": "openExecId",
        "close_exec_id": "closeExecId",
        "pos_side": "posSide",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "category": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "pos_side": ("long", "short"),
        "status": ("processing", "completed", "failed"),
    }

    category: Text = None
    """Product line"""
    from_uid: Text = None
    """User id of the sender"""
    to_uid: Text = None
    """User id of the recipient"""
    order_id: Text = None
    """Order id given by the exchange"""
    open_exec_id: Text = None
    """Fill id on the opening side of a moved position"""
    close_exec_id: Text = None
    """Fill id on the closing side of a moved position"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    qty: Dec = None
    """Quantity, in the base coin; in the quote coin for spot and margin market buys"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    status: Text = None
    """State; its values are the endpoint's own"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


class MovePositionHistory(Model):
    """The answer."""

    list: _list[MovePositionHistoryList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = MovePositionHistory
ITEM = MovePositionHistoryList


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

    Limit: 5 requests in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        limit: Most rows to return, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MovePositionHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/position-management#get-move-position-history
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
