# Made by Specloom from bitget/rest/v2/mix/market/history-fund-rate.yaml; change that file, not this one.
"""GET /api/v2/mix/market/history-fund-rate: Lists past funding rates of a futures symbol by page."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.market.history_fund_rate",
    method="GET",
    path="/api/v2/mix/market/history-fund-rate",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.mix.market.history_fund_rate"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="pageSize", name="page_size", type="integer", default="20", max="100"),
        Param(wire="pageNo", name="page_no", type="integer"),
    ),
    paging=Paging(style="page_no", param="pageNo", size_param="pageSize", size_max=100),
    docs="https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-historical-funding-rates",
)


class HistoryFundRate(Model, rename={"funding_rate": "fundingRate", "funding_time": "fundingTime"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    funding_rate: Dec = None
    """Funding rate (ratio)"""
    funding_time: Ms = None
    """Funding settlement"""


RESULT = list[HistoryFundRate]
ITEM = HistoryFundRate


def history_fund_rate(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    page_size: int | None = None,
    page_no: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[HistoryFundRate], HistoryFundRate]:
    """Lists past funding rates of a futures symbol by page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        page_size: Rows on a page, at most 100; 20 when left out. Wire name pageSize.
        page_no: Page number, from 1. Wire name pageNo.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[HistoryFundRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-historical-funding-rates
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "pageSize": page_size,
            "pageNo": page_no,
        },
        timeout,
        headers,
    )
