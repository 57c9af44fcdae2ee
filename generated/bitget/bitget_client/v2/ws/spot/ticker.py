# Made by Specloom from bitget/ws/v2/public/spot-ticker.yaml; change that file, not this one.
"""ticker: Pushes spot tickers every 200 to 300 ms."""

from collections.abc import Sequence
from typing import Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.spot.ticker",
    version="v2",
    kind="public",
    topics=("ticker",),
    topic_key="channel",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.spot.ticker", documented=False),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("SPOT",), default="SPOT"),
        Param(wire="instId", name="inst_id", required=True, place="body", symbol=True),
    ),
    docs="https://www.bitget.com/api-doc/spot/websocket/public/Tickers-Channel",
)


class TickerPush(
    Model,
    rename={
        "inst_id": "instId",
        "last_pr": "lastPr",
        "bid_pr": "bidPr",
        "ask_pr": "askPr",
        "bid_sz": "bidSz",
        "ask_sz": "askSz",
        "base_volume": "baseVolume",
        "quote_volume": "quoteVolume",
        "open_utc": "openUtc",
        "change_utc24h": "changeUtc24h",
    },
):
    """The answer."""

    inst_id: Text = None
    """Instrument the channel is about, or `default` for all"""
    last_pr: Dec = None
    """Latest price (quote coin)"""
    open24h: Dec = None
    """Price 24 hours ago (quote coin)"""
    high24h: Dec = None
    """Highest price of 24 hours (quote coin)"""
    low24h: Dec = None
    """Lowest price of 24 hours (quote coin)"""
    change24h: Dec = None
    """Price change over 24 hours; 0.01 is 1% (ratio)"""
    bid_pr: Dec = None
    """Best bid (quote coin)"""
    ask_pr: Dec = None
    """Best ask (quote coin)"""
    bid_sz: Dec = None
    """Quantity at the best bid (base coin)"""
    ask_sz: Dec = None
    """Quantity at the best ask (base coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    open_utc: Dec = None
    """Price at midnight UTC (quote coin)"""
    change_utc24h: Dec = None
    """Price change since midnight UTC; 0.01 is 1% (ratio)"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[TickerPush]


def ticker(
    inst_id: str | Symbol | Sequence[str | Symbol],
    *,
    inst_type: Literal["SPOT"] | str = "SPOT",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[TickerPush]]:
    """Pushes spot tickers every 200 to 300 ms.

    Args:
        inst_id: Instrument the channel is about, or `default` for all. Wire name instId.
        inst_type: Product line of the channel; SPOT when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/spot/websocket/public/Tickers-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
            "instId": inst_id,
        },
        policy=policy,
        size=buffer,
    )
