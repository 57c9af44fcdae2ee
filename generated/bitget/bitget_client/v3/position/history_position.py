# Made by Specloom from bitget/rest/v3/position/history-position.yaml; change that file, not this one.
"""GET /api/v3/position/history-position: Lists futures positions closed within 90 days, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

_list = list

RECORD = Endpoint(
    call="v3.position.history_position",
    method="GET",
    path="/api/v3/position/history-position",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.position.history_position"),
    errors=("common", "uta"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(
        style="cursor",
        param="cursor",
        items="list",
        source="cursor",
        row_id="positionId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    account_mode="unified",
    equivalent="v2.mix.position.history_position",
    docs="https://www.bitget.com/docs/catalog/trading/position-management#get-positions-history",
)


class HistoryPositionList(
    Model,
    rename={
        "position_id": "positionId",
        "margin_coin": "marginCoin",
        "hold_mode": "holdMode",
        "pos_side": "posSide",
        "margin_mode": "marginMode",
        "open_price_avg": "openPriceAvg",
        "close_price_avg": "closePriceAvg",
        "open_total_pos": "openTotalPos",
        "close_total_pos": "closeTotalPos",
        "cum_realised_pnl": "cumRealisedPnl",
        "net_profit": "netProfit",
        "total_funding": "totalFunding",
        "open_fee_total": "openFeeTotal",
        "close_fee_total": "closeFeeTotal",
        "cash_dividend": "cashDividend",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "category": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "hold_mode": ("one_way_mode", "hedge_mode"),
        "pos_side": ("long", "short"),
        "margin_mode": ("crossed", "isolated"),
    }

    position_id: Text = None
    """Position id"""
    category: Text = None
    """Product line"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    hold_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    close_price_avg: Dec = None
    """Average closing price (quote coin)"""
    open_total_pos: Dec = None
    """Quantity opened altogether (base coin)"""
    close_total_pos: Dec = None
    """Quantity closed altogether (base coin)"""
    cum_realised_pnl: Dec = None
    """Realized profit or loss without fees and funding"""
    net_profit: Dec = None
    """Profit after fees (margin coin)"""
    total_funding: Dec = None
    """Funding paid or received over the position's life (margin coin)"""
    open_fee_total: Dec = None
    """Opening fees over the life of the position (margin coin)"""
    close_fee_total: Dec = None
    """Closing fees over the life of the position (margin coin)"""
    cash_dividend: Dec = None
    """Cash dividend"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


class HistoryPosition(Model):
    """The answer."""

    list: _list[HistoryPositionList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = HistoryPosition
ITEM = HistoryPositionList


def history_position(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[HistoryPosition, HistoryPositionList]:
    """Lists futures positions closed within 90 days, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        HistoryPosition

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/position-management#get-positions-history
    """
    return PagedRequest(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
