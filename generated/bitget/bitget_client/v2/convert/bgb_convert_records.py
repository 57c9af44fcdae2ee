# Made by Specloom from bitget/rest/v2/convert/bgb-convert-records.yaml; change that file, not this one.
"""GET /api/v2/convert/bgb-convert-records: Lists past conversions of small balances to BGB, at most 100 rows."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.convert.bgb_convert_records",
    method="GET",
    path="/api/v2/convert/bgb-convert-records",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.convert.bgb_convert_records"),
    errors=("common", "convert"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="orderId",
        source_of_row=True,
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-spot-bgb-convert/classic-spot-bgb-convert#get-bgb-convert-history",
)


class BgbConvertRecordsFeeDetail(Model, rename={"fee_coin": "feeCoin"}):
    """Fees by coin."""

    fee_coin: Text = None
    """Coin the fee is paid in"""
    fee: Dec = None
    """Fee"""


class BgbConvertRecords(
    Model,
    rename={
        "order_id": "orderId",
        "from_coin": "fromCoin",
        "from_amount": "fromAmount",
        "from_coin_price": "fromCoinPrice",
        "to_coin": "toCoin",
        "to_amount": "toAmount",
        "to_coin_price": "toCoinPrice",
        "fee_detail": "feeDetail",
    },
):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    from_coin: Text = None
    """Coin given"""
    from_amount: Dec = None
    """Amount given"""
    from_coin_price: Dec = None
    """Price of the coin given"""
    to_coin: Text = None
    """Coin received"""
    to_amount: Dec = None
    """Amount received"""
    to_coin_price: Dec = None
    """Price of the coin received"""
    fee_detail: list[BgbConvertRecordsFeeDetail] | None = None
    """Fees by coin"""
    status: Text = None
    """State; its values are the endpoint's own"""
    ctime: Ms = None
    """When it was created; lower case on the wire"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[BgbConvertRecords]
ITEM = BgbConvertRecords


def bgb_convert_records(
    *,
    order_id: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[BgbConvertRecords], BgbConvertRecords]:
    """Lists past conversions of small balances to BGB, at most 100 rows.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 20 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[BgbConvertRecords]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-bgb-convert/classic-spot-bgb-convert#get-bgb-convert-history
    """
    return PagedRequest(
        RECORD,
        {
            "orderId": order_id,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
