# Made by Specloom from bitget/rest/v3/account/reality-fills.yaml; change that file, not this one.
"""GET /api/v3/account/reality-fills: Returns the latest trades of a tokenized stock."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.account.reality_fills",
    method="GET",
    path="/api/v3/account/reality-fills",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.reality_fills"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/reality/market-data#get-reality-fills",
)


class RealityFills(Model, rename={"exec_id": "execId"}):
    """The answer."""

    VALUES: ClassVar = {"side": ("buy", "sell")}

    exec_id: Text = None
    """Fill id"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    side: Text = None
    """Buy or sell"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[RealityFills]


def reality_fills(
    *,
    symbol: str | Symbol,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[RealityFills]]:
    """Returns the latest trades of a tokenized stock.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        limit: Most rows to return, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[RealityFills]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/market-data#get-reality-fills
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "limit": limit,
        },
        timeout,
        headers,
    )
