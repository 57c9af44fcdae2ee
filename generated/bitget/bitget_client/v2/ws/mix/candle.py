# Made by Specloom from bitget/ws/v2/public/mix-candle.yaml; change that file, not this one.
"""candle{interval}: Pushes futures candles once a second while there are trades, first as a snapshot."""

from collections.abc import Sequence
from typing import Literal

from bitget_client._runtime.codec.models import Dec, Ms, Rows
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.mix.candle",
    version="v2",
    kind="public",
    topics=("candle{interval}",),
    topic_key="channel",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.candle", documented=False),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body"),
        Param(wire="instId", name="inst_id", required=True, place="body", symbol=True),
        Param(
            wire="interval",
            name="interval",
            required=True,
            place="body",
            values=(
                "1m",
                "5m",
                "15m",
                "30m",
                "1H",
                "4H",
                "12H",
                "1D",
                "1W",
                "6H",
                "3D",
                "1M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "3Dutc",
                "1Wutc",
                "1Mutc",
            ),
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/websocket/public/Candlesticks-Channel",
)


class CandlePush(Rows):
    """Columns of one row of 'data'."""

    ts: Ms = None
    """Time of the data"""
    open: Dec = None
    """Price at the start of the interval (quote coin)"""
    high: Dec = None
    """Highest price of the interval (quote coin)"""
    low: Dec = None
    """Lowest price of the interval (quote coin)"""
    close: Dec = None
    """Price at the end of the interval (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    usdt_volume: Dec = None
    """Traded value (USDT)"""


RESULT = list[CandlePush]


def candle(
    inst_id: str | Symbol | Sequence[str | Symbol],
    *,
    inst_type: str,
    interval: Literal[
        "1m",
        "5m",
        "15m",
        "30m",
        "1H",
        "4H",
        "12H",
        "1D",
        "1W",
        "6H",
        "3D",
        "1M",
        "6Hutc",
        "12Hutc",
        "1Dutc",
        "3Dutc",
        "1Wutc",
        "1Mutc",
    ]
    | str,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[CandlePush]]:
    """Pushes futures candles once a second while there are trades, first as a snapshot.

    Args:
        inst_id: Instrument the channel is about, or `default` for all. Wire name instId.
        inst_type: Product line of the channel. Wire name instType.
        interval: Length of one candle.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/contract/websocket/public/Candlesticks-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
            "instId": inst_id,
            "interval": interval,
        },
        policy=policy,
        size=buffer,
    )
