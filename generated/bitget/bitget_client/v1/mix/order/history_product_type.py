# Made by Specloom from bitget/rest/v1/mix/order/historyProductType.yaml; change that file, not this one.
"""GET /api/mix/v1/order/historyProductType: Lists closed futures orders of a product type, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.mix.order.history_product_type",
    method="GET",
    path="/api/mix/v1/order/historyProductType",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.order.history_product_type", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"),
        ),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="pageSize", name="page_size", type="integer", required=True),
        Param(wire="lastEndId", name="last_end_id"),
        Param(wire="isPre", name="is_pre"),
        Param(wire="clientOid", name="client_oid"),
    ),
    account_mode="classic",
    superseded_by=("v2.mix.order.orders_history",),
)


RESULT = Anything


def history_product_type(
    *,
    product_type: Literal["umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"] | str,
    start_time: TimeIn,
    end_time: TimeIn,
    page_size: int,
    last_end_id: str | None = None,
    is_pre: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists closed futures orders of a product type, in the old API.

    Superseded by ``v2.mix.order.orders_history``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        product_type: Futures product line. Wire name productType.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        page_size: Rows on a page. Wire name pageSize.
        last_end_id: Cursor: last id of the page before. Wire name lastEndId.
        is_pre: Whether to page backwards. Wire name isPre.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
            "startTime": start_time,
            "endTime": end_time,
            "pageSize": page_size,
            "lastEndId": last_end_id,
            "isPre": is_pre,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
