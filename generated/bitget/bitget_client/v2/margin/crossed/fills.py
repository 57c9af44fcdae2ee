# Made by Specloom from bitget/rest/v2/margin/crossed/fills.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/fills: Lists the caller's cross-margin fills over a time range, at most 500 rows a page."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.crossed.fills",
    method="GET",
    path="/api/v2/margin/crossed/fills",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.fills"),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="orderId", name="order_id"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="500"),
    ),
    paging=Paging(
        style="min_max_id",
        param="idLessThan",
        items="fills",
        source="minId",
        row_id="tradeId",
        size_param="limit",
        size_max=500,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    equivalent="v3.trade.fills",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-trade/classic-margin-cross-trade#get-cross-order-fills",
)


class FillsFillsFeeDetail(
    Model,
    rename={
        "fee_coin": "feeCoin",
        "total_deduction_fee": "totalDeductionFee",
        "total_fee": "totalFee",
        "feecoin_code": "feecoinCode",
    },
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
    feecoin_code: Text = None
    """Coin the fee is paid in"""


class FillsFills(
    Model,
    rename={
        "order_id": "orderId",
        "trade_id": "tradeId",
        "order_type": "orderType",
        "price_avg": "priceAvg",
        "trade_scope": "tradeScope",
        "c_time": "cTime",
        "u_time": "uTime",
        "fee_detail": "feeDetail",
    },
):
    """Fills."""

    VALUES: ClassVar = {
        "order_type": ("limit", "market"),
        "side": ("sell", "buy", "liquidation_buy", "liquidation_sell", "system_repay_buy", "system_repay_sell"),
        "trade_scope": ("taker", "maker"),
    }

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
    trade_scope: Text = None
    """Taker or maker"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    fee_detail: FillsFillsFeeDetail | None = None
    """Fees by coin"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


class Fills(Model, rename={"max_id": "maxId", "min_id": "minId"}):
    """The answer."""

    fills: list[FillsFills] | None = None
    """Fills"""
    max_id: Text = None
    """Largest id of the page"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = Fills
ITEM = FillsFills


def fills(
    *,
    symbol: str | Symbol,
    start_time: TimeIn,
    order_id: str | None = None,
    id_less_than: str | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[Fills, FillsFills]:
    """Lists the caller's cross-margin fills over a time range, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        order_id: Order id given by the exchange. Wire name orderId.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 500; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Fills

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-trade/classic-margin-cross-trade#get-cross-order-fills
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "orderId": order_id,
            "idLessThan": id_less_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
