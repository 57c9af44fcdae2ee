# Made by Specloom from bitget/rest/v2/margin/crossed/financial-records.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/financial-records: Lists ledger entries of the cross-margin account, at most 500 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.margin.crossed.financial_records",
    method="GET",
    path="/api/v2/margin/crossed/financial-records",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.financial_records"
    ),
    errors=("common", "margin"),
    params=(
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
        size_param="limit",
        size_max=500,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-record/classic-margin-cross-record#get-cross-financial-history",
)


class FinancialRecordsResultList(
    Model, rename={"margin_id": "marginId", "margin_type": "marginType", "u_time": "uTime", "c_time": "cTime"}
):
    """Entries."""

    VALUES: ClassVar = {
        "margin_type": (
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
        )
    }

    margin_id: Text = None
    """Id of the ledger entry"""
    amount: Dec = None
    """Amount"""
    coin: Text = None
    """Coin name"""
    balance: Dec = None
    """Balance"""
    fee: Dec = None
    """Fee"""
    margin_type: Text = None
    """Margin mode, or whose margin setting applies"""
    u_time: Ms = None
    """When it last changed"""
    c_time: Ms = None
    """When it was created"""


class FinancialRecords(Model, rename={"min_id": "minId", "max_id": "maxId", "result_list": "resultList"}):
    """The answer."""

    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""
    max_id: Text = None
    """Largest id of the page"""
    result_list: list[FinancialRecordsResultList] | None = None
    """Entries"""


RESULT = FinancialRecords
ITEM = FinancialRecordsResultList


def financial_records(
    *,
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
    """Lists ledger entries of the cross-margin account, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
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

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-record/classic-margin-cross-record#get-cross-financial-history
    """
    return PagedRequest(
        RECORD,
        {
            "marginType": margin_type,
            "coin": coin,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
