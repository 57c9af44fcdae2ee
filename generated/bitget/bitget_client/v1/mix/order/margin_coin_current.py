# Made by Specloom from bitget/rest/v1/mix/order/marginCoinCurrent.yaml; change that file, not this one.
"""GET /api/mix/v1/order/marginCoinCurrent: Lists open futures orders of a product type and margin coin, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.mix.order.margin_coin_current",
    method="GET",
    path="/api/mix/v1/order/marginCoinCurrent",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.order.margin_coin_current", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"),
        ),
        Param(wire="marginCoin", name="margin_coin", required=True),
    ),
    account_mode="classic",
    superseded_by=("v2.mix.order.orders_pending",),
    deprecated=True,
)


RESULT = Anything


def margin_coin_current(
    *,
    product_type: Literal["umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"] | str,
    margin_coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists open futures orders of a product type and margin coin, in the old API.

    Superseded by ``v2.mix.order.orders_pending``.

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
