# Made by Specloom from bitget/rest/v1/mix/market/tickers.yaml; change that file, not this one.
"""GET /api/mix/v1/market/tickers: Returns the tickers of a futures product type, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.mix.market.tickers",
    method="GET",
    path="/api/mix/v1/market/tickers",
    version="v1",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.market.tickers", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"),
        ),
    ),
    superseded_by=("v2.mix.market.tickers",),
    deprecated=True,
)


RESULT = Anything


def tickers(
    *,
    product_type: Literal["umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Returns the tickers of a futures product type, in the old API.

    Superseded by ``v2.mix.market.tickers``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        product_type: Futures product line. Wire name productType.
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
            "productType": product_type,
        },
        timeout,
        headers,
    )
