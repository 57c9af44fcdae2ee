# Made by Specloom from bitget/rest/v2/margin/isolated/financial-records.yaml; change that file, not this one.
"""GET /api/v2/margin/isolated/financial-records: Lists ledger entries of an isolated margin account, at most 500 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.isolated.financial_records",
    method="GET",
    path="/api/v2/margin/isolated/financial-records",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.isolated.financial_records"
    ),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(
            wire="marginType",
            name="margin_type",
            values=(
                "transfer_in",
                "transfer_out",
                "borrow",
                "repay",
                "liquidation_fee",
                "compensate",
                "deal_in",
                "deal_out",
                "confiscated",
                "exchange_in",
                "exchange_out",
                "sys_exchange_in",
                "sys_exchange_out",
            ),
        ),
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
        size_param="limit",
        size_max=500,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/isolated/record/Get-Isolated-Finance-History",
)


class FinancialRecordsResultList(
    Model, rename={"margin_id": "marginId", "margin_type": "marginType", "c_time": "cTime", "u_time": "uTime"}
):
    """Entries."""

    VALUES: ClassVar = {
        "margin_type": (
            "transfer_in",
            "transfer_out",
            "borrow",
            "Repay",
            "liquidation_fee",
            "compensate",
            "deal_in",
            "deal_out",
            "confiscated",
            "exchange_in",
            "exchange_out",
            "sys_exchange_in",
            "sys_exchange_out",
            "repay",
        )
    }

    coin: Text = None
    """Coin name"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_id: Text = None
    """Id of the ledger entry"""
    amount: Dec = None
    """Amount"""
    balance: Dec = None
    """Balance"""
    fee: Dec = None
    """Fee"""
    margin_type: Text = None
    """Margin mode, or whose margin setting applies"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class FinancialRecords(Model, rename={"result_list": "resultList", "max_id": "maxId", "min_id": "minId"}):
    """The answer."""

    result_list: list[FinancialRecordsResultList] | None = None
    """Entries"""
    max_id: Text = None
    """Largest id of the page"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = FinancialRecords
ITEM = FinancialRecordsResultList


def financial_records(
    *,
    symbol: str | Symbol,
    start_time: TimeIn,
    margin_type: Literal[
        "transfer_in",
        "transfer_out",
        "borrow",
        "repay",
        "liquidation_fee",
        "compensate",
        "deal_in",
        "deal_out",
        "confiscated",
        "exchange_in",
        "exchange_out",
        "sys_exchange_in",
        "sys_exchange_out",
    ]
    | str
    | None = None,
    coin: str | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[FinancialRecords, FinancialRecordsResultList]:
    """Lists ledger entries of an isolated margin account, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        margin_type: Margin mode, or whose margin setting applies. Wire name marginType.
        coin: Coin name.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 500; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        FinancialRecords

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/isolated/record/Get-Isolated-Finance-History
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "startTime": start_time,
            "marginType": margin_type,
            "coin": coin,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
