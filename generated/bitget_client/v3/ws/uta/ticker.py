# Made by Specloom from bitget/ws/v3/public/uta-ticker.yaml; change that file, not this one.
"""ticker: Pushes v3 tickers on change: spot every 200 to 300 ms, futures every 300 to 400 ms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit
from bitget_client._runtime.stream import Subscription

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v3.ws.uta.ticker import TickerPush

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
