# Made by Specloom from bitget/rest/v2/mix/position/history-position.yaml; change that file, not this one.
"""GET /api/v2/mix/position/history-position: Lists futures positions closed within three months, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

_list = list

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
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
            default="USDT-FUTURES",
        ),
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
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    equivalent="v3.position.history_position",
    docs="https://www.bitget.com/docs/catalog/classic-contract-position/classic-contract-position#get-historical-position",
)


class HistoryPositionList(
    Model,
    rename={
        "position_id": "positionId",
        "margin_coin": "marginCoin",
        "hold_side": "holdSide",
        "open_avg_price": "openAvgPrice",
        "close_avg_price": "closeAvgPrice",
        "margin_mode": "marginMode",
        "open_total_pos": "openTotalPos",
        "close_total_pos": "closeTotalPos",
        "net_profit": "netProfit",
        "total_funding": "totalFunding",
        "open_fee": "openFee",
        "close_fee": "closeFee",
        "cash_dividend": "cashDividend",
        "pos_mode": "posMode",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "hold_side": ("long", "short"),
        "margin_mode": ("crossed", "isolated"),
        "pos_mode": ("one_way_mode", "hedge_mode"),
    }
    ALIASES: ClassVar = {"ctime": ("cTime",), "utime": ("uTime",)}

    position_id: Text = None
    """Position id"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""
    open_avg_price: Dec = None
    """Average opening price (quote coin)"""
    close_avg_price: Dec = None
    """Average price at which the position was closed (quote coin)"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    open_total_pos: Dec = None
    """Quantity opened altogether (base coin)"""
    close_total_pos: Dec = None
    """Quantity closed altogether (base coin)"""
    pnl: Dec = None
    """Profit or loss (margin coin)"""
    net_profit: Dec = None
    """Profit after fees (margin coin)"""
    total_funding: Dec = None
    """Funding paid or received over the position's life (margin coin)"""
    open_fee: Dec = None
    """Fees for opening (margin coin)"""
    close_fee: Dec = None
    """Fees for closing (margin coin)"""
    cash_dividend: Dec = None
    """Cash dividend"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    ctime: Ms = None
    """When it was created; lower case on the wire"""
    utime: Ms = None
    """When it last changed; lower case on the wire"""


class HistoryPosition(Model, rename={"end_id": "endId"}):
    """The answer."""

    list: _list[HistoryPositionList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = HistoryPosition
ITEM = HistoryPositionList


def history_position(
    *,
    symbol: str | Symbol | None = None,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str | None = None,
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
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line; USDT-FUTURES when left out. Wire name productType.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        HistoryPosition

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-position/classic-contract-position#get-historical-position
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "idLessThan": id_less_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
