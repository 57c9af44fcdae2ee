# Made by Specloom from bitget/rest/v3/account/convert-records.yaml; change that file, not this one.
"""GET /api/v3/account/convert-records: Lists conversions of the last 90 days, at most 100 rows a page."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

_list = list

RECORD = Endpoint(
    call="v3.account.convert_records",
    method="GET",
    path="/api/v3/account/convert-records",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.account.convert_records"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="fromCoin", name="from_coin"),
        Param(wire="toCoin", name="to_coin"),
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
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/margin-borrow#get-convert-records",
)


class ConvertRecordsList(
    Model,
    rename={
        "from_coin": "fromCoin",
        "from_coin_size": "fromCoinSize",
        "to_coin": "toCoin",
        "to_coin_size": "toCoinSize",
    },
):
    """Entries."""

    from_coin: Text = None
    """Coin given"""
    from_coin_size: Dec = None
    """Amount given"""
    to_coin: Text = None
    """Coin received"""
    to_coin_size: Dec = None
    """Amount received"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    ts: Ms = None
    """Time of the data"""


class ConvertRecords(Model):
    """The answer."""

    list: _list[ConvertRecordsList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = ConvertRecords
ITEM = ConvertRecordsList


def convert_records(
    *,
    from_coin: str | None = None,
    to_coin: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[ConvertRecords, ConvertRecordsList]:
    """Lists conversions of the last 90 days, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        from_coin: Coin given. Wire name fromCoin.
        to_coin: Coin received. Wire name toCoin.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ConvertRecords

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/margin-borrow#get-convert-records
    """
    return PagedRequest(
        RECORD,
        {
            "fromCoin": from_coin,
            "toCoin": to_coin,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
