# Made by Specloom from bitget/rest/v3/broker/all-sub-deposit-withdrawal.yaml; change that file, not this one.
"""GET /api/v3/broker/all-sub-deposit-withdrawal: Lists deposits and withdrawals of all sub-accounts of a unified broker."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.broker.all_sub_deposit_withdrawal",
    method="GET",
    path="/api/v3/broker/all-sub-deposit-withdrawal",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.broker.all_sub_deposit_withdrawal"
    ),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="cursor", name="cursor"),
        Param(wire="status", name="status", values=("pending", "fail", "success")),
    ),
    docs="https://www.bitget.com/docs/catalog/broker/broker#get-all-broker-sub-account-deposit-withdrawal",
)


class AllSubDepositWithdrawalList(Model, rename={"tx_id": "txId", "sub_type": "subType"}):
    """Entries."""

    VALUES: ClassVar = {
        "type": ("deposit", "withdrawal"),
        "sub_type": ("internal", "fast"),
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


def all_sub_deposit_withdrawal(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    status: Literal["pending", "fail", "success"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[AllSubDepositWithdrawal]:
    """Lists deposits and withdrawals of all sub-accounts of a unified broker.

    Limit: 20 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        status: State; its values are the endpoint's own.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AllSubDepositWithdrawal

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/broker/broker#get-all-broker-sub-account-deposit-withdrawal
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
            "status": status,
        },
        timeout,
        headers,
    )
