# Made by Specloom from bitget/rest/v3/position/adlRank.yaml; change that file, not this one.
"""GET /api/v3/position/adlRank: Returns the place of the caller's positions in the deleveraging queue of unified accounts."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.position.adl_rank",
    method="GET",
    path="/api/v3/position/adlRank",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.position.adl_rank"),
    errors=("common", "uta"),
    account_mode="unified",
    equivalent="v2.mix.position.adl_rank",
    docs="https://www.bitget.com/docs/catalog/trading/position-management#get-position-adl-rank",
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
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""


RESULT = list[AdlRank]


def adl_rank(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[AdlRank]]:
    """Returns the place of the caller's positions in the deleveraging queue of unified accounts.

    Limit: 1 request in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[AdlRank]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/position-management#get-position-adl-rank
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
