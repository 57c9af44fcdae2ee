"""A request that is not sent yet: plain data, the same for the synchronous and the asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..spec.records import Endpoint

T = TypeVar("T")
Item = TypeVar("Item")


class BaseRequest(msgspec.Struct, eq=False):
    """An endpoint's record, the arguments by wire name, and this call's ``timeout`` (s) and extra ``headers``."""

    record: Endpoint
    arguments: dict[str, Any]
    timeout: float | None = None
    headers: Mapping[str, str] | None = None

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items() if value is not None)
        return f"<{type(self).__name__} {self.record.call}({given})>"


class Request(BaseRequest, Generic[T]):
    """A request whose answer is a ``T``."""


class PagedRequest(Request[T], Generic[T, Item]):
    """A request for one page ``T`` of rows ``Item``."""


class BatchRequest(BaseRequest, Generic[T, Item]):
    """A request with one result ``Item`` per input; the exchange's own answer is a ``T``."""
