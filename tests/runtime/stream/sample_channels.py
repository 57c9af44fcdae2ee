"""Channel modules as the generator writes them, made by hand."""

from collections.abc import Sequence
from typing import Literal

from specloom.runtime.records import BookRule, Channel, Limit, Param, RateLimit
from specloom.runtime.stream import Books, Policy, Subscription
from specloom.runtime.values import Anything, Dec, Int, Model, Ms, Text

_LIMIT = RateLimit(default=Limit(10, 1, "ip"), pool="ws")


class Ticker(Model, rename={"inst_id": "instId", "last_pr": "lastPr"}):
    """One row of v2.ws.spot.ticker."""

    inst_id: Text = None
    last_pr: Dec = None
    ts: Ms = None


TICKER = Channel(
    call="v2.ws.spot.ticker",
    version="v2",
    kind="public",
    topics=("ticker",),
    topic_key="channel",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=_LIMIT,
    errors=("common",),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, values=("SPOT",)),
        Param(wire="instId", name="inst_id", required=True, symbol=True),
    ),
)


def ticker(
    inst_id: str | Sequence[str],
    *,
    inst_type: Literal["SPOT"] | str = "SPOT",
    policy: Policy | None = None,
    size: int | None = None,
) -> Subscription[list[Ticker]]:
    """Price and day's figures of a spot symbol."""
    return Subscription(
        TICKER, lambda: list[Ticker], {"instType": inst_type, "instId": inst_id}, policy=policy, size=size
    )


class BookRow(Model):
    """One row of v3.ws.books."""

    a: Anything = None
    b: Anything = None
    seq: Int = None
    pseq: Int = None
    checksum: Int = None
    ts: Ms = None


BOOKS = Channel(
    call="v3.ws.books",
    version="v3",
    kind="public",
    topics=("books", "books1", "books5", "books50"),
    topic_key="topic",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=_LIMIT,
    errors=("common",),
    arguments=(
        Param(wire="instType", name="inst_type", required=True),
        Param(wire="symbol", name="symbol", required=True, symbol=True),
    ),
    book=BookRule(integrity="seq_pseq", asks="a", bids="b", snapshot_topics=("books1", "books5", "books50")),
)


def books(
    symbol: str | Sequence[str],
    *,
    inst_type: Literal["spot", "usdt-futures"] | str,
    topic: Literal["books", "books1", "books5", "books50"] | str = "books",
    policy: Policy | None = None,
    size: int | None = None,
) -> Books:
    """Order books; iterate for :class:`Book`."""
    return Books(
        BOOKS,
        lambda: list[BookRow],
        {"instType": inst_type, "symbol": symbol},
        topic=topic,
        policy=policy,
        size=size,
    )
