# Made by Specloom from bitget/rest/v2/spot/trade/fills.yaml; change that file, not this one.
"""GET /api/v2/spot/trade/fills: Lists the caller's spot fills of the last 90 days, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.trade.fills",
    method="GET",
    path="/api/v2/spot/trade/fills",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"),
        pool="v2.spot.trade.fills",
        copy_trader=Limit(requests=1, seconds=1, scope="uid"),
    ),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="orderId", name="order_id"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="tradeId",
        source_of_row=True,
        row_id="tradeId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    equivalent="v3.trade.fills",
    docs="https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#get-fills",
)


class FillsFeeDetail(
    Model, rename={"fee_coin": "feeCoin", "total_deduction_fee": "totalDeductionFee", "total_fee": "totalFee"}
):
    """Fees by coin."""

    deduction: Flag = None
    """Whether a discount was applied to the fee"""
    fee_coin: Text = None
    """Coin the fee is paid in"""
    total_deduction_fee: Dec = None
    """Fee covered by the discount"""
    total_fee: Dec = None
    """Total fee"""


class Fills(
    Model,
    rename={
        "user_id": "userId",
        "order_id": "orderId",
        "trade_id": "tradeId",
        "order_type": "orderType",
        "price_avg": "priceAvg",
        "fee_detail": "feeDetail",
        "trade_scope": "tradeScope",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"trade_scope": ("taker", "maker")}

    user_id: Text = None
    """User id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_id: Text = None
    """Order id given by the exchange"""
    trade_id: Text = None
    """Trade id"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    amount: Dec = None
    """Amount"""
    fee_detail: FillsFeeDetail | None = None
    """Fees by coin"""
    trade_scope: Text = None
    """Taker or maker"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[Fills]
ITEM = Fills


def fills(
    *,
    symbol: str | Symbol | None = None,
    order_id: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[Fills], Fills]:
    """Lists the caller's spot fills of the last 90 days, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid; 1 in 1 s for copy traders.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_id: Order id given by the exchange. Wire name orderId.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Fills]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#get-fills
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "orderId": order_id,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
