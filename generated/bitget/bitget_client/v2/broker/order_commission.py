# Made by Specloom from bitget/rest/v2/broker/order-commission.yaml; change that file, not this one.
"""GET /api/v2/broker/order-commission: Lists the commission of single fills of the broker's customers, kept for 30 days, at most 500 rows a page."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.broker.order_commission",
    method="GET",
    path="/api/v2/broker/order-commission",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.broker.order_commission"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="500", max="500"),
        Param(wire="uid", name="uid"),
        Param(wire="orderid", name="orderid"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="commissionlist",
        source="endId",
        row_id="orderId",
        size_param="limit",
        size_max=500,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=15552000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-broker-commission/classic-broker-commission#get-order-commission",
)


class OrderCommissionCommissionlist(
    Model,
    rename={
        "fill_id": "fillId",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "biz_type": "bizType",
        "sub_biz_type": "subBizType",
        "pure_fee": "pureFee",
        "rebate_amount": "rebateAmount",
    },
):
    """Commission records."""

    VALUES: ClassVar = {
        "biz_type": ("spot", "futures"),
        "sub_biz_type": ("spot_trade", "spot_margin", "usdt_futures", "usdc_futures", "coin_futures"),
    }

    fill_id: Text = None
    """Fill id"""
    order_id: Text = None
    """Order id given by the exchange"""
    ts: Ms = None
    """Time of the data"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    biz_type: Text = None
    """Business line"""
    sub_biz_type: Text = None
    """Business line in detail"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    volume: Dec = None
    """Volume"""
    fee: Dec = None
    """Fee"""
    pure_fee: Dec = None
    """Net fee (USDT)"""
    rebate_amount: Dec = None
    """Rebate or commission (USDT)"""


class OrderCommission(Model, rename={"end_id": "endId"}):
    """The answer."""

    commissionlist: list[OrderCommissionCommissionlist] | None = None
    """Commission records"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = OrderCommission
ITEM = OrderCommissionCommissionlist


def order_commission(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    uid: str | None = None,
    orderid: str | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OrderCommission, OrderCommissionCommissionlist]:
    """Lists the commission of single fills of the broker's customers, kept for 30 days, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 500; 500 when left out.
        uid: User id.
        orderid: Orderid.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderCommission

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-commission/classic-broker-commission#get-order-commission
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "uid": uid,
            "orderid": orderid,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
