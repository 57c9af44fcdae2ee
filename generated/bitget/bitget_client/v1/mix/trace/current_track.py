# Made by Specloom from bitget/rest/v1/mix/trace/currentTrack.yaml; change that file, not this one.
"""GET /api/mix/v1/trace/currentTrack: Lists open elite trades of the calling futures trader, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.trace.current_track",
    method="GET",
    path="/api/mix/v1/trace/currentTrack",
    version="v1",
    symbol_format="v1",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.trace.current_track", documented=False
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"),
        ),
        Param(wire="pageSize", name="page_size", type="integer", required=True),
        Param(wire="pageNo", name="page_no", type="integer", required=True),
    ),
    account_mode="classic",
    superseded_by=("v2.copy.mix_trader.order_current_track",),
    deprecated=True,
)


RESULT = Anything


def current_track(
    *,
    symbol: str | Symbol,
    product_type: Literal["umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"] | str,
    page_size: int,
    page_no: int,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists open elite trades of the calling futures trader, in the old API.

    Superseded by ``v2.copy.mix_trader.order_current_track``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        page_size: Rows on a page. Wire name pageSize.
        page_no: Page number, from 1. Wire name pageNo.
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
            "symbol": symbol,
            "productType": product_type,
            "pageSize": page_size,
            "pageNo": page_no,
        },
        timeout,
        headers,
    )
