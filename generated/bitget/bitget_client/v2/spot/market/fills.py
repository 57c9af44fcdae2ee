# Made by Specloom from bitget/rest/v2/spot/market/fills.yaml; change that file, not this one.
"""GET /api/v2/spot/market/fills: Returns the latest public trades of a spot symbol, at most 500."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.market.fills",
    method="GET",
    path="/api/v2/spot/market/fills",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.spot.market.fills"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="limit", name="limit", type="integer", default="100", max="500"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-recent-trades",
)


class Fills(Model, rename={"trade_id": "tradeId"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    trade_id: Text = None
    """Trade id"""
    side: Text = None
    """Buy or sell"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[Fills]


def fills(
    *,
    symbol: str | Symbol,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Fills]]:
    """Returns the latest public trades of a spot symbol, at most 500.

    Limit: 10 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        limit: Most rows to return, at most 500; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Fills]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-recent-trades
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
