# Made by Specloom from bitget/rest/v2/broker/customer-kyc-result.yaml; change that file, not this one.
"""GET /api/v2/broker/customer-kyc-result: Tells which of the broker's customers have passed the identity check."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Model, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.broker.customer_kyc_result",
    method="GET",
    path="/api/v2/broker/customer-kyc-result",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.customer_kyc_result"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="limit", name="limit", type="integer", default="100", max="1000"),
        Param(wire="uid", name="uid"),
        Param(wire="showSub", name="show_sub", values=("yes", "no")),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="userList",
        source="endId",
        size_param="limit",
        size_max=1000,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-kyc-result",
)


class CustomerKycResultUserList(Model, rename={"kyc_result": "kycResult"}):
    """Users."""

    VALUES: ClassVar = {"kyc_result": ("passed", "not_passed")}

    uid: Text = None
    """User id"""
    kyc_result: Text = None
    """Outcome of the identity check"""


class CustomerKycResult(Model, rename={"user_list": "userList", "end_id": "endId"}):
    """The answer."""

    user_list: list[CustomerKycResultUserList] | None = None
    """Users"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = CustomerKycResult
ITEM = CustomerKycResultUserList


def customer_kyc_result(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    uid: str | None = None,
    show_sub: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[CustomerKycResult, CustomerKycResultUserList]:
    """Tells which of the broker's customers have passed the identity check.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return, at most 1000; 100 when left out.
        uid: User id.
        show_sub: Whether to include sub-accounts. Wire name showSub.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CustomerKycResult

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-kyc-result
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "idLessThan": id_less_than,
            "limit": limit,
            "uid": uid,
            "showSub": show_sub,
        },
        timeout,
        headers,
    )
