# Made by Specloom from bitget/rest/v2/tax/future-record.yaml; change that file, not this one.
"""GET /api/v2/tax/future-record: Lists futures records for tax purposes, at most 500 rows a page."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.tax.future_record",
    method="GET",
    path="/api/v2/tax/future-record",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.tax.future_record"),
    errors=("common",),
    params=(
        Param(
            wire="productType",
            name="product_type",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
            default="USDT-FUTURES",
        ),
        Param(wire="marginCoin", name="margin_coin"),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="limit", name="limit", type="integer", default="500", max="500"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="id",
        source_of_row=True,
        row_id="id",
        size_param="limit",
        size_max=500,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-tax-tax-records/classic-tax#futures-transaction-records",
)


class FutureRecord(Model, rename={"margin_coin": "marginCoin", "future_tax_type": "futureTaxType"}):
    """The answer."""

    id: Text = None
    """Id of the record"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    future_tax_type: Text = None
    """What the futures record is about"""
    amount: Dec = None
    """Amount"""
    fee: Dec = None
    """Fee"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[FutureRecord]
ITEM = FutureRecord


def future_record(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str | None = None,
    margin_coin: str | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[FutureRecord], FutureRecord]:
    """Lists futures records for tax purposes, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 1 request in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        product_type: Futures product line; USDT-FUTURES when left out. Wire name productType.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        limit: Most rows to return, at most 500; 500 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[FutureRecord]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-tax-tax-records/classic-tax#futures-transaction-records
    """
    return PagedRequest(
        RECORD,
        {
            "productType": product_type,
            "marginCoin": margin_coin,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
