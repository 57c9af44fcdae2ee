"""A miniature of a generated client, written by hand: the shape that the templates reproduce."""

from mini_client._client import AsyncBitget, Bitget
from mini_client._index import INDEX
from specloom.runtime.spec.registry import Catalog

_CATALOG = Catalog(__name__, INDEX)

find = _CATALOG.find
endpoints = _CATALOG.endpoints

__all__ = ["AsyncBitget", "Bitget", "endpoints", "find"]
