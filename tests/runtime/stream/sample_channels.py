"""Channel modules as the generator writes them, made by hand."""
# ruff: noqa: PYI051 - known values stand beside any text, for editors

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from specloom.runtime.codec.models import Anything, Dec, DecimalIn, Int, Model, Ms, Text
from specloom.runtime.spec.records import BookRule, Channel, Idempotency, Limit, Param, RateLimit, Reconcile
from specloom.runtime.stream import AsyncStreamGroup, Books, Operation, Policy, StreamGroup, Subscription

if TYPE_CHECKING:
    from specloom.runtime.stream.api import async_channel, sync_channel

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
    return Subscription(TICKER, {"instType": inst_type, "instId": inst_id}, policy=policy, size=size)


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
) -> Books[list[BookRow]]:
    """Order books; iterate for :class:`Book`."""
    return Books(
        BOOKS,
        {"instType": inst_type, "symbol": symbol},
        topic=topic,
        policy=policy,
        size=size,
    )


class OrderRow(Model, rename={"inst_id": "instId", "order_id": "orderId", "u_time": "uTime"}):
    """One row of v2.ws.spot.orders."""

    inst_id: Text = None
    order_id: Text = None
    status: Text = None
    size: Dec = None
    u_time: Ms = None


ORDERS = Channel(
    call="v2.ws.spot.orders",
    version="v2",
    kind="private",
    topics=("orders",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=_LIMIT,
    errors=("common",),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, values=("SPOT",)),
        Param(wire="instId", name="inst_id", required=True, symbol=True),
    ),
    reconcile=(
        Reconcile(call="v2.spot.trade.unfilled_orders", id=("orderId",), time="uTime", fields={"instId": "symbol"}),
        Reconcile(call="v2.spot.trade.history_orders", id=("orderId",), time="uTime", fields={"instId": "symbol"}),
    ),
)


def orders(
    inst_id: str | Sequence[str] = "default",
    *,
    inst_type: Literal["SPOT"] | str = "SPOT",
    policy: Policy | None = None,
    size: int | None = None,
) -> Subscription[list[OrderRow]]:
    """One's own spot orders."""
    return Subscription(ORDERS, {"instType": inst_type, "instId": inst_id}, policy=policy, size=size)


class Placed(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Answer of v2.ws.spot.place_order."""

    order_id: Text = None
    client_oid: Text = None


PLACE_ORDER = Channel(
    call="v2.ws.spot.place_order",
    version="v2",
    kind="trade",
    topics=("place-order",),
    topic_key="channel",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(10, 1, "uid"), pool="v2.spot.trade.place_order"),
    errors=("common",),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, values=("SPOT",)),
        Param(wire="instId", name="inst_id", required=True, symbol=True),
    ),
    params=(
        Param(wire="orderType", name="order_type", required=True),
        Param(wire="side", name="side", required=True),
        Param(wire="size", name="size", type="decimal", required=True),
        Param(wire="price", name="price", type="decimal"),
        Param(wire="clientOid", name="client_oid"),
    ),
    idempotency=Idempotency(key="clientOid", confirm="v2.spot.trade.order_info"),
)


def place_order(
    *,
    inst_id: str,
    order_type: str,
    side: str,
    size: DecimalIn,
    price: DecimalIn | None = None,
    client_oid: str | None = None,
    inst_type: str = "SPOT",
    timeout: float | None = None,
) -> Operation[Placed]:
    """Place one spot order over the socket."""
    return Operation(
        PLACE_ORDER,
        {"instType": inst_type, "instId": inst_id},
        {"orderType": order_type, "side": side, "size": size, "price": price, "clientOid": client_oid},
        timeout=timeout,
    )


DATA = {
    "v2.ws.spot.ticker": list[Ticker],
    "v3.ws.books": list[BookRow],
    "v2.ws.spot.orders": list[OrderRow],
    "v2.ws.spot.place_order": Placed,
}
"""What generated clients keep in their ``models`` package."""


class Spot(StreamGroup):
    """``client.v2.ws.spot``, as the package's ``v2/ws/spot/__init__.py`` has it."""

    _path = "v2.ws.spot"
    _calls = ("orders", "place_order", "ticker")
    _groups = ()

    if TYPE_CHECKING:
        orders = sync_channel(orders)
        place_order = sync_channel(place_order)
        ticker = sync_channel(ticker)


class AsyncSpot(AsyncStreamGroup):
    """``client.v2.ws.spot`` of the asynchronous client."""

    _path = "v2.ws.spot"
    _calls = ("orders", "place_order", "ticker")
    _groups = ()

    if TYPE_CHECKING:
        orders = async_channel(orders)
        place_order = async_channel(place_order)
        ticker = async_channel(ticker)


class AsyncV3(AsyncStreamGroup):
    """``client.v3.ws`` of the asynchronous client."""

    _path = "v3.ws"
    _calls = ("books",)
    _groups = ()

    if TYPE_CHECKING:
        books = async_channel(books)
