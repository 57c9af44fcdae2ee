"""A client for Bitget: 844 REST endpoints, synchronous and asynchronous, typed.

``Bitget`` and ``AsyncBitget`` are the clients; ``find`` and ``endpoints`` tell what they can call;
``Symbol`` is a market in any spelling, ``errors`` has every exception.
"""

from typing import TYPE_CHECKING, Any

from bitget_client._client import AsyncBitget, Bitget
from bitget_client._index import INDEX
from bitget_client._runtime.spec.registry import EndpointCatalog

_CATALOG = EndpointCatalog(__name__, INDEX)

find = _CATALOG.find
endpoints = _CATALOG.endpoints

__all__ = ["AsyncBitget", "Bitget", "Symbol", "endpoints", "errors", "find"]


if TYPE_CHECKING:
    from bitget_client import errors
    from bitget_client._runtime.spec.symbols import Symbol
else:

    def __getattr__(name: str) -> Any:
        """``Symbol`` and ``errors``, imported when they are first asked for."""
        from importlib import import_module

        if name == "Symbol":
            return import_module("bitget_client._runtime.spec.symbols").Symbol
        if name == "errors":
            return import_module("bitget_client.errors")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
