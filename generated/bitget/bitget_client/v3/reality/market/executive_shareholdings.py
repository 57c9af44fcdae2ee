# Made by Specloom from bitget/rest/v3/reality/market/executive-shareholdings.yaml; change that file, not this one.
"""GET /api/v3/reality/market/executive-shareholdings: Lists shareholdings of executives of a listed company."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.reality.market.executive_shareholdings",
    method="GET",
    path="/api/v3/reality/market/executive-shareholdings",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.reality.market.executive_shareholdings"
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="code", name="code", required=True),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(style="cursor", param="cursor", items="list", source="cursor", size_param="limit", size_max=100),
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-executive-shareholdings",
)


class ExecutiveShareholdingsList(
    Model,
    rename={
        "holding_num": "holdingNum",
        "holding_ratio": "holdingRatio",
        "vote_ratio": "voteRatio",
        "announcement_date": "announcementDate",
    },
):
    """Entries."""

    name: Text = None
    """Name"""
    holding_num: Int = None
    """Holding num"""
    holding_ratio: Dec = None
    """Holding ratio"""
    vote_ratio: Dec = None
    """Vote ratio"""
    period: Text = None
    """Length of one interval, or of the term"""
    announcement_date: Text = None
    """Announcement date"""


class ExecutiveShareholdings(Model):
    """The answer."""

    list: _list[ExecutiveShareholdingsList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = ExecutiveShareholdings
ITEM = ExecutiveShareholdingsList


def executive_shareholdings(
    *,
    code: str,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[ExecutiveShareholdings, ExecutiveShareholdingsList]:
    """Lists shareholdings of executives of a listed company.

    ``.items(...)`` walks all rows, page by page.

    Limit: 1 request in 1 s by ip.

    Args:
        code: Result code; 00000 is success on REST.
        limit: Most rows to return, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ExecutiveShareholdings

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-executive-shareholdings
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
