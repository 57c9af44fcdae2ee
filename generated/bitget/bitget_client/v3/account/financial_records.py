# Made by Specloom from bitget/rest/v3/account/financial-records.yaml; change that file, not this one.
"""GET /api/v3/account/financial-records: Lists ledger entries of the unified account over 90 days, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

_list = list

RECORD = Endpoint(
    call="v3.account.financial_records",
    method="GET",
    path="/api/v3/account/financial-records",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.account.financial_records"),
    errors=("common", "uta", "account"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "OTHER"),
        ),
        Param(wire="coin", name="coin"),
        Param(wire="type", name="type"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(
        style="cursor",
        param="cursor",
        items="list",
        source="cursor",
        row_id="id",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    account_mode="unified",
    equivalent="v2.spot.account.bills",
    docs="https://www.bitget.com/docs/catalog/account/assets-balance#get-financial-records",
)


class FinancialRecordsList(
    Model,
    rename={
        "position_type": "positionType",
        "position_amount": "positionAmount",
        "position_balance": "positionBalance",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "category": ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "OTHER", "Margin"),
        "position_type": ("crossed", "isolated"),
    }

    category: Text = None
    """Product line"""
    id: Text = None
    """Id of the record"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    coin: Text = None
    """Coin name"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    position_type: Text = None
    """Position type"""
    fee: Dec = None
    """Fee"""
    position_amount: Dec = None
    """Position amount"""
    position_balance: Dec = None
    """Balance of the position (margin coin)"""
    amount: Dec = None
    """Amount"""
    balance: Dec = None
    """Balance"""
    ts: Ms = None
    """Time of the data"""


class FinancialRecords(Model):
    """The answer."""

    list: _list[FinancialRecordsList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = FinancialRecords
ITEM = FinancialRecordsList


def financial_records(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "OTHER"] | str,
    coin: str | None = None,
    type: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[FinancialRecords, FinancialRecordsList]:
    """Lists ledger entries of the unified account over 90 days, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        category: Product line.
        coin: Coin name.
        type: Kind; its values are the endpoint's own.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        FinancialRecords

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/assets-balance#get-financial-records
    """
    return PagedRequest(
        RECORD,
        {
            "category": category,
            "coin": coin,
            "type": type,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
