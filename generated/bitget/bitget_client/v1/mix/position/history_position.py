# Made by Specloom from bitget/rest/v1/mix/position/history-position.yaml; change that file, not this one.
"""GET /api/mix/v1/position/history-position: Lists closed futures positions, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.position.history_position",
    method="GET",
    path="/api/mix/v1/position/history-position",
    version="v1",
    symbol_format="v1",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.position.history_position", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(
            wire="productType", name="product_type", values=("umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl")
        ),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="pageSize", name="page_size", type="integer"),
        Param(wire="lastEndId", name="last_end_id"),
    ),
    account_mode="classic",
)


RESULT = Anything


def history_position(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    product_type: Literal["umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"] | str | None = None,
    symbol: str | Symbol | None = None,
    page_size: int | None = None,
    last_end_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists closed futures positions, in the old API.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        page_size: Rows on a page. Wire name pageSize.
        last_end_id: Cursor: last id of the page before. Wire name lastEndId.
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
            "startTime": start_time,
            "endTime": end_time,
            "productType": product_type,
            "symbol": symbol,
            "pageSize": page_size,
            "lastEndId": last_end_id,
        },
        timeout,
        headers,
    )
