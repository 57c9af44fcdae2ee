# Made by Specloom from bitget/rest/v2/tax/margin-record.yaml; change that file, not this one.
"""GET /api/v2/tax/margin-record: Lists margin records for tax purposes, at most 500 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.tax.margin_record",
    method="GET",
    path="/api/v2/tax/margin-record",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.tax.margin_record"),
    errors=("common",),
    params=(
        Param(wire="marginType", name="margin_type", values=("crossed", "isolated"), default="crossed"),
        Param(wire="coin", name="coin"),
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
    docs="https://www.bitget.com/docs/catalog/classic-tax-tax-records/classic-tax#margin-transaction-history",
)


class MarginRecord(Model, rename={"margin_tax_type": "marginTaxType"}):
    """The answer."""

    VALUES: ClassVar = {
        "margin_tax_type": (
            "transfer_in",
            "transfer_out",
            "borrow",
            "repay",
            "liquidation_fee",
            "compensate",
            "deal_in",
            "deal_out",
            "interest_repay",
            "confiscated",
            "exchange_in",
            "exchange_out",
        )
    }

    id: Text = None
    """Id of the record"""
    coin: Text = None
    """Coin name"""
    margin_tax_type: Text = None
    """What the margin record is about"""
    amount: Dec = None
    """Amount"""
    fee: Dec = None
    """Fee"""
    total: Dec = None
    """Total"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[MarginRecord]
ITEM = MarginRecord


def margin_record(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    margin_type: Literal["crossed", "isolated"] | str | None = None,
    coin: str | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[MarginRecord], MarginRecord]:
    """Lists margin records for tax purposes, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 1 request in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        margin_type: Margin mode, or whose margin setting applies; crossed when left out. Wire name marginType.
        coin: Coin name.
        limit: Most rows to return, at most 500; 500 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[MarginRecord]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-tax-tax-records/classic-tax#margin-transaction-history
    """
    return PagedRequest(
        RECORD,
        {
            "marginType": margin_type,
            "coin": coin,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
