"""Streams that heal: subscriptions, order books, private events and orders over WebSocket."""

from .api import (
    AsyncStreamGroup,
    StreamGroup,
    async_channel,
    async_operation,
    sync_channel,
    sync_operation,
)
from .backpressure import Policy
from .book import Book, Level
from .clock import Clock, SystemClock
from .events import ChannelRefused, ConnectionStatus, Gap, Push, Status, StreamCounters, StreamStatus
from .failures import LoginRefused, StreamClosed, StreamError, SubscriptionRefused
from .hub import Hub
from .private_topic import Reconciling
from .stream import AsyncStream
from .subscription import Books, Operation, Subscription
from .sync import Stream, SyncHub
from .trade import Desk
from .wire import Connect, Wire, picows_connect

__all__ = [
    "AsyncStream",
    "AsyncStreamGroup",
    "Book",
    "Books",
    "ChannelRefused",
    "Clock",
    "Connect",
    "ConnectionStatus",
    "Desk",
    "Gap",
    "Hub",
    "Level",
    "LoginRefused",
    "Operation",
    "Policy",
    "Push",
    "Reconciling",
    "Status",
    "Stream",
    "StreamClosed",
    "StreamCounters",
    "StreamError",
    "StreamGroup",
    "StreamStatus",
    "Subscription",
    "SubscriptionRefused",
    "SyncHub",
    "SystemClock",
    "Wire",
    "async_channel",
    "async_operation",
    "picows_connect",
    "sync_channel",
    "sync_operation",
]
