# Made by Specloom from bitget/rest/v1/spot/wallet/withdrawal-list.yaml; change that file, not this one.
"""GET /api/spot/v1/wallet/withdrawal-list: Lists withdrawals, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.spot.wallet.withdrawal_list",
    method="GET",
    path="/api/spot/v1/wallet/withdrawal-list",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.wallet.withdrawal_list", documented=False
    ),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="coin", name="coin", required=True),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="pageSize", name="page_size", type="integer"),
        Param(wire="pageNo", name="page_no", type="integer"),
        Param(wire="clientOid", name="client_oid"),
    ),
    superseded_by=("v2.spot.wallet.withdrawal_records",),
    deprecated=True,
)


RESULT = Anything


def withdrawal_list(
    *,
    coin: str,
    start_time: TimeIn,
    end_time: TimeIn,
    page_size: int | None = None,
    page_no: int | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists withdrawals, in the old API.

    Superseded by ``v2.spot.wallet.withdrawal_records``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        coin: Coin name.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        page_size: Rows on a page. Wire name pageSize.
        page_no: Page number, from 1. Wire name pageNo.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "startTime": start_time,
            "endTime": end_time,
            "pageSize": page_size,
            "pageNo": page_no,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
