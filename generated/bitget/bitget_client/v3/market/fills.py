# Made by Specloom from bitget/rest/v3/market/fills.yaml; change that file, not this one.
"""GET /api/v3/market/fills: Returns the latest public trades of a symbol, at most 100."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.fills",
    method="GET",
    path="/api/v3/market/fills",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.fills"),
    errors=("common", "uta"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
    ),
    docs="https://www.bitget.com/docs/catalog/market/market-data#get-recent-public-fills",
)


class Fills(Model, rename={"exec_id": "execId", "exec_link_id": "execLinkId", "is_rpi": "isRPI"}):
    """The answer."""

    VALUES: ClassVar = {"side": ("buy", "sell")}

    exec_id: Text = None
    """Fill id"""
    exec_link_id: Text = None
    """Id that links both sides of a fill"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    side: Text = None
    """Buy or sell"""
    ts: Ms = None
    """Time of the data"""
    is_rpi: Flag = None
    """Is rpi"""


RESULT = list[Fills]


def fills(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Fills]]:
    """Returns the latest public trades of a symbol, at most 100.

    Limit: 20 requests in 1 s by ip.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        limit: Most rows to return, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Fills]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/market-data#get-recent-public-fills
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "limit": limit,
        },
        timeout,
        headers,
    )
