# Made by Specloom from bitget/rest/v2/copy/mix-trader/profit-details.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-trader/profit-details: Lists profit shares that the futures trader has earned but not received."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.mix_trader.profit_details",
    method="GET",
    path="/api/v2/copy/mix-trader/profit-details",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_trader.profit_details"),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="pageSize", name="page_size", type="integer", default="20", max="100"),
        Param(wire="pageNo", name="page_no", type="integer", default="1"),
    ),
    paging=Paging(style="page_no", param="pageNo", size_param="pageSize", size_max=100),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#get-profit-share-detail",
)


class ProfitDetails(Model, rename={"nick_name": "nickName"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    profit: Dec = None
    """Profit"""
    nick_name: Text = None
    """Nickname"""


RESULT = list[ProfitDetails]
ITEM = ProfitDetails


def profit_details(
    *,
    coin: str | None = None,
    page_size: int | None = None,
    page_no: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[ProfitDetails], ProfitDetails]:
    """Lists profit shares that the futures trader has earned but not received.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        coin: Coin name.
        page_size: Rows on a page, at most 100; 20 when left out. Wire name pageSize.
        page_no: Page number, from 1; 1 when left out. Wire name pageNo.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[ProfitDetails]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#get-profit-share-detail
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "pageSize": page_size,
            "pageNo": page_no,
        },
        timeout,
        headers,
    )
