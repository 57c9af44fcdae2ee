# Made by Specloom from bitget/rest/v2/mix/market/tickers.yaml; change that file, not this one.
"""GET /api/v2/mix/market/tickers: Returns the tickers of all futures symbols of a product type."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.mix.market.tickers",
    method="GET",
    path="/api/v2/mix/market/tickers",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.mix.market.tickers"),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-all-tickers",
)


class Tickers(
    Model,
    rename={
        "last_pr": "lastPr",
        "ask_pr": "askPr",
        "bid_pr": "bidPr",
        "bid_sz": "bidSz",
        "ask_sz": "askSz",
        "base_volume": "baseVolume",
        "quote_volume": "quoteVolume",
        "usdt_volume": "usdtVolume",
        "open_utc": "openUtc",
        "change_utc24h": "changeUtc24h",
        "index_price": "indexPrice",
        "funding_rate": "fundingRate",
        "holding_amount": "holdingAmount",
        "delivery_start_time": "deliveryStartTime",
        "delivery_time": "deliveryTime",
        "delivery_status": "deliveryStatus",
        "mark_price": "markPrice",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "delivery_status": ("delivery_config_period", "delivery_normal", "delivery_before", "delivery_period")
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    last_pr: Dec = None
    """Latest price (quote coin)"""
    ask_pr: Dec = None
    """Best ask (quote coin)"""
    bid_pr: Dec = None
    """Best bid (quote coin)"""
    bid_sz: Dec = None
    """Quantity at the best bid (base coin)"""
    ask_sz: Dec = None
    """Quantity at the best ask (base coin)"""
    high24h: Dec = None
    """Highest price of 24 hours (quote coin)"""
    low24h: Dec = None
    """Lowest price of 24 hours (quote coin)"""
    ts: Ms = None
    """Time of the data"""
    change24h: Dec = None
    """Price change over 24 hours; 0.01 is 1% (ratio)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    usdt_volume: Dec = None
    """Traded value (USDT)"""
    open_utc: Dec = None
    """Price at midnight UTC (quote coin)"""
    change_utc24h: Dec = None
    """Price change since midnight UTC; 0.01 is 1% (ratio)"""
    index_price: Dec = None
    """Index price (quote coin)"""
    funding_rate: Dec = None
    """Funding rate (ratio)"""
    holding_amount: Dec = None
    """Amount or open interest held"""
    delivery_start_time: Ms = None
    """Start of the delivery window"""
    delivery_time: Ms = None
    """When the contract delivers"""
    delivery_status: Text = None
    """Phase of a delivery contract"""
    open24h: Dec = None
    """Price 24 hours ago (quote coin)"""
    mark_price: Dec = None
    """Mark price (quote coin)"""


RESULT = list[Tickers]


def tickers(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Tickers]]:
    """Returns the tickers of all futures symbols of a product type.

    Limit: 20 requests in 1 s by ip.

    Args:
        product_type: Futures product line. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Tickers]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-all-tickers
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
        },
        timeout,
        headers,
    )
