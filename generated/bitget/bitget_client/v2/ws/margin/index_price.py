# Made by Specloom from bitget/ws/v2/public/margin-index-price.yaml; change that file, not this one.
"""index-price: Pushes the index prices of margin symbols."""

from collections.abc import Sequence
from typing import Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.margin.index_price",
    version="v2",
    kind="public",
    topics=("index-price",),
    topic_key="channel",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.margin.index_price", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("MARGIN",), default="MARGIN"),
        Param(wire="instId", name="inst_id", required=True, place="body", default="default", symbol=True),
    ),
    docs="https://www.bitget.com/api-doc/margin/cross/websocket/public/Margin-Index-Price",
)


class IndexPricePush(Model, rename={"base_coin": "baseCoin", "quote_coin": "quoteCoin", "index_price": "indexPrice"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    base_coin: Text = None
    """Coin being traded"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    index_price: Dec = None
    """Index price (quote coin)"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[IndexPricePush]


def index_price(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["MARGIN"] | str = "MARGIN",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[IndexPricePush]]:
    """Pushes the index prices of margin symbols.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel; MARGIN when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/margin/cross/websocket/public/Margin-Index-Price
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
