# Made by Specloom from bitget/rest/v3/reality/market/dividends.yaml; change that file, not this one.
"""GET /api/v3/reality/market/dividends: Lists dividends of the company behind a tokenized stock."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.reality.market.dividends",
    method="GET",
    path="/api/v3/reality/market/dividends",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.reality.market.dividends"),
    errors=("common", "uta"),
    params=(
        Param(wire="code", name="code", required=True),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(style="cursor", param="cursor", items="list", source="cursor", size_param="limit", size_max=100),
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-dividends",
)


class DividendsList(
    Model,
    rename={
        "announcement_date": "announcementDate",
        "record_date": "recordDate",
        "exright_date": "exrightDate",
        "dividend_date": "dividendDate",
        "dividend_per_share": "dividendPerShare",
        "stock_dividend_per_share": "stockDividendPerShare",
        "split_valid_date": "splitValidDate",
        "split_numerator": "splitNumerator",
        "split_denominator": "splitDenominator",
    },
):
    """Entries."""

    VALUES: ClassVar = {"type": ("cash_dividend", "stock_split", "stock_dividend")}

    type: Text = None
    """Kind; its values are the endpoint's own"""
    announcement_date: Text = None
    """Announcement date"""
    record_date: Text = None
    """Record date"""
    exright_date: Text = None
    """Exright date"""
    dividend_date: Text = None
    """Dividend date"""
    dividend_per_share: Dec = None
    """Dividend per share"""
    stock_dividend_per_share: Text = None
    """Stock dividend per share"""
    split_valid_date: Ms = None
    """Split valid date"""
    split_numerator: Text = None
    """Split numerator"""
    split_denominator: Text = None
    """Split denominator"""


class Dividends(Model):
    """The answer."""

    list: _list[DividendsList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = Dividends
ITEM = DividendsList


def dividends(
    *,
    code: str,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[Dividends, DividendsList]:
    """Lists dividends of the company behind a tokenized stock.

    ``.items(...)`` walks all rows, page by page.

    Limit: 1 request in 1 s by ip.

    Args:
        code: Result code; 00000 is success on REST.
        limit: Most rows to return, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Dividends

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-dividends
    """
    return PagedRequest(
        RECORD,
        {
            "code": code,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
