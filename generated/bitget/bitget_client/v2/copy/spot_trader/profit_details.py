# Made by Specloom from bitget/rest/v2/copy/spot-trader/profit-details.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-trader/profit-details: Lists profit shares that the spot trader has earned but not received."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.spot_trader.profit_details",
    method="GET",
    path="/api/v2/copy/spot-trader/profit-details",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.spot_trader.profit_details"),
    errors=("common", "spot", "copy"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="pageNo", name="page_no", type="integer"),
        Param(wire="pageSize", name="page_size", type="integer", default="20", max="50"),
    ),
    paging=Paging(style="page_no", param="pageNo", size_param="pageSize", size_max=50),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-unrealized-profit-sharing-details",
)


class ProfitDetails(Model, rename={"distribute_ratio": "distributeRatio", "follower_name": "followerName"}):
    """The answer."""

    distribute_ratio: Dec = None
    """Share of profit paid to the trader; 11.11 is 11.11%"""
    coin: Text = None
    """Coin name"""
    profit: Dec = None
    """Profit"""
    follower_name: Text = None
    """Nickname of the follower"""


RESULT = list[ProfitDetails]
ITEM = ProfitDetails


def profit_details(
    *,
    coin: str | None = None,
    page_no: int | None = None,
    page_size: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[ProfitDetails], ProfitDetails]:
    """Lists profit shares that the spot trader has earned but not received.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        coin: Coin name.
        page_no: Page number, from 1. Wire name pageNo.
        page_size: Rows on a page, at most 50; 20 when left out. Wire name pageSize.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[ProfitDetails]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-unrealized-profit-sharing-details
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "pageNo": page_no,
            "pageSize": page_size,
        },
        timeout,
        headers,
    )
