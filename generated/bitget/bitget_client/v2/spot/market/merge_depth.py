# Made by Specloom from bitget/rest/v2/spot/market/merge-depth.yaml; change that file, not this one.
"""GET /api/v2/spot/market/merge-depth: Returns the spot book with price levels merged to the wished precision."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Rows, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.market.merge_depth",
    method="GET",
    path="/api/v2/spot/market/merge-depth",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.spot.market.merge_depth"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="precision", name="precision", values=("scale0", "scale1", "scale2", "scale3")),
        Param(wire="limit", name="limit", values=("1", "5", "15", "50", "100", "max"), default="100"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-merge-depth",
)


class MergeDepthAsks(Rows):
    """Columns of one row of 'asks'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""


class MergeDepthBids(Rows):
    """Columns of one row of 'bids'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""


class MergeDepth(Model, rename={"is_max_precision": "isMaxPrecision"}):
    """The answer."""

    asks: list[MergeDepthAsks] | None = None
    """Sell side of the book, cheapest first"""
    bids: list[MergeDepthBids] | None = None
    """Buy side of the book, dearest first"""
    ts: Ms = None
    """Time of the data"""
    scale: Dec = None
    """Price step of the merged book"""
    precision: Text = None
    """Precision: a level of merging, or decimal places"""
    is_max_precision: Flag = None
    """Whether this is the finest precision of the symbol"""


RESULT = MergeDepth


def merge_depth(
    *,
    symbol: str | Symbol,
    precision: Literal["scale0", "scale1", "scale2", "scale3"] | str | None = None,
    limit: Literal["1", "5", "15", "50", "100", "max"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MergeDepth]:
    """Returns the spot book with price levels merged to the wished precision.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        precision: Precision: a level of merging, or decimal places.
        limit: Levels on each side; max for as many as there are, 100 where none is named; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MergeDepth

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-merge-depth
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "precision": precision,
            "limit": limit,
        },
        timeout,
        headers,
    )
