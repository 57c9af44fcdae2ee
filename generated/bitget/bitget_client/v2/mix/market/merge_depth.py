# Made by Specloom from bitget/rest/v2/mix/market/merge-depth.yaml; change that file, not this one.
"""GET /api/v2/mix/market/merge-depth: Returns the futures book with merged price levels: the best 1, 5, 15 or 50 of a side, or all."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Rows, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.market.merge_depth",
    method="GET",
    path="/api/v2/mix/market/merge-depth",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.mix.market.merge_depth"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="precision", name="precision", values=("scale0", "scale1", "scale2", "scale3")),
        Param(wire="limit", name="limit", values=("1", "5", "15", "50", "100", "max"), default="100"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-merge-market-depth",
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
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    precision: Literal["scale0", "scale1", "scale2", "scale3"] | str | None = None,
    limit: Literal["1", "5", "15", "50", "100", "max"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MergeDepth]:
    """Returns the futures book with merged price levels: the best 1, 5, 15 or 50 of a side, or all.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        precision: Precision: a level of merging, or decimal places.
        limit: Levels on each side; max for as many as there are, 100 where none is named; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MergeDepth

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-merge-market-depth
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "precision": precision,
            "limit": limit,
        },
        timeout,
        headers,
    )
