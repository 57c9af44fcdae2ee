# Made by Specloom from demo/rest/v2/cases/pages-by-number.yaml; change that file, not this one.
"""GET /api/v2/cases/pages-by-number: Lists orders page by page."""

from collections.abc import Mapping

from demo_client._runtime.call.request import PagedRequest
from demo_client._runtime.codec.models import Dec, Model, Text
from demo_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

RECORD = Endpoint(
    call="v2.cases.pages_by_number",
    method="GET",
    path="/api/v2/cases/pages-by-number",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.cases.pages_by_number", documented=False
    ),
    errors=("common",),
    params=(
        Param(wire="limit", name="limit", type="integer", default="20", max="50"),
        Param(wire="idLessThan", name="id_less_than", type="integer"),
    ),
    paging=Paging(
        style="page_no", param="idLessThan", items="resultList", row_id="orderId", size_param="limit", size_max=50
    ),
)


class PagesByNumberResultList(Model, rename={"order_id": "orderId"}):
    """Rows."""

    order_id: Text = None
    """Id that the exchange gave the order"""
    price: Dec = None
    """Limit price (quote coin)"""


class PagesByNumber(Model, rename={"result_list": "resultList"}):
    """The answer."""

    result_list: list[PagesByNumberResultList] | None = None
    """Rows"""


RESULT = PagesByNumber
ITEM = PagesByNumberResultList


def pages_by_number(
    *,
    limit: int | None = None,
    id_less_than: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[PagesByNumber, PagesByNumberResultList]:
    """Lists orders page by page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        limit: Number of rows, at most 50; 20 when left out.
        id_less_than: Only older than this. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PagesByNumber

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return PagedRequest(
        RECORD,
        {
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
