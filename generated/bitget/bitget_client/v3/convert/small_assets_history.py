# Made by Specloom from bitget/rest/v3/convert/small-assets-history.yaml; change that file, not this one.
"""GET /api/v3/convert/small-assets-history: Lists past conversions of small balances."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

_list = list

RECORD = Endpoint(
    call="v3.convert.small_assets_history",
    method="GET",
    path="/api/v3/convert/small-assets-history",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.convert.small_assets_history"),
    errors=("common", "uta"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(
        style="cursor",
        param="cursor",
        items="list",
        source="cursor",
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    docs="https://www.bitget.com/docs/catalog/account/small-assets#get-small-assets-history",
)


class SmallAssetsHistoryListFeeDetail(Model, rename={"fee_coin": "feeCoin"}):
    """Fees by coin."""

    fee: Dec = None
    """Fee"""
    fee_coin: Text = None
    """Coin the fee is paid in"""


class SmallAssetsHistoryList(
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
        "created_time": "createdTime",
    },
):
    """Entries."""

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
    fee_detail: SmallAssetsHistoryListFeeDetail | None = None
    """Fees by coin"""
    status: Text = None
    """State; its values are the endpoint's own"""
    created_time: Ms = None
    """When it was created"""


class SmallAssetsHistory(Model):
    """The answer."""

    list: _list[SmallAssetsHistoryList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = SmallAssetsHistory
ITEM = SmallAssetsHistoryList


def small_assets_history(
    *,
    order_id: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[SmallAssetsHistory, SmallAssetsHistoryList]:
    """Lists past conversions of small balances.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SmallAssetsHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/small-assets#get-small-assets-history
    """
    return PagedRequest(
        RECORD,
        {
            "orderId": order_id,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
