# Made by Specloom from bitget/ws/v2/public/mix-books.yaml; change that file, not this one.
"""books, books1, books5, books15: Pushes the futures book: whole with updates, or snapshots of 1, 5 or 15 levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import BookRule, Channel, Limit, Param, RateLimit
from bitget_client._runtime.stream import Books

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v2.ws.mix.books import BooksPush

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
