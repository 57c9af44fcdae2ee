# Made by Specloom from bitget/rest/v2/copy/mix-trader/profits-group-coin-date.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-trader/profits-group-coin-date: Lists the futures trader's profit shares by coin and day."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.mix_trader.profits_group_coin_date",
    method="GET",
    path="/api/v2/copy/mix-trader/profits-group-coin-date",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_trader.profits_group_coin_date"
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="pageSize", name="page_size", type="integer", default="20", max="50"),
        Param(wire="pageNo", name="page_no", type="integer", default="1"),
    ),
    paging=Paging(style="page_no", param="pageNo", size_param="pageSize", size_max=50),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#get-profit-share-group-by-coin-date",
)


class ProfitsGroupCoinDate(Model, rename={"profit_time": "profitTime"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    profit: Dec = None
    """Profit"""
    profit_time: Ms = None
    """When the profit is shared"""


RESULT = list[ProfitsGroupCoinDate]
ITEM = ProfitsGroupCoinDate


def profits_group_coin_date(
    *,
    page_size: int | None = None,
    page_no: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[ProfitsGroupCoinDate], ProfitsGroupCoinDate]:
    """Lists the futures trader's profit shares by coin and day.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        page_size: Rows on a page, at most 50; 20 when left out. Wire name pageSize.
        page_no: Page number, from 1; 1 when left out. Wire name pageNo.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[ProfitsGroupCoinDate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#get-profit-share-group-by-coin-date
    """
    return PagedRequest(
        RECORD,
        {
            "pageSize": page_size,
            "pageNo": page_no,
        },
        timeout,
        headers,
    )
