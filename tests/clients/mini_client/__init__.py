"""A client for Bitget: 15 REST endpoints, synchronous and asynchronous, typed.

``Bitget`` and ``AsyncBitget`` are the clients; ``find`` and ``endpoints`` tell what they can call;
``Symbol`` is a market in any spelling, ``errors`` has every exception.
"""

from typing import TYPE_CHECKING, Any

from mini_client._client import AsyncBitget, Bitget
from mini_client._index import INDEX
from specloom.runtime.spec.registry import EndpointCatalog

_CATALOG = EndpointCatalog(__name__, INDEX)

find = _CATALOG.find
endpoints = _CATALOG.endpoints

__all__ = ["AsyncBitget", "Bitget", "Symbol", "endpoints", "errors", "find"]


if TYPE_CHECKING:
    from mini_client import errors
    from specloom.runtime.spec.symbols import Symbol
else:

    def __getattr__(name: str) -> Any:
        """``Symbol`` and ``errors``, imported when they are first asked for."""
        from importlib import import_module

        if name == "Symbol":
            return import_module("specloom.runtime.spec.symbols").Symbol
        if name == "errors":
            return import_module("mini_client.errors")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
