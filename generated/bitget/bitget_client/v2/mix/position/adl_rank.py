# Made by Specloom from bitget/rest/v2/mix/position/adlRank.yaml; change that file, not this one.
"""GET /api/v2/mix/position/adlRank: Returns the place of the caller's futures positions in the deleveraging queue."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.mix.position.adl_rank",
    method="GET",
    path="/api/v2/mix/position/adlRank",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.mix.position.adl_rank"),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
            default="USDT-FUTURES",
        ),
    ),
    account_mode="classic",
    equivalent="v3.position.adl_rank",
    docs="https://www.bitget.com/docs/catalog/classic-contract-position/classic-contract-position#get-position-adl-rank",
)


class AdlRank(Model, rename={"margin_coin": "marginCoin", "adl_rank": "adlRank", "hold_side": "holdSide"}):
    """The answer."""

    VALUES: ClassVar = {"hold_side": ("long", "short")}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    adl_rank: Dec = None
    """Place in the auto-deleveraging queue; near 1 goes first (ratio)"""
    rank: Dec = None
    """Place in the auto-deleveraging queue; near 1 goes first (ratio)"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""


RESULT = list[AdlRank]


def adl_rank(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[AdlRank]]:
    """Returns the place of the caller's futures positions in the deleveraging queue.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_type: Futures product line; USDT-FUTURES when left out. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[AdlRank]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-position/classic-contract-position#get-position-adl-rank
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
        },
        timeout,
        headers,
    )
