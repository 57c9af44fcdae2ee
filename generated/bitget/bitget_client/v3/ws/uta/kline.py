# Made by Specloom from bitget/ws/v3/public/uta-kline.yaml; change that file, not this one.
"""kline: Pushes candles as objects once a second while there are trades, in v3."""

from collections.abc import Sequence
from typing import Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v3.ws.uta.kline",
    version="v3",
    kind="public",
    topics=("kline",),
    topic_key="topic",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.kline", documented=False),
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
        Param(
            wire="interval",
            name="interval",
            required=True,
            place="body",
            values=("1m", "3m", "5m", "15m", "30m", "1H", "4H", "6H", "12H", "1D"),
        ),
    ),
    docs="https://www.bitget.com/api-doc/uta/websocket/public/Candlesticks-Channel",
)


class KlinePush(Model):
    """The answer."""

    volume: Dec = None
    """Volume"""
    high: Dec = None
    """Highest price of the interval (quote coin)"""
    low: Dec = None
    """Lowest price of the interval (quote coin)"""
    start: Ms = None
    """Start of the candle"""
    close: Dec = None
    """Price at the end of the interval (quote coin)"""
    turnover: Dec = None
    """Turnover"""
    open: Dec = None
    """Price at the start of the interval (quote coin)"""


RESULT = list[KlinePush]


def kline(
    symbol: str | Symbol | Sequence[str | Symbol],
    *,
    inst_type: Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"] | str,
    interval: Literal["1m", "3m", "5m", "15m", "30m", "1H", "4H", "6H", "12H", "1D"] | str,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[KlinePush]]:
    """Pushes candles as objects once a second while there are trades, in v3.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        inst_type: Product line of the channel. Wire name instType.
        interval: Length of one candle.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/public/Candlesticks-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
            "symbol": symbol,
            "interval": interval,
        },
        policy=policy,
        size=buffer,
    )
