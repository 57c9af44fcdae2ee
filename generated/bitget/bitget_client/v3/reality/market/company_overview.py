# Made by Specloom from bitget/rest/v3/reality/market/company-overview.yaml; change that file, not this one.
"""GET /api/v3/reality/market/company-overview: Returns a profile of the company behind a tokenized stock."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.reality.market.company_overview",
    method="GET",
    path="/api/v3/reality/market/company-overview",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.reality.market.company_overview"),
    errors=("common", "uta"),
    params=(Param(wire="code", name="code", required=True),),
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-company-overview",
)


class CompanyOverview(
    Model,
    rename={
        "pe_ratio": "peRatio",
        "pb_ratio": "pbRatio",
        "total_shares": "totalShares",
        "market_cap": "marketCap",
        "high52_week": "high52Week",
        "low52_week": "low52Week",
        "listing_date": "ListingDate",
        "company_address": "companyAddress",
    },
):
    """The answer."""

    pe_ratio: Dec = None
    """Pe ratio"""
    pb_ratio: Dec = None
    """Pb ratio"""
    total_shares: Dec = None
    """Shares issued (share)"""
    market_cap: Dec = None
    """Market cap"""
    high52_week: Dec = None
    """High52 week"""
    low52_week: Dec = None
    """Low52 week"""
    code: Text = None
    """Result code; 00000 is success on REST"""
    name: Text = None
    """Name"""
    listing_date: Text = None
    """Listing date"""
    employees: Dec = None
    """Employees"""
    company_address: Text = None
    """Company address"""


RESULT = CompanyOverview


def company_overview(
    *,
    code: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CompanyOverview]:
    """Returns a profile of the company behind a tokenized stock.

    Limit: 1 request in 1 s by ip.

    Args:
        code: Result code; 00000 is success on REST.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CompanyOverview

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-company-overview
    """
    return Request(
        RECORD,
        {
            "code": code,
        },
        timeout,
        headers,
    )
