# Made by Specloom from bitget/rest/v2/margin/isolated/liquidation-history.yaml; change that file, not this one.
"""GET /api/v2/margin/isolated/liquidation-history: Lists liquidations of isolated margin accounts, at most 500 rows a page."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.isolated.liquidation_history",
    method="GET",
    path="/api/v2/margin/isolated/liquidation-history",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.isolated.liquidation_history"
    ),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="500"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="min_max_id",
        param="idLessThan",
        items="resultList",
        source="minId",
        row_id="liqId",
        size_param="limit",
        size_max=500,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/isolated/record/Get-Isolated-Liquidation-Records",
)


class LiquidationHistoryResultList(
    Model,
    rename={
        "liq_id": "liqId",
        "liq_start_time": "liqStartTime",
        "liq_end_time": "liqEndTime",
        "liq_risk_ratio": "liqRiskRatio",
        "total_assets": "totalAssets",
        "total_debt": "totalDebt",
        "liq_fee": "liqFee",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Entries."""

    liq_id: Text = None
    """Liquidation id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    liq_start_time: Ms = None
    """Start of the liquidation"""
    liq_end_time: Ms = None
    """End of the liquidation"""
    liq_risk_ratio: Dec = None
    """Risk ratio at liquidation"""
    total_assets: Dec = None
    """Total assets (USDT)"""
    total_debt: Dec = None
    """Total debt (USDT)"""
    liq_fee: Dec = None
    """Liquidation fee (USDT)"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class LiquidationHistory(Model, rename={"result_list": "resultList", "max_id": "maxId", "min_id": "minId"}):
    """The answer."""

    result_list: list[LiquidationHistoryResultList] | None = None
    """Entries"""
    max_id: Text = None
    """Largest id of the page"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = LiquidationHistory
ITEM = LiquidationHistoryResultList


def liquidation_history(
    *,
    symbol: str | Symbol,
    start_time: TimeIn,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[LiquidationHistory, LiquidationHistoryResultList]:
    """Lists liquidations of isolated margin accounts, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 500; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        LiquidationHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/isolated/record/Get-Isolated-Liquidation-Records
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
