# Made by Specloom from bitget/rest/v3/stockplus/asset/transfer-records.yaml; change that file, not this one.
"""GET /api/v3/stockplus/asset/transfer-records: Lists transfers into and out of the stock account."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.stockplus.asset.transfer_records",
    method="GET",
    path="/api/v3/stockplus/asset/transfer-records",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.stockplus.asset.transfer_records"
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="transferId", name="transfer_id"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="cursor", name="cursor"),
    ),
    docs="https://www.bitget.com/docs/catalog/stock-plus/assets#check-transfer-records",
)


class TransferRecords(Model, rename={"transfer_id": "transferId"}):
    """The answer."""

    VALUES: ClassVar = {"direction": ("in", "out")}

    transfer_id: Text = None
    """Transfer id"""
    coin: Text = None
    """Coin name"""
    amount: Dec = None
    """Amount"""
    direction: Text = None
    """Direction of the movement"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = TransferRecords


def transfer_records(
    *,
    transfer_id: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[TransferRecords]:
    """Lists transfers into and out of the stock account.

    Limit: 10 requests in 1 s by uid.

    Args:
        transfer_id: Transfer id. Wire name transferId.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        TransferRecords

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/assets#check-transfer-records
    """
    return Request(
        RECORD,
        {
            "transferId": transfer_id,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
