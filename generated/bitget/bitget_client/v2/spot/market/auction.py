# Made by Specloom from bitget/rest/v2/spot/market/auction.yaml; change that file, not this one.
"""GET /api/v2/spot/market/auction: Returns phase, expected price and matched volume of a call auction."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.market.auction",
    method="GET",
    path="/api/v2/spot/market/auction",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.spot.market.auction"),
    errors=("common", "spot"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    docs="https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-call-auction-information",
)


class Auction(
    Model,
    rename={
        "stage_end_time": "stageEndTime",
        "est_opening_price": "estOpeningPrice",
        "matched_volume": "matchedVolume",
        "auction_end_time": "auctionEndTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"stage": ("pre_market", "stage_1", "stage_2", "stage_3", "success", "failure")}

    stage: Text = None
    """Phase of the call auction"""
    stage_end_time: Ms = None
    """End of the phase"""
    est_opening_price: Dec = None
    """Opening price expected from the auction (quote coin)"""
    matched_volume: Dec = None
    """Volume matched in the auction (base coin)"""
    auction_end_time: Ms = None
    """End of the call auction"""


RESULT = Auction


def auction(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Auction]:
    """Returns phase, expected price and matched volume of a call auction.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Auction

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-call-auction-information
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
