# Made by Specloom from bitget/rest/v2/spot/account/sub-main-trans-record.yaml; change that file, not this one.
"""GET /api/v2/spot/account/sub-main-trans-record: Lists transfers between main and sub-accounts, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.spot.account.sub_main_trans_record",
    method="GET",
    path="/api/v2/spot/account/sub-main-trans-record",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.account.sub_main_trans_record"
    ),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="role", name="role", values=("initiator", "receiver"), default="initiator"),
        Param(wire="subUid", name="sub_uid"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="clientOid", name="client_oid"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="transferId",
        source_of_row=True,
        row_id="transferId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-mainsub-transfer-record",
)


class SubMainTransRecord(
    Model,
    rename={
        "to_type": "toType",
        "from_type": "fromType",
        "client_oid": "clientOid",
        "transfer_id": "transferId",
        "new_transfer_id": "newTransferId",
        "from_user_id": "fromUserId",
        "to_user_id": "toUserId",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("Successful", "Failed", "Processing"),
        "to_type": ("spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"),
        "from_type": (
            "spot",
            "p2p",
            "coin_futures",
            "usdt_futures",
            "usdc_futures",
            "crossed_margin",
            "isolated_margin",
        ),
    }

    coin: Text = None
    """Coin name"""
    status: Text = None
    """State; its values are the endpoint's own"""
    to_type: Text = None
    """Account the funds enter"""
    from_type: Text = None
    """Account the funds leave"""
    size: Dec = None
    """Amount moved"""
    ts: Ms = None
    """Time of the data"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    transfer_id: Text = None
    """Transfer id"""
    new_transfer_id: Text = None
    """Transfer id as the transfer call returned it"""
    from_user_id: Text = None
    """User id of the sender"""
    to_user_id: Text = None
    """User id of the recipient"""


RESULT = list[SubMainTransRecord]
ITEM = SubMainTransRecord


def sub_main_trans_record(
    *,
    coin: str | None = None,
    role: Literal["initiator", "receiver"] | str | None = None,
    sub_uid: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    client_oid: str | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[SubMainTransRecord], SubMainTransRecord]:
    """Lists transfers between main and sub-accounts, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        coin: Coin name.
        role: Side of the transfer the account was on; initiator when left out.
        sub_uid: User id of the sub-account. Wire name subUid.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        limit: Most rows to return, at most 100; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SubMainTransRecord]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-mainsub-transfer-record
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "role": role,
            "subUid": sub_uid,
            "startTime": start_time,
            "endTime": end_time,
            "clientOid": client_oid,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
