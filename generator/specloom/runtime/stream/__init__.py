"""Streams that heal: subscriptions, order books, private events and orders over WebSocket."""

from .backpressure import Policy
from .book import Book, Level
from .clock import Clock, SystemClock
from .events import ChannelRefused, ConnectionStatus, Gap, Push, Status, StreamCounters, StreamStatus
from .failures import LoginRefused, StreamClosed, StreamError, SubscriptionRefused
from .hub import Hub
from .stream import AsyncStream
from .subscription import Books, Operation, Subscription
from .wire import Connect, Wire, picows_connect

__all__ = [
    "AsyncStream",
    "Book",
    "Books",
    "ChannelRefused",
    "Clock",
    "Connect",
    "ConnectionStatus",
    "Gap",
    "Hub",
    "Level",
    "LoginRefused",
    "Operation",
    "Policy",
    "Push",
    "Status",
    "StreamClosed",
    "StreamCounters",
    "StreamError",
    "StreamStatus",
    "Subscription",
    "SubscriptionRefused",
    "SystemClock",
    "Wire",
    "picows_connect",
]
