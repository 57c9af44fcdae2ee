# Made by Specloom from bitget/rest/v2/earn/sharkfin/assets.yaml; change that file, not this one.
"""GET /api/v2/earn/sharkfin/assets: Lists the caller's shark fin holdings by state, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.earn.sharkfin.assets",
    method="GET",
    path="/api/v2/earn/sharkfin/assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.sharkfin.assets"),
    errors=("common", "earn"),
    params=(
        Param(wire="status", name="status", required=True, values=("subscribed", "settled"), default="subscribed"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="resultList",
        source="endId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    docs="https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#sharkfin-assets",
)


class AssetsResultList(
    Model,
    rename={
        "product_id": "productId",
        "interest_start_time": "interestStartTime",
        "interest_end_time": "interestEndTime",
        "product_coin": "productCoin",
        "subscribe_coin": "subscribeCoin",
        "settle_time": "settleTime",
        "interest_amount": "interestAmount",
        "product_status": "productStatus",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "trend": ("up", "down"),
        "product_status": ("running", "pause", "wait_interest", "wait_settle", "settle", "redeem", "sell_out"),
    }

    product_id: Text = None
    """Product id"""
    interest_start_time: Ms = None
    """Start of interest"""
    interest_end_time: Ms = None
    """End of interest"""
    product_coin: Text = None
    """Coin of the product"""
    subscribe_coin: Text = None
    """Coin to subscribe with"""
    trend: Text = None
    """Direction the product bets on"""
    settle_time: Ms = None
    """Settlement"""
    interest_amount: Dec = None
    """Interest (coin)"""
    product_status: Text = None
    """State of the product"""


class Assets(Model, rename={"result_list": "resultList", "end_id": "endId"}):
    """The answer."""

    result_list: list[AssetsResultList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = Assets
ITEM = AssetsResultList


def assets(
    *,
    status: Literal["subscribed", "settled"] | str,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[Assets, AssetsResultList]:
    """Lists the caller's shark fin holdings by state, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        status: State; its values are the endpoint's own; subscribed when left out.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 20 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Assets

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#sharkfin-assets
    """
    return PagedRequest(
        RECORD,
        {
            "status": status,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
