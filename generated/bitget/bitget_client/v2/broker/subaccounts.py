# Made by Specloom from bitget/rest/v2/broker/subaccounts.yaml; change that file, not this one.
"""GET /api/v2/broker/subaccounts: Lists broker sub-accounts with assets, registration, first deposit and first trade."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.broker.subaccounts",
    method="GET",
    path="/api/v2/broker/subaccounts",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.broker.subaccounts"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="pageSize", name="page_size", type="integer", default="100", max="1000"),
        Param(wire="pageNo", name="page_no", type="integer", default="1"),
    ),
    paging=Paging(
        style="page_no",
        param="pageNo",
        size_param="pageSize",
        size_max=1000,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-broker-subaccounts",
)


class Subaccounts(
    Model,
    rename={
        "first_time_deposit": "firstTimeDeposit",
        "first_time_trade": "firstTimeTrade",
        "register_time": "registerTime",
    },
):
    """The answer."""

    uid: Text = None
    """User id"""
    asset: Dec = None
    """Value of the assets (USDT)"""
    first_time_deposit: Ms = None
    """First deposit"""
    first_time_trade: Ms = None
    """First trade"""
    register_time: Ms = None
    """Registration"""


RESULT = list[Subaccounts]
ITEM = Subaccounts


def subaccounts(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    page_size: int | None = None,
    page_no: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[Subaccounts], Subaccounts]:
    """Lists broker sub-accounts with assets, registration, first deposit and first trade.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        page_size: Rows on a page, at most 1000; 100 when left out. Wire name pageSize.
        page_no: Page number, from 1; 1 when left out. Wire name pageNo.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Subaccounts]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-broker-subaccounts
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "pageSize": page_size,
            "pageNo": page_no,
        },
        timeout,
        headers,
    )
