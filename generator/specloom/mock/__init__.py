"""A mock of the exchange that the specs describe: real HTTP and WebSocket, state enough to trade, faults on demand."""

from specloom.mock.clock import Clock
from specloom.mock.errors import MockError
from specloom.mock.exchange import Exchange
from specloom.mock.faults import Fault
from specloom.mock.keys import Key, KeyRing
from specloom.mock.request_log import LogEntry
from specloom.mock.rules import Rules, load_rules
from specloom.mock.serve import serve
from specloom.mock.value_faker import FakerOptions

__all__ = [
    "Clock",
    "Exchange",
    "FakerOptions",
    "Fault",
    "Key",
    "KeyRing",
    "LogEntry",
    "MockError",
    "Rules",
    "load_rules",
    "serve",
]
