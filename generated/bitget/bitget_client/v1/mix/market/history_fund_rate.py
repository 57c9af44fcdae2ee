# Made by Specloom from bitget/rest/v1/mix/market/history-fundRate.yaml; change that file, not this one.
"""GET /api/mix/v1/market/history-fundRate: Lists past funding rates of a futures symbol, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.market.history_fund_rate",
    method="GET",
    path="/api/mix/v1/market/history-fundRate",
    version="v1",
    symbol_format="v1",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.market.history_fund_rate", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="pageSize", name="page_size", type="integer"),
        Param(wire="pageNo", name="page_no", type="integer"),
        Param(wire="nextPage", name="next_page"),
    ),
    superseded_by=("v2.mix.market.history_fund_rate",),
    deprecated=True,
)


RESULT = Anything


def history_fund_rate(
    *,
    symbol: str | Symbol,
    page_size: int | None = None,
    page_no: int | None = None,
    next_page: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists past funding rates of a futures symbol, in the old API.

    Superseded by ``v2.mix.market.history_fund_rate``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        page_size: Rows on a page. Wire name pageSize.
        page_no: Page number, from 1. Wire name pageNo.
        next_page: Whether to return the next page. Wire name nextPage.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "pageSize": page_size,
            "pageNo": page_no,
            "nextPage": next_page,
        },
        timeout,
        headers,
    )
