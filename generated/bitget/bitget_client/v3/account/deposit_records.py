# Made by Specloom from bitget/rest/v3/account/deposit-records.yaml; change that file, not this one.
"""GET /api/v3/account/deposit-records: Lists deposits of a unified account, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.deposit_records",
    method="GET",
    path="/api/v3/account/deposit-records",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.deposit_records"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="orderId", name="order_id"),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/deposit-withdrawal#get-deposit-records",
)


class DepositRecords(
    Model,
    rename={
        "order_id": "orderId",
        "record_id": "recordId",
        "from_address": "fromAddress",
        "to_address": "toAddress",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"dest": ("on_chain", "internal_transfer"), "status": ("pending", "fail", "success")}

    order_id: Text = None
    """Order id given by the exchange"""
    record_id: Text = None
    """Transaction hash of a movement on the chain, else the id of the record"""
    coin: Text = None
    """Coin name"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    dest: Text = None
    """Whether coins move on the chain or inside the exchange"""
    size: Dec = None
    """Amount deposited"""
    status: Text = None
    """State; its values are the endpoint's own"""
    from_address: Text = None
    """Sender: an address, or an account inside the exchange"""
    to_address: Text = None
    """Recipient: an address, or an account inside the exchange"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


RESULT = list[DepositRecords]


def deposit_records(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    coin: str | None = None,
    order_id: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[DepositRecords]]:
    """Lists deposits of a unified account, at most 100 rows a page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        coin: Coin name.
        order_id: Order id given by the exchange. Wire name orderId.
        limit: Most rows to return, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[DepositRecords]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/deposit-withdrawal#get-deposit-records
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "orderId": order_id,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
