# Made by Specloom from bitget/rest/v1/mix/position/allPosition.yaml; change that file, not this one.
"""GET /api/mix/v1/position/allPosition: Returns open futures positions of a product type, in the first form of the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.mix.position.all_position",
    method="GET",
    path="/api/mix/v1/position/allPosition",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.position.all_position", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"),
        ),
        Param(wire="marginCoin", name="margin_coin"),
    ),
    account_mode="classic",
    superseded_by=("v2.mix.position.all_position",),
    deprecated=True,
)


RESULT = Anything


def all_position(
    *,
    product_type: Literal["umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"] | str,
    margin_coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Returns open futures positions of a product type, in the first form of the old API.

    Superseded by ``v2.mix.position.all_position``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        product_type: Futures product line. Wire name productType.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
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
            "marginCoin": margin_coin,
        },
        timeout,
        headers,
    )
