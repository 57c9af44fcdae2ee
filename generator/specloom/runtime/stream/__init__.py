"""Streams that heal: subscriptions, order books, private events and orders over WebSocket.

Everything is imported when it is first asked for, so that a client without streams does not pay for them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .api import AsyncStreamGroup, ChannelCall, StreamGroup
    from .backpressure import Policy
    from .book import Book
    from .book_side import Level
    from .clock import Clock, SystemClock
    from .events import (
        ChannelRefused,
        ConnectionStatus,
        ConnectTimeout,
        Gap,
        NotConnected,
        Notice,
        Push,
        Recovered,
        Status,
        StreamCounters,
        StreamStatus,
        StreamWarning,
        Unrecovered,
    )
    from .failures import LoginRefused, StreamClosed, StreamConnectError, StreamError, SubscriptionRefused
    from .manager import StreamManager
    from .mixin import AsyncStreaming, SyncStreaming
    from .order_gateway import OrderContext
    from .rest_backfill import ReconcileOptions
    from .socket import Connect, Socket, picows_connect
    from .stream import AsyncStream
    from .subscription import Books, Operation, Subscription
    from .sync import Stream, SyncStreamManager

__all__ = [
    "AsyncStream",
    "AsyncStreamGroup",
    "AsyncStreaming",
    "Book",
    "Books",
    "ChannelCall",
    "ChannelRefused",
    "Clock",
    "Connect",
    "ConnectTimeout",
    "ConnectionStatus",
    "Gap",
    "Level",
    "LoginRefused",
    "NotConnected",
    "Notice",
    "Operation",
    "OrderContext",
    "Policy",
    "Push",
    "ReconcileOptions",
    "Recovered",
    "Socket",
    "Status",
    "Stream",
    "StreamClosed",
    "StreamConnectError",
    "StreamCounters",
    "StreamError",
    "StreamGroup",
    "StreamManager",
    "StreamStatus",
    "StreamWarning",
    "Subscription",
    "SubscriptionRefused",
    "SyncStreamManager",
    "SyncStreaming",
    "SystemClock",
    "Unrecovered",
    "picows_connect",
]

_PLACES = {
    "api": ("AsyncStreamGroup", "ChannelCall", "StreamGroup"),
    "rest_backfill": ("ReconcileOptions",),
    "backpressure": ("Policy",),
    "book": ("Book",),
    "book_side": ("Level",),
    "clock": ("Clock", "SystemClock"),
    "events": (
        "ChannelRefused",
        "ConnectTimeout",
        "ConnectionStatus",
        "Gap",
        "NotConnected",
        "Notice",
        "Push",
        "Recovered",
        "Status",
        "StreamCounters",
        "StreamStatus",
        "StreamWarning",
        "Unrecovered",
    ),
    "failures": ("LoginRefused", "StreamClosed", "StreamConnectError", "StreamError", "SubscriptionRefused"),
    "manager": ("StreamManager",),
    "mixin": ("AsyncStreaming", "SyncStreaming"),
    "stream": ("AsyncStream",),
    "subscription": ("Books", "Operation", "Subscription"),
    "sync": ("Stream", "SyncStreamManager"),
    "order_gateway": ("OrderContext",),
    "socket": ("Connect", "Socket", "picows_connect"),
}


def __getattr__(name: str) -> Any:
    for place, names in _PLACES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{place}"), name)
    raise AttributeError(f"{__name__} has no {name!r}")
