# Made by Specloom from bitget/rest/v3/reality/market/sharehold-detail.yaml; change that file, not this one.
"""GET /api/v3/reality/market/sharehold-detail: Lists the shareholders of a listed company."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.reality.market.sharehold_detail",
    method="GET",
    path="/api/v3/reality/market/sharehold-detail",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.reality.market.sharehold_detail"),
    errors=("common", "uta"),
    params=(
        Param(wire="code", name="code", required=True),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(style="cursor", param="cursor", items="list", source="cursor", size_param="limit", size_max=100),
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-sharehold-detail",
)


class ShareholdDetailList(Model, rename={"holding_num": "holdingNum", "holding_ratio": "holdingRatio"}):
    """Entries."""

    name: Text = None
    """Name"""
    holding_num: Int = None
    """Holding num"""
    holding_ratio: Dec = None
    """Holding ratio"""


class ShareholdDetail(Model):
    """The answer."""

    list: _list[ShareholdDetailList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = ShareholdDetail
ITEM = ShareholdDetailList


def sharehold_detail(
    *,
    code: str,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[ShareholdDetail, ShareholdDetailList]:
    """Lists the shareholders of a listed company.

    ``.items(...)`` walks all rows, page by page.

    Limit: 1 request in 1 s by ip.

    Args:
        code: Result code; 00000 is success on REST.
        limit: Most rows to return, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ShareholdDetail

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-sharehold-detail
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
