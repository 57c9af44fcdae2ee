"""Finds the parts of a client package by name, importing each only when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import ExchangeError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .records import Endpoint, ErrorInfo


class EndpointCatalog:
    """The endpoints of a client ``package``, by method and path."""

    def __init__(self, package: str, index: Mapping[tuple[str, str], str]) -> None:
        self._package = package
        self._index = index

    def find(self, method: str, path: str) -> Endpoint:
        """The record of ``GET /api/…``; imports this one call.

        Raises:
            LookupError: the client has no such endpoint.
        """
        call = self._index.get((method.upper(), path))
        if call is None:
            raise LookupError(f"This client has no endpoint {method.upper()} {path}.")
        return record_of(self._package, call)

    def endpoints(self) -> Iterator[Endpoint]:
        """The records of all endpoints, in the order of their calls; imports every call."""
        return (record_of(self._package, call) for call in sorted(self._index.values()))


def record_of(package: str, call: str) -> Endpoint:
    """The record of a call."""
    record: Endpoint = import_module(f"{package}.{call}").RECORD
    return record


def models_of(package: str, call: str) -> Any:
    """The module with the models of a call: the call's own."""
    return import_module(f"{package}.{call}")


class ErrorCatalog:
    """The error codes and error classes of a client package, imported at the first error."""

    def __init__(self, package: str) -> None:
        self._package = package

    def info(self, code: str | None) -> ErrorInfo | None:
        """What is known of a code of REST or else of WebSocket messages; None when it is unknown."""
        if code is None:
            return None
        codes = vars(import_module(f"{self._package}._codes"))
        info: ErrorInfo | None = codes["CODES"].get(code) or codes.get("WS_CODES", {}).get(code)
        return info

    def class_of(self, info: ErrorInfo | None, status: int | None) -> type[ExchangeError]:
        """The class of a known code, or the one that is closest to the HTTP status."""
        module = import_module(f"{self._package}.errors")
        if info is not None:
            known: type[ExchangeError] = getattr(module, info.class_name, ExchangeError)
            return known
        classes = [
            value
            for value in vars(module).values()
            if isinstance(value, type) and issubclass(value, ExchangeError) and "statuses" in vars(value)
        ]
        exact = [one for one in classes if status in one.statuses]
        same_class = [one for one in classes if status and any(other // 100 == status // 100 for other in one.statuses)]
        return next(iter(exact or same_class), ExchangeError)
