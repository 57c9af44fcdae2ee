# Made by Specloom from bitget/ws/v3/public/uta-ticker.yaml; change that file, not this one.
"""ticker: Pushes v3 tickers on change: spot every 200 to 300 ms, futures every 300 to 400 ms."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v3.ws.uta.ticker",
    version="v3",
    kind="public",
    topics=("ticker",),
    topic_key="topic",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.ticker", documented=False),
    errors=("ws", "ws_uta"),
    arguments=(
        Param(
            wire="instType",
            name="inst_type",
            required=True,
            place="body",
            values=("spot", "usdt-futures", "coin-futures", "usdc-futures"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
    ),
    docs="https://www.bitget.com/api-doc/uta/websocket/public/Tickers-Channel",
)


class TickerPush(
    Model,
    rename={
        "bid1_price": "bid1Price",
        "low_price24h": "lowPrice24h",
        "ask1_size": "ask1Size",
        "price24h_pcnt": "price24hPcnt",
        "high_price24h": "highPrice24h",
        "bid1_size": "bid1Size",
        "ask1_price": "ask1Price",
        "open_price24h": "openPrice24h",
        "last_price": "lastPrice",
        "index_price": "indexPrice",
        "mark_price": "markPrice",
        "funding_rate": "fundingRate",
        "next_funding_time": "nextFundingTime",
        "open_interest": "openInterest",
        "delivery_time": "deliveryTime",
        "delivery_start_time": "deliveryStartTime",
        "delivery_status": "deliveryStatus",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "delivery_status": ("delivery_config_period", "delivery_normal", "delivery_before", "delivery_period")
    }

    bid1_price: Dec = None
    """Best bid (quote coin)"""
    low_price24h: Dec = None
    """Lowest price of 24 hours (quote coin)"""
    ask1_size: Dec = None
    """Quantity at the best ask (base coin)"""
    volume24h: Dec = None
    """Volume of 24 hours (base coin)"""
    price24h_pcnt: Dec = None
    """Price change over 24 hours (ratio)"""
    high_price24h: Dec = None
    """Highest price of 24 hours (quote coin)"""
    turnover24h: Dec = None
    """Turnover of 24 hours (quote coin)"""
    bid1_size: Dec = None
    """Quantity at the best bid (base coin)"""
    ask1_price: Dec = None
    """Best ask (quote coin)"""
    open_price24h: Dec = None
    """Price 24 hours ago (quote coin)"""
    last_price: Dec = None
    """Latest price (quote coin)"""
    index_price: Dec = None
    """Index price (quote coin)"""
    mark_price: Dec = None
    """Mark price (quote coin)"""
    funding_rate: Dec = None
    """Funding rate (ratio)"""
    next_funding_time: Ms = None
    """Next funding settlement"""
    open_interest: Dec = None
    """Open interest (base coin)"""
    delivery_time: Ms = None
    """When the contract delivers"""
    delivery_start_time: Ms = None
    """Start of the delivery window"""
    delivery_status: Text = None
    """Phase of a delivery contract"""


RESULT = list[TickerPush]


def ticker(
    symbol: str | Symbol | Sequence[str | Symbol],
    *,
    inst_type: Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"] | str,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[TickerPush]]:
    """Pushes v3 tickers on change: spot every 200 to 300 ms, futures every 300 to 400 ms.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        inst_type: Product line of the channel. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/public/Tickers-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
            "symbol": symbol,
        },
        policy=policy,
        size=buffer,
    )
