# Made by Specloom from bitget/rest/v2/spot/wallet/withdrawal-records.yaml; change that file, not this one.
"""GET /api/v2/spot/wallet/withdrawal-records: Lists withdrawals over a time range, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.spot.wallet.withdrawal_records",
    method="GET",
    path="/api/v2/spot/wallet/withdrawal-records",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.spot.wallet.withdrawal_records"),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="clientOid", name="client_oid"),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="orderId", name="order_id"),
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
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-withdrawal-records",
)


class WithdrawalRecords(
    Model,
    rename={
        "order_id": "orderId",
        "trade_id": "tradeId",
        "client_oid": "clientOid",
        "to_address": "toAddress",
        "from_address": "fromAddress",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "dest": ("on_chain", "internal_transfer"),
        "status": ("pending", "fail", "success"),
        "chain": ("api", "v2", "spot", "public", "coins", "erc20"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    trade_id: Text = None
    """Transaction hash of a movement on the chain, else the id of the record"""
    coin: Text = None
    """Coin name"""
    dest: Text = None
    """Whether coins move on the chain or inside the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    tag: Text = None
    """Tag or memo that some chains need beside the address"""
    size: Dec = None
    """Amount credited to the recipient"""
    fee: Dec = None
    """Fee"""
    status: Text = None
    """State; its values are the endpoint's own"""
    to_address: Text = None
    """Recipient: an address, or an account inside the exchange"""
    from_address: Text = None
    """Sender: an address, or an account inside the exchange"""
    confirm: Int = None
    """Confirmations of the deposit so far (blocks)"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[WithdrawalRecords]
ITEM = WithdrawalRecords


def withdrawal_records(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    coin: str | None = None,
    client_oid: str | None = None,
    id_less_than: str | None = None,
    order_id: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[WithdrawalRecords], WithdrawalRecords]:
    """Lists withdrawals over a time range, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        coin: Coin name.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        order_id: Order id given by the exchange. Wire name orderId.
        limit: Most rows to return, at most 100; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[WithdrawalRecords]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-withdrawal-records
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "clientOid": client_oid,
            "startTime": start_time,
            "endTime": end_time,
            "idLessThan": id_less_than,
            "orderId": order_id,
            "limit": limit,
        },
        timeout,
        headers,
    )
