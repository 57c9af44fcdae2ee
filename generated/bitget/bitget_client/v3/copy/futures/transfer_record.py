# Made by Specloom from bitget/rest/v3/copy/futures/transfer-record.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/transfer-record: Lists transfers into and out of the elite trading account."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.copy.futures.transfer_record",
    method="GET",
    path="/api/v3/copy/futures/transfer-record",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.transfer_record"),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    docs="https://www.bitget.com/docs/catalog/copy-trading/public-private#get-transfer-record",
)


class TransferRecordList(
    Model,
    rename={"transfer_id": "transferId", "from_type": "fromType", "to_type": "toType", "created_time": "createdTime"},
):
    """Entries."""

    VALUES: ClassVar = {
        "from_type": ("spot", "uta", "otc", "lead", "spot,uta"),
        "to_type": ("spot", "uta", "otc", "lead"),
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
    status: Text = None
    """State; its values are the endpoint's own"""
    created_time: Ms = None
    """When it was created"""


class TransferRecord(Model):
    """The answer."""

    list: _list[TransferRecordList] | None = None
    """Entries"""


RESULT = TransferRecord


def transfer_record(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[TransferRecord]:
    """Lists transfers into and out of the elite trading account.

    Limit: 1 request in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        TransferRecord

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/public-private#get-transfer-record
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
