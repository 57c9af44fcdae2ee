# Made by Specloom from bitget/rest/v2/spot/wallet/deposit-records.yaml; change that file, not this one.
"""GET /api/v2/spot/wallet/deposit-records: Lists deposits over a time range, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.spot.wallet.deposit_records",
    method="GET",
    path="/api/v2/spot/wallet/deposit-records",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.spot.wallet.deposit_records"),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="orderId", name="order_id"),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="orderId",
        source_of_row=True,
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-deposit-records",
)


class DepositRecords(
    Model,
    rename={
        "order_id": "orderId",
        "trade_id": "tradeId",
        "to_address": "toAddress",
        "from_address": "fromAddress",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("pending", "fail", "success"),
        "dest": ("on_chain", "internal_transfer"),
        "chain": ("api", "v2", "spot", "public", "coins", "erc20"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    trade_id: Text = None
    """Transaction hash of a movement on the chain, else the id of the record"""
    coin: Text = None
    """Coin name"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    size: Dec = None
    """Amount deposited"""
    status: Text = None
    """State; its values are the endpoint's own"""
    to_address: Text = None
    """Recipient: an address, or an account inside the exchange"""
    dest: Text = None
    """Whether coins move on the chain or inside the exchange"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    from_address: Text = None
    """Sender: an address, or an account inside the exchange"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[DepositRecords]
ITEM = DepositRecords


def deposit_records(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    coin: str | None = None,
    order_id: str | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[DepositRecords], DepositRecords]:
    """Lists deposits over a time range, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        coin: Coin name.
        order_id: Order id given by the exchange. Wire name orderId.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return, at most 100; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[DepositRecords]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-deposit-records
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "orderId": order_id,
            "startTime": start_time,
            "endTime": end_time,
            "idLessThan": id_less_than,
            "limit": limit,
        },
        timeout,
        headers,
    )
