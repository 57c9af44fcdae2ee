# Made by Specloom from bitget/rest/v2/spot/wallet/subaccount-deposit-records.yaml; change that file, not this one.
"""GET /api/v2/spot/wallet/subaccount-deposit-records: Lists deposits of one sub-account, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.spot.wallet.subaccount_deposit_records",
    method="GET",
    path="/api/v2/spot/wallet/subaccount-deposit-records",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.spot.wallet.subaccount_deposit_records"
    ),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True),
        Param(wire="coin", name="coin"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
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
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-subaccount-deposit-records",
)


class SubaccountDepositRecords(
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

    VALUES: ClassVar = {"dest": ("on_chain", "internal_transfer"), "status": ("pending", "fail", "success")}

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
    tag: Text = None
    """Tag or memo that some chains need beside the address"""
    size: Dec = None
    """Amount deposited"""
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


RESULT = list[SubaccountDepositRecords]
ITEM = SubaccountDepositRecords


def subaccount_deposit_records(
    *,
    sub_uid: str,
    coin: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[SubaccountDepositRecords], SubaccountDepositRecords]:
    """Lists deposits of one sub-account, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        coin: Coin name.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return, at most 100; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SubaccountDepositRecords]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-subaccount-deposit-records
    """
    return PagedRequest(
        RECORD,
        {
            "subUid": sub_uid,
            "coin": coin,
            "startTime": start_time,
            "endTime": end_time,
            "idLessThan": id_less_than,
            "limit": limit,
        },
        timeout,
        headers,
    )
