# Made by Specloom from bitget/rest/v3/market/spot-fund-flow.yaml; change that file, not this one.
"""GET /api/v3/market/spot-fund-flow: Returns buying and selling of large, mid-size and small spot traders, in v3."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.spot_fund_flow",
    method="GET",
    path="/api/v3/market/spot-fund-flow",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.market.spot_fund_flow"),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="period", name="period", default="15m"),
    ),
    docs="https://www.bitget.com/docs/catalog/market/trading-stats#get-spot-fund-flow-data",
)


class SpotFundFlow(
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


RESULT = SpotFundFlow


def spot_fund_flow(
    *,
    symbol: str | Symbol,
    period: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SpotFundFlow]:
    """Returns buying and selling of large, mid-size and small spot traders, in v3.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term; 15m when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SpotFundFlow

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/trading-stats#get-spot-fund-flow-data
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
