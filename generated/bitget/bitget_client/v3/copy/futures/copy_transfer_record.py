# Made by Specloom from bitget/rest/v3/copy/futures/copy-transfer-record.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/copy-transfer-record: Lists a follower's transfers into and out of copy trading."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.copy.futures.copy_transfer_record",
    method="GET",
    path="/api/v3/copy/futures/copy-transfer-record",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.copy_transfer_record"
    ),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="projectId", name="project_id", required=True),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#get-copy-transfer-record",
)


class CopyTransferRecordList(
    Model, rename={"from_type": "fromType", "to_type": "toType", "created_time": "createdTime"}
):
    """Entries."""

    VALUES: ClassVar = {
        "from_type": ("funding", "uta", "otc", "copy"),
        "to_type": ("funding", "uta", "otc", "copy"),
        "status": ("successful", "failed", "processing"),
    }

    from_type: Text = None
    """Account the funds leave"""
    to_type: Text = None
    """Account the funds enter"""
    amount: Dec = None
    """Amount"""
    coin: Text = None
    """Coin name"""
    status: Text = None
    """State; its values are the endpoint's own"""
    created_time: Ms = None
    """When it was created"""


class CopyTransferRecord(Model, rename={"next_cursor": "nextCursor"}):
    """The answer."""

    list: _list[CopyTransferRecordList] | None = None
    """Entries"""
    next_cursor: Text = None
    """Cursor of the next page"""


RESULT = CopyTransferRecord


def copy_transfer_record(
    *,
    project_id: str,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CopyTransferRecord]:
    """Lists a follower's transfers into and out of copy trading.

    Limit: 1 request in 1 s by uid.

    Args:
        project_id: Project id. Wire name projectId.
        limit: Most rows to return, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CopyTransferRecord

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-copy-transfer-record
    """
    return Request(
        RECORD,
        {
            "projectId": project_id,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
