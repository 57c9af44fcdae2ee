# Made by Specloom from bitget/rest/v3/market/tickers.yaml; change that file, not this one.
"""GET /api/v3/market/tickers: Returns the tickers of one symbol or of a whole category."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.tickers",
    method="GET",
    path="/api/v3/market/tickers",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.tickers"),
    errors=("common", "uta"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", symbol=True),
    ),
    docs="https://www.bitget.com/docs/catalog/market/market-data#get-tickers",
)


class Tickers(
    Model,
    rename={
        "last_price": "lastPrice",
        "open_price24h": "openPrice24h",
        "high_price24h": "highPrice24h",
        "low_price24h": "lowPrice24h",
        "ask1_price": "ask1Price",
        "bid1_price": "bid1Price",
        "bid1_size": "bid1Size",
        "ask1_size": "ask1Size",
        "price24h_pcnt": "price24hPcnt",
        "platform_turnover24h": "platformTurnover24h",
        "index_price": "indexPrice",
        "mark_price": "markPrice",
        "funding_rate": "fundingRate",
        "open_interest": "openInterest",
        "delivery_start_time": "deliveryStartTime",
        "delivery_time": "deliveryTime",
        "delivery_status": "deliveryStatus",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "category": ("SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "delivery_status": ("delivery_config_period", "delivery_normal", "delivery_before", "delivery_period"),
    }

    category: Text = None
    """Product line"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    last_price: Dec = None
    """Latest price (quote coin)"""
    open_price24h: Dec = None
    """Price 24 hours ago (quote coin)"""
    high_price24h: Dec = None
    """Highest price of 24 hours (quote coin)"""
    low_price24h: Dec = None
    """Lowest price of 24 hours (quote coin)"""
    ask1_price: Dec = None
    """Best ask (quote coin)"""
    bid1_price: Dec = None
    """Best bid (quote coin)"""
    bid1_size: Dec = None
    """Quantity at the best bid (base coin)"""
    ask1_size: Dec = None
    """Quantity at the best ask (base coin)"""
    price24h_pcnt: Dec = None
    """Price change over 24 hours (ratio)"""
    volume24h: Dec = None
    """Volume of 24 hours (base coin)"""
    turnover24h: Dec = None
    """Turnover of 24 hours (quote coin)"""
    platform_turnover24h: Dec = None
    """Platform turnover24h"""
    ts: Ms = None
    """Time of the data"""
    index_price: Dec = None
    """Index price (quote coin)"""
    mark_price: Dec = None
    """Mark price (quote coin)"""
    funding_rate: Dec = None
    """Funding rate (ratio)"""
    open_interest: Dec = None
    """Open interest (base coin)"""
    delivery_start_time: Ms = None
    """Start of the delivery window"""
    delivery_time: Ms = None
    """When the contract delivers"""
    delivery_status: Text = None
    """Phase of a delivery contract"""


RESULT = list[Tickers]


def tickers(
    *,
    category: Literal["SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Tickers]]:
    """Returns the tickers of one symbol or of a whole category.

    Limit: 20 requests in 1 s by ip.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Tickers]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/market-data#get-tickers
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
        },
        timeout,
        headers,
    )
