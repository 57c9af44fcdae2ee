# Made by Specloom from bitget/rest/v3/account/sub-transfer-record.yaml; change that file, not this one.
"""GET /api/v3/account/sub-transfer-record: Lists transfers between main and sub-accounts, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

_list = list

RECORD = Endpoint(
    call="v3.account.sub_transfer_record",
    method="GET",
    path="/api/v3/account/sub-transfer-record",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.account.sub_transfer_record"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="subUid", name="sub_uid"),
        Param(wire="role", name="role", values=("initiator", "receiver"), default="initiator"),
        Param(wire="coin", name="coin"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="clientOid", name="client_oid"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(
        style="cursor",
        param="cursor",
        items="list",
        source="cursor",
        row_id="transferId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/deposit-withdrawal#get-main-sub-account-transfer-records",
)


class SubTransferRecordList(
    Model,
    rename={
        "transfer_id": "transferId",
        "from_type": "fromType",
        "to_type": "toType",
        "from_user_id": "fromUserId",
        "to_user_id": "toUserId",
        "client_oid": "clientOid",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
        "old_transfer_id": "oldTransferId",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "from_type": ("spot", "p2p", "usdt_futures", "coin_futures", "usdc_futures", "crossed_margin", "unified"),
        "to_type": (
            "spot",
            "p2p",
            "usdt_futures",
            "coin_futures",
            "usdc_futures",
            "crossed_margin",
            "unified",
            "uta",
            "isolated_margin",
        ),
        "status": ("Successful", "Failed", "Processing"),
    }

    transfer_id: Text = None
    """Transfer id"""
    from_type: Text = None
    """Account the funds leave"""
    to_type: Text = None
    """Account the funds enter"""
    amount: Dec = None
    """Amount"""
    coin: Text = None
    """Coin name"""
    from_user_id: Text = None
    """User id of the sender"""
    to_user_id: Text = None
    """User id of the recipient"""
    status: Text = None
    """State; its values are the endpoint's own"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""
    old_transfer_id: Text = None
    """Transfer id of the former format"""


class SubTransferRecord(Model):
    """The answer."""

    list: _list[SubTransferRecordList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = SubTransferRecord
ITEM = SubTransferRecordList


def sub_transfer_record(
    *,
    sub_uid: str | None = None,
    role: Literal["initiator", "receiver"] | str | None = None,
    coin: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    client_oid: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[SubTransferRecord, SubTransferRecordList]:
    """Lists transfers between main and sub-accounts, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        role: Side of the transfer the account was on; initiator when left out.
        coin: Coin name.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        limit: Most rows to return, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubTransferRecord

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/deposit-withdrawal#get-main-sub-account-transfer-records
    """
    return PagedRequest(
        RECORD,
        {
            "subUid": sub_uid,
            "role": role,
            "coin": coin,
            "startTime": start_time,
            "endTime": end_time,
            "clientOid": client_oid,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
