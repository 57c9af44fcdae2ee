# Made by Specloom from bitget/rest/v2/broker/all-sub-deposit-withdrawal.yaml; change that file, not this one.
"""GET /api/v2/broker/all-sub-deposit-withdrawal: Lists deposits and withdrawals of all broker sub-accounts over 90 days, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

_list = list

RECORD = Endpoint(
    call="v2.broker.all_sub_deposit_withdrawal",
    method="GET",
    path="/api/v2/broker/all-sub-deposit-withdrawal",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.broker.all_sub_deposit_withdrawal"
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="type", name="type", values=("all", "deposit", "withdrawal"), default="all"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="list",
        source="endId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=604800),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-sub-accounts-deposit-and-withdrawal-records",
)


class AllSubDepositWithdrawalList(Model, rename={"tx_id": "txId", "sub_type": "subType"}):
    """Entries."""

    VALUES: ClassVar = {
        "type": ("deposit", "withdrawal"),
        "sub_type": ("onchain", "internal", "fast"),
        "status": ("pending", "fail", "success"),
    }

    uid: Text = None
    """User id"""
    tx_id: Text = None
    """Transaction hash"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    sub_type: Text = None
    """Route of the deposit or withdrawal"""
    coin: Text = None
    """Coin name"""
    amount: Dec = None
    """Amount"""
    status: Text = None
    """State; its values are the endpoint's own"""
    ts: Ms = None
    """Time of the data"""


class AllSubDepositWithdrawal(Model, rename={"end_id": "endId"}):
    """The answer."""

    list: _list[AllSubDepositWithdrawalList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = AllSubDepositWithdrawal
ITEM = AllSubDepositWithdrawalList


def all_sub_deposit_withdrawal(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    type: Literal["all", "deposit", "withdrawal"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[AllSubDepositWithdrawal, AllSubDepositWithdrawalList]:
    """Lists deposits and withdrawals of all broker sub-accounts over 90 days, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        type: Kind; its values are the endpoint's own; all when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AllSubDepositWithdrawal

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-sub-accounts-deposit-and-withdrawal-records
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
            "type": type,
        },
        timeout,
        headers,
    )
