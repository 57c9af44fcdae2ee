# Made by Specloom from bitget/rest/v2/mix/account/interest-history.yaml; change that file, not this one.
"""GET /api/v2/mix/account/interest-history: Lists interest charged on USDT futures in multi-asset mode, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.mix.account.interest_history",
    method="GET",
    path="/api/v2/mix/account/interest-history",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.mix.account.interest_history"),
    errors=("common", "mix", "account"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="productType", name="product_type", required=True),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="interestList",
        source="endId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-usdt-m-futures-interest-history",
)


class InterestHistoryInterestList(
    Model,
    rename={
        "interest_free_limit": "interestFreeLimit",
        "interest_limit": "interestLimit",
        "hour_interest_rate": "hourInterestRate",
        "c_time": "cTime",
    },
):
    """Interest records."""

    ALIASES: ClassVar = {"interest": ("interset",)}

    coin: Text = None
    """Coin name"""
    liability: Dec = None
    """Total debt (coin)"""
    interest_free_limit: Dec = None
    """Debt free of interest (coin)"""
    interest_limit: Dec = None
    """Debt that bears interest (coin)"""
    hour_interest_rate: Dec = None
    """Hourly interest rate"""
    interest: Dec = None
    """Interest (coin)"""
    c_time: Ms = None
    """When it was created"""


class InterestHistory(
    Model,
    rename={
        "next_settle_time": "nextSettleTime",
        "borrow_amount": "borrowAmount",
        "borrow_limit": "borrowLimit",
        "interest_list": "interestList",
        "end_id": "endId",
    },
):
    """The answer."""

    next_settle_time: Ms = None
    """Next interest payment"""
    borrow_amount: Dec = None
    """Amount borrowed or to borrow (coin)"""
    borrow_limit: Dec = None
    """Most that may be borrowed (coin)"""
    interest_list: list[InterestHistoryInterestList] | None = None
    """Interest records"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = InterestHistory
ITEM = InterestHistoryInterestList


def interest_history(
    *,
    product_type: str,
    start_time: TimeIn,
    end_time: TimeIn,
    coin: str | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[InterestHistory, InterestHistoryInterestList]:
    """Lists interest charged on USDT futures in multi-asset mode, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        coin: Coin name.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return, at most 100; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        InterestHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-usdt-m-futures-interest-history
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "productType": product_type,
            "idLessThan": id_less_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
