"""Finds the parts of a client package by name, importing each only when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import ExchangeError
from .endpoint_records import ErrorInfo

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .records import Endpoint

GENERAL_STATUSES = {4: 400, 5: 500}
LONGEST_CODE = 10


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

    def __init__(self, package: str, rejected_codes: Mapping[str, Sequence[str]]) -> None:
        """``rejected_codes`` are the venue's: by error class, the ranges in which unknown codes are refusals."""
        self._package = package
        self._rejected_codes = rejected_codes

    def info(self, code: str | None) -> ErrorInfo | None:
        """What is known of a code of REST or else of WebSocket messages; None when it is unknown."""
        if code is None:
            return None
        codes = vars(import_module(f"{self._package}._codes"))
        info: ErrorInfo | None = codes["CODES"].get(code) or codes.get("WS_CODES", {}).get(code)
        return info or self._rejection(code)

    def _rejection(self, code: str) -> ErrorInfo | None:
        """What follows from the range that an unknown code is in."""
        if not (code.isascii() and code.isdigit() and len(code) < LONGEST_CODE):
            return None
        number = int(code)
        for name, ranges in self._rejected_codes.items():
            if any(first <= number <= last for first, last in map(_bounds, ranges)):
                return ErrorInfo(code=code, class_name=name, meaning="", acted="no", retry="never")
        return None

    def class_of(self, info: ErrorInfo | None, status: int | None) -> type[ExchangeError]:
        """The class of a known code, else the one of the HTTP status.

        A status that no class names counts as 400 or 500, as RFC 9110 says.
        """
        module = import_module(f"{self._package}.errors")
        if info is not None:
            known: type[ExchangeError] = getattr(module, info.class_name, ExchangeError)
            return known
        if status is None:
            return ExchangeError
        classes = [
            value
            for value in vars(module).values()
            if isinstance(value, type) and issubclass(value, ExchangeError) and "statuses" in vars(value)
        ]
        general = GENERAL_STATUSES.get(status // 100)
        found = (one for wanted in (status, general) for one in classes if wanted in one.statuses)
        return next(found, ExchangeError)


def _bounds(text: str) -> tuple[int, int]:
    first, _, last = text.partition("-")
    return int(first), int(last)
