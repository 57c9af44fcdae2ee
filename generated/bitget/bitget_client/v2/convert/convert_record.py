# Made by Specloom from bitget/rest/v2/convert/convert-record.yaml; change that file, not this one.
"""GET /api/v2/convert/convert-record: Lists the caller's past coin conversions, at most 100 rows a page."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.convert.convert_record",
    method="GET",
    path="/api/v2/convert/convert-record",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.convert.convert_record"),
    errors=("common", "convert"),
    params=(
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="dataList",
        source="endId",
        row_id="id",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-spot-convert/classic-spot-convert#get-convert-history",
)


class ConvertRecordDataList(
    Model,
    rename={
        "cnvt_price": "cnvtPrice",
        "from_coin_size": "fromCoinSize",
        "from_coin": "fromCoin",
        "to_coin_size": "toCoinSize",
        "to_coin": "toCoin",
    },
):
    """Records."""

    id: Text = None
    """Id of the record"""
    ts: Ms = None
    """Time of the data"""
    cnvt_price: Dec = None
    """Conversion price"""
    fee: Dec = None
    """Fee"""
    from_coin_size: Dec = None
    """Amount given"""
    from_coin: Text = None
    """Coin given"""
    to_coin_size: Dec = None
    """Amount received"""
    to_coin: Text = None
    """Coin received"""


class ConvertRecord(Model, rename={"data_list": "dataList", "end_id": "endId"}):
    """The answer."""

    data_list: list[ConvertRecordDataList] | None = None
    """Records"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = ConvertRecord
ITEM = ConvertRecordDataList


def convert_record(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[ConvertRecord, ConvertRecordDataList]:
    """Lists the caller's past coin conversions, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 20 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ConvertRecord

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-convert/classic-spot-convert#get-convert-history
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
