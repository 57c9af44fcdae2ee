# Made by Specloom from bitget/rest/v3/trade/fills.yaml; change that file, not this one.
"""GET /api/v3/trade/fills: Lists the caller's fills of 90 days, at most 30 days and 100 rows a call."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

_list = list

RECORD = Endpoint(
    call="v3.trade.fills",
    method="GET",
    path="/api/v3/trade/fills",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.trade.fills"),
    errors=("common", "uta", "40762"),
    params=(
        Param(
            wire="category", name="category", values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")
        ),
        Param(wire="orderId", name="order_id"),
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
        row_id="execId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    account_mode="unified",
    equivalent="v2.spot.trade.fills",
    docs="https://www.bitget.com/docs/catalog/trading/order-management#get-fill-history",
)


class FillsListFeeDetail(Model, rename={"fee_coin": "feeCoin"}):
    """Fees by coin."""

    fee_coin: Text = None
    """Coin the fee is paid in"""
    fee: Dec = None
    """Fee"""


class FillsList(
    Model,
    rename={
        "exec_id": "execId",
        "exec_link_id": "execLinkId",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "order_type": "orderType",
        "exec_price": "execPrice",
        "exec_qty": "execQty",
        "exec_value": "execValue",
        "trade_scope": "tradeScope",
        "trade_side": "tradeSide",
        "fee_detail": "feeDetail",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
        "exec_pnl": "execPnl",
        "is_rpi": "isRPI",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "category": ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "order_type": ("limit", "market"),
        "side": ("buy", "sell"),
        "trade_scope": ("taker", "maker"),
        "trade_side": ("open", "close"),
    }

    exec_id: Text = None
    """Fill id"""
    exec_link_id: Text = None
    """Id that links both sides of a fill"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    category: Text = None
    """Product line"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell"""
    exec_price: Dec = None
    """Fill price (quote coin)"""
    exec_qty: Dec = None
    """Filled quantity (base coin)"""
    exec_value: Dec = None
    """Filled value (quote coin)"""
    trade_scope: Text = None
    """Taker or maker"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    fee_detail: _list[FillsListFeeDetail] | None = None
    """Fees by coin"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""
    exec_pnl: Dec = None
    """Profit or loss realized by the fill (margin coin)"""
    is_rpi: Flag = None
    """Is rpi"""


class Fills(Model):
    """The answer."""

    list: _list[FillsList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = Fills
ITEM = FillsList


def fills(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str | None = None,
    order_id: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[Fills, FillsList]:
    """Lists the caller's fills of 90 days, at most 30 days and 100 rows a call.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        category: Product line.
        order_id: Order id given by the exchange. Wire name orderId.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Fills

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/order-management#get-fill-history
    """
    return PagedRequest(
        RECORD,
        {
            "category": category,
            "orderId": order_id,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
