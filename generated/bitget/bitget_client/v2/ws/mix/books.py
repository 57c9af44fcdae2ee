# Made by Specloom from bitget/ws/v2/public/mix-books.yaml; change that file, not this one.
"""books, books1, books5, books15: Pushes the futures book: whole with updates, or snapshots of 1, 5 or 15 levels."""

from collections.abc import Sequence
from typing import Literal

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Rows
from bitget_client._runtime.spec.records import BookRule, Channel, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Books, Policy

RECORD = Channel(
    call="v2.ws.mix.books",
    version="v2",
    kind="public",
    topics=("books", "books1", "books5", "books15"),
    topic_key="channel",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.books", documented=False),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(
            wire="instType",
            name="inst_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="instId", name="inst_id", required=True, place="body", symbol=True),
    ),
    book=BookRule(integrity="seq_pseq", asks="asks", bids="bids", snapshot_topics=("books1", "books5", "books15")),
    docs="https://www.bitget.com/api-doc/contract/websocket/public/Order-Book-Channel",
)


class BooksPushAsks(Rows):
    """Columns of one row of 'asks'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""


class BooksPushBids(Rows):
    """Columns of one row of 'bids'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""


class BooksPush(Model):
    """The answer."""

    asks: list[BooksPushAsks] | None = None
    """Sell side of the book, cheapest first"""
    bids: list[BooksPushBids] | None = None
    """Buy side of the book, dearest first"""
    checksum: Int = None
    """CRC32 of the book's top levels; 0 or absent when not sent"""
    seq: Int = None
    """Sequence number of the push; only rises"""
    ts: Ms = None
    """Time of the data"""
    pseq: Int = None
    """Sequence of the push before; 0 after a reset"""


RESULT = list[BooksPush]


def books(
    inst_id: str | Symbol | Sequence[str | Symbol],
    *,
    inst_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    topic: Literal["books", "books1", "books5", "books15"] | str = "books",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Books[list[BooksPush]]:
    """Pushes the futures book: whole with updates, or snapshots of 1, 5 or 15 levels.

    Args:
        inst_id: Instrument the channel is about, or `default` for all. Wire name instId.
        inst_type: Product line of the channel. Wire name instType.
        topic: Which of the topics.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/contract/websocket/public/Order-Book-Channel
    """
    return Books(
        RECORD,
        {
            "instType": inst_type,
            "instId": inst_id,
        },
        topic=topic,
        policy=policy,
        size=buffer,
    )
