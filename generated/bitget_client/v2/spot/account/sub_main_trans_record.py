# Made by Specloom from bitget/rest/v2/spot/account/sub-main-trans-record.yaml; change that file, not this one.
"""GET /api/v2/spot/account/sub-main-trans-record: Lists transfers between main and sub-accounts, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.spot.account.sub_main_trans_record import SubMainTransRecord

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
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="role", name="role", values=("initiator", "receiver"), default="initiator"),
        Param(wire="subUid", name="sub_uid"),
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
        window=Window(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/spot/account/Get-SubAccount-TransferRecords",
)


def sub_main_trans_record(
    *,
    coin: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    role: Literal["initiator", "receiver"] | str | None = None,
    sub_uid: str | None = None,
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
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        role: Side of the transfer the account was on; initiator when left out.
        sub_uid: User id of the sub-account. Wire name subUid.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SubMainTransRecord]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/account/Get-SubAccount-TransferRecords
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "startTime": start_time,
            "endTime": end_time,
            "role": role,
            "subUid": sub_uid,
            "clientOid": client_oid,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
