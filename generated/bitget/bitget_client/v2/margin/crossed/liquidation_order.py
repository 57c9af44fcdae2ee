# Made by Specloom from bitget/rest/v2/margin/crossed/liquidation-order.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/liquidation-order: Lists orders and conversions made by cross-margin liquidations, at most 500 rows a page."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.crossed.liquidation_order",
    method="GET",
    path="/api/v2/margin/crossed/liquidation-order",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.liquidation_order"
    ),
    errors=("common", "margin"),
    params=(
        Param(wire="type", name="type", values=("swap", "place_order"), default="place_order"),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="fromCoin", name="from_coin"),
        Param(wire="toCoin", name="to_coin"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="500"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        items="resultList",
        source="orderId",
        source_of_row=True,
        row_id="orderId",
        size_param="limit",
        size_max=500,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-trade/classic-margin-cross-trade#get-cross-liquidation-orders",
)


class LiquidationOrderResultList(
    Model,
    rename={
        "order_type": "orderType",
        "price_avg": "priceAvg",
        "fill_size": "fillSize",
        "order_id": "orderId",
        "from_coin": "fromCoin",
        "to_coin": "toCoin",
        "from_size": "fromSize",
        "to_size": "toSize",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Entries."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    fill_size: Dec = None
    """Quantity filled (base coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    amount: Dec = None
    """Amount"""
    order_id: Text = None
    """Order id given by the exchange"""
    from_coin: Text = None
    """Coin given"""
    to_coin: Text = None
    """Coin received"""
    from_size: Dec = None
    """Amount given in a conversion"""
    to_size: Dec = None
    """Amount received in a conversion"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class LiquidationOrder(Model, rename={"result_list": "resultList", "id_less_than": "idLessThan"}):
    """The answer."""

    result_list: list[LiquidationOrderResultList] | None = None
    """Entries"""
    id_less_than: Text = None
    """Cursor: return records older than this id; pass the endId or minId of the page before"""


RESULT = LiquidationOrder
ITEM = LiquidationOrderResultList


def liquidation_order(
    *,
    type: Literal["swap", "place_order"] | str | None = None,
    symbol: str | Symbol | None = None,
    from_coin: str | None = None,
    to_coin: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[LiquidationOrder, LiquidationOrderResultList]:
    """Lists orders and conversions made by cross-margin liquidations, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        type: Kind; its values are the endpoint's own; place_order when left out.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        from_coin: Coin given. Wire name fromCoin.
        to_coin: Coin received. Wire name toCoin.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 500; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        LiquidationOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-trade/classic-margin-cross-trade#get-cross-liquidation-orders
    """
    return PagedRequest(
        RECORD,
        {
            "type": type,
            "symbol": symbol,
            "fromCoin": from_coin,
            "toCoin": to_coin,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
