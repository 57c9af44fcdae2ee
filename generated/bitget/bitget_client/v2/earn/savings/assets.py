# Made by Specloom from bitget/rest/v2/earn/savings/assets.yaml; change that file, not this one.
"""GET /api/v2/earn/savings/assets: Lists the caller's savings holdings, flexible or fixed, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.earn.savings.assets",
    method="GET",
    path="/api/v2/earn/savings/assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.savings.assets"),
    errors=("common", "earn"),
    params=(
        Param(wire="periodType", name="period_type", required=True, values=("flexible", "fixed")),
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
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    docs="https://www.bitget.com/docs/catalog/earn-classic-savings/classic-earn-savings#savings-assets",
)


class AssetsResultListApy(
    Model, rename={"rate_level": "rateLevel", "min_apy": "minApy", "max_apy": "maxApy", "current_apy": "currentApy"}
):
    """Yearly yield by tier."""

    rate_level: Text = None
    """Tier of the yield"""
    min_apy: Dec = None
    """Lowest yearly yield (%)"""
    max_apy: Dec = None
    """Highest yearly yield (%)"""
    current_apy: Dec = None
    """Yearly yield now (%)"""


class AssetsResultList(
    Model,
    rename={
        "product_id": "productId",
        "order_id": "orderId",
        "product_coin": "productCoin",
        "interest_coin": "interestCoin",
        "period_type": "periodType",
        "hold_amount": "holdAmount",
        "last_profit": "lastProfit",
        "total_profit": "totalProfit",
        "hold_days": "holdDays",
        "allow_redemption": "allowRedemption",
        "product_level": "productLevel",
        "advance_redeem": "advanceRedeem",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "period_type": ("flexible", "fixed"),
        "status": ("in_progress", "in_redemption", "in_holding"),
        "product_level": ("beginner", "normal", "VIP"),
    }

    product_id: Text = None
    """Product id"""
    order_id: Text = None
    """Order id given by the exchange"""
    product_coin: Text = None
    """Coin of the product"""
    interest_coin: Text = None
    """Coin in which interest is paid"""
    period_type: Text = None
    """Whether the deposit has a term"""
    period: Text = None
    """Length of one interval, or of the term"""
    hold_amount: Dec = None
    """Amount held (coin)"""
    last_profit: Dec = None
    """Earned on the last day (coin)"""
    total_profit: Dec = None
    """Profit altogether"""
    hold_days: Int = None
    """Days held (day)"""
    status: Text = None
    """State; its values are the endpoint's own"""
    allow_redemption: Flag = None
    """Whether the holding can be redeemed now"""
    product_level: Text = None
    """Who the product is for"""
    apy: list[AssetsResultListApy] | None = None
    """Yearly yield by tier"""
    advance_redeem: Flag = None
    """Whether redeeming before the term is possible"""


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
    period_type: Literal["flexible", "fixed"] | str,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[Assets, AssetsResultList]:
    """Lists the caller's savings holdings, flexible or fixed, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        period_type: Whether the deposit has a term. Wire name periodType.
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

    Source: https://www.bitget.com/docs/catalog/earn-classic-savings/classic-earn-savings#savings-assets
    """
    return PagedRequest(
        RECORD,
        {
            "periodType": period_type,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
