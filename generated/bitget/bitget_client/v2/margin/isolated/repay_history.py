# Made by Specloom from bitget/rest/v2/margin/isolated/repay-history.yaml; change that file, not this one.
"""GET /api/v2/margin/isolated/repay-history: Lists isolated margin repayments, at most 500 rows a page."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.isolated.repay_history",
    method="GET",
    path="/api/v2/margin/isolated/repay-history",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.isolated.repay_history"),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="repayId", name="repay_id"),
        Param(wire="coin", name="coin"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="500"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="min_max_id",
        param="idLessThan",
        items="resultList",
        source="minId",
        row_id="repayId",
        size_param="limit",
        size_max=500,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/isolated/record/Get-Isolated-Repay-History",
)


class RepayHistoryResultList(
    Model,
    rename={
        "repay_id": "repayId",
        "repay_amount": "repayAmount",
        "repay_type": "repayType",
        "repay_interest": "repayInterest",
        "repay_principal": "repayPrincipal",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Entries."""

    repay_id: Text = None
    """Repayment id"""
    coin: Text = None
    """Coin name"""
    repay_amount: Dec = None
    """Amount repaid or to repay (coin)"""
    repay_type: Text = None
    """Whether all or a part was repaid, or how it came about"""
    repay_interest: Dec = None
    """Interest repaid (coin)"""
    repay_principal: Dec = None
    """Principal repaid (coin)"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class RepayHistory(Model, rename={"result_list": "resultList", "max_id": "maxId", "min_id": "minId"}):
    """The answer."""

    result_list: list[RepayHistoryResultList] | None = None
    """Entries"""
    max_id: Text = None
    """Largest id of the page"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = RepayHistory
ITEM = RepayHistoryResultList


def repay_history(
    *,
    symbol: str | Symbol,
    start_time: TimeIn,
    repay_id: str | None = None,
    coin: str | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[RepayHistory, RepayHistoryResultList]:
    """Lists isolated margin repayments, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        repay_id: Repayment id. Wire name repayId.
        coin: Coin name.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 500; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RepayHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/isolated/record/Get-Isolated-Repay-History
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "startTime": start_time,
            "repayId": repay_id,
            "coin": coin,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
