# Made by Specloom from bitget/rest/v2/broker/subaccount-deposit.yaml; change that file, not this one.
"""GET /api/v2/broker/subaccount-deposit: Lists deposits of broker sub-accounts, at most 100 rows a page; main account only."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.broker.subaccount_deposit",
    method="GET",
    path="/api/v2/broker/subaccount-deposit",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.subaccount_deposit"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="userId", name="user_id"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="orderId",
        source_of_row=True,
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#sub-deposit-records",
)


class SubaccountDeposit(
    Model,
    rename={
        "order_id": "orderId",
        "tx_id": "txId",
        "from_address": "fromAddress",
        "to_address": "toAddress",
        "user_id": "userId",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"dest": ("on_chain", "internal_transfer")}

    order_id: Text = None
    """Order id given by the exchange"""
    tx_id: Text = None
    """Transaction hash"""
    coin: Text = None
    """Coin name"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    dest: Text = None
    """Whether coins move on the chain or inside the exchange"""
    amount: Dec = None
    """Amount"""
    status: Text = None
    """State; its values are the endpoint's own"""
    from_address: Text = None
    """Sender: an address, or an account inside the exchange"""
    to_address: Text = None
    """Recipient: an address, or an account inside the exchange"""
    fee: Dec = None
    """Fee"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    confirm: Int = None
    """Confirmations of the deposit so far (blocks)"""
    tag: Text = None
    """Tag or memo that some chains need beside the address"""
    user_id: Text = None
    """User id"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[SubaccountDeposit]
ITEM = SubaccountDeposit


def subaccount_deposit(
    *,
    order_id: str | None = None,
    user_id: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[SubaccountDeposit], SubaccountDeposit]:
    """Lists deposits of broker sub-accounts, at most 100 rows a page; main account only.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        user_id: User id. Wire name userId.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 20 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SubaccountDeposit]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#sub-deposit-records
    """
    return PagedRequest(
        RECORD,
        {
            "orderId": order_id,
            "userId": user_id,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
