# Made by Specloom from bitget/ws/v3/public/uta-books.yaml; change that file, not this one.
"""books, books1, books5, books50: Pushes the v3 book: whole with updates, or snapshots of 1, 5 or 50 levels."""

from collections.abc import Sequence
from typing import Literal

from specloom.runtime.codec.models import Dec, Int, Model, Ms, Rows
from specloom.runtime.spec.records import BookRule, Channel, Limit, Param, RateLimit
from specloom.runtime.spec.symbols import Symbol
from specloom.runtime.stream import Books, Policy

RECORD = Channel(
    call="v3.ws.uta.books",
    version="v3",
    kind="public",
    topics=("books", "books1", "books5", "books50"),
    topic_key="topic",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.books", documented=False),
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
    book=BookRule(integrity="seq_pseq", asks="a", bids="b", snapshot_topics=("books1", "books5", "books50")),
    docs="https://www.bitget.com/api-doc/uta/websocket/public/Order-Book-Channel",
)


class BooksPushA(Rows):
    """Columns of one row of 'a'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""


class BooksPushB(Rows):
    """Columns of one row of 'b'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""


class BooksPush(Model, rename={"max_depth": "maxDepth"}):
    """The answer."""

    a: list[BooksPushA] | None = None
    """Sell side of the book, cheapest first"""
    b: list[BooksPushB] | None = None
    """Buy side of the book, dearest first"""
    pseq: Int = None
    """Sequence of the push before; 0 after a reset"""
    seq: Int = None
    """Sequence number of the push; only rises"""
    max_depth: Dec = None
    """Max depth"""
    ts: Ms = None
    """Time of the data"""
    checksum: Int = None
    """CRC32 of the book's top levels; 0 or absent when not sent"""


RESULT = list[BooksPush]


def books(
    symbol: str | Symbol | Sequence[str | Symbol],
    *,
    inst_type: Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"] | str,
    topic: Literal["books", "books1", "books5", "books50"] | str = "books",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Books[list[BooksPush]]:
    """Pushes the v3 book: whole with updates, or snapshots of 1, 5 or 50 levels.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        inst_type: Product line of the channel. Wire name instType.
        topic: Which of the topics.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/public/Order-Book-Channel
    """
    return Books(
        RECORD,
        {
            "instType": inst_type,
            "symbol": symbol,
        },
        topic=topic,
        policy=policy,
        size=buffer,
    )
