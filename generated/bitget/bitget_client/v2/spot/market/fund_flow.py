# Made by Specloom from bitget/rest/v2/spot/market/fund-flow.yaml; change that file, not this one.
"""GET /api/v2/spot/market/fund-flow: Returns buying and selling of large, mid-size and small traders on a spot symbol."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.market.fund_flow",
    method="GET",
    path="/api/v2/spot/market/fund-flow",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v2.spot.market.fund_flow"),
    errors=("common", "spot"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True), Param(wire="period", name="period")),
    docs="https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-spot-fund-flow",
)


class FundFlow(
    Model,
    rename={
        "whale_buy_volume": "whaleBuyVolume",
        "dolphin_buy_volume": "dolphinBuyVolume",
        "fish_buy_volume": "fishBuyVolume",
        "whale_sell_volume": "whaleSellVolume",
        "dolphin_sell_volume": "dolphinSellVolume",
        "fish_sell_volume": "fishSellVolume",
        "whale_buy_ratio": "whaleBuyRatio",
        "dolphin_buy_ratio": "dolphinBuyRatio",
        "fish_buy_ratio": "fishBuyRatio",
        "whale_sell_ratio": "whaleSellRatio",
        "dolphin_sell_ratio": "dolphinSellRatio",
        "fish_sell_ratio": "fishSellRatio",
    },
):
    """The answer."""

    whale_buy_volume: Dec = None
    """Volume bought by large traders"""
    dolphin_buy_volume: Dec = None
    """Volume bought by mid-size traders"""
    fish_buy_volume: Dec = None
    """Volume bought by small traders"""
    whale_sell_volume: Dec = None
    """Volume sold by large traders"""
    dolphin_sell_volume: Dec = None
    """Volume sold by mid-size traders"""
    fish_sell_volume: Dec = None
    """Volume sold by small traders"""
    whale_buy_ratio: Dec = None
    """Share of large buyers in the volume (%)"""
    dolphin_buy_ratio: Dec = None
    """Share of mid-size buyers in the volume (%)"""
    fish_buy_ratio: Dec = None
    """Share of small buyers in the volume (%)"""
    whale_sell_ratio: Dec = None
    """Share of large sellers in the volume (%)"""
    dolphin_sell_ratio: Dec = None
    """Share of mid-size sellers in the volume (%)"""
    fish_sell_ratio: Dec = None
    """Share of small sellers in the volume (%)"""


RESULT = FundFlow


def fund_flow(
    *,
    symbol: str | Symbol,
    period: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[FundFlow]:
    """Returns buying and selling of large, mid-size and small traders on a spot symbol.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        FundFlow

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-spot-fund-flow
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "period": period,
        },
        timeout,
        headers,
    )
