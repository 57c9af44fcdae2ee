"""The methods of a client, ``client.v2.mix.order.place_order``: functions that make requests, bound to a client."""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from ..call.operations import execute_batch, execute_raw
from .first_attempt import execute_async, execute_sync
from .page_iterators import AsyncPageIterator, PageIterator

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..batch_result import BatchResult
    from ..call.operations import RawResponse
    from ..call.request import BaseRequest, BatchRequest, PagedRequest, Request
    from ..spec.records import Endpoint
    from .protocols import RunsCalls, RunsCallsAsync

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")


class BoundMethod(Generic[P]):
    """A function that makes a request, with its name, documentation and signature."""

    def __init__(self, client: Any, make: Callable[P, BaseRequest]) -> None:
        self._client = client
        self._make = make
        self.__wrapped__ = make
        self.__name__ = make.__name__
        self.__doc__ = make.__doc__

    @property
    def record(self) -> Endpoint:
        """What the spec states of the endpoint."""
        record: Endpoint = sys.modules[self._make.__module__].RECORD
        return record

    def request(self, *args: P.args, **kwargs: P.kwargs) -> BaseRequest:
        """The request alone, not sent: ``client.send`` does that. Client order ids are in its ``arguments`` already."""
        request = self._make(*args, **kwargs)
        request.arguments = self._client.context.plan(request.record).normalizer.identify(request.arguments)
        return request

    def __repr__(self) -> str:
        return f"<client.{self.record.call}>"


class SyncMethod(BoundMethod[P], Generic[P, T]):
    """A call that blocks."""

    _client: RunsCalls

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        """The answer as a model."""
        answer: T = execute_sync(self._client, self._make(*args, **kwargs))
        return answer

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawResponse:
        """The response as it came, with status and headers; errors are raised as usual."""
        return self._client.run(execute_raw(self._client.context, self._make(*args, **kwargs)))


class SyncPagedMethod(SyncMethod[P, T], Generic[P, T, Item]):
    """A call whose answer comes in pages."""

    def items(self, *args: P.args, **kwargs: P.kwargs) -> PageIterator[Item]:
        """All rows, page after page; ``resume`` continues later from the iterator's ``.position``."""
        return PageIterator(self._client, self._make(*args, **kwargs))

    def resume(self, position: str, *args: P.args, **kwargs: P.kwargs) -> PageIterator[Item]:
        """The rows after a ``position``, for the same arguments."""
        return PageIterator(self._client, self._make(*args, **kwargs), position)


class SyncBatchMethod(BoundMethod[P], Generic[P, T, Item]):
    """A call with one result per input."""

    _client: RunsCalls

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> BatchResult[Item]:
        """One result per input, in input order."""
        return self._client.run(execute_batch(self._client.context, self._make(*args, **kwargs)))

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawResponse:
        """The response as it came; errors are raised as usual."""
        return self._client.run(execute_raw(self._client.context, self._make(*args, **kwargs)))


class AsyncMethod(BoundMethod[P], Generic[P, T]):
    """A call to await."""

    _client: RunsCallsAsync

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        """The answer as a model."""
        answer: T = await execute_async(self._client, self._make(*args, **kwargs))
        return answer

    async def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawResponse:
        """The response as it came, with status and headers; errors are raised as usual."""
        return await self._client.run(execute_raw(self._client.context, self._make(*args, **kwargs)))


class AsyncPagedMethod(AsyncMethod[P, T], Generic[P, T, Item]):
    """A call whose answer comes in pages."""

    def items(self, *args: P.args, **kwargs: P.kwargs) -> AsyncPageIterator[Item]:
        """All rows, page after page; ``resume`` continues later from the iterator's ``.position``."""
        return AsyncPageIterator(self._client, self._make(*args, **kwargs))

    def resume(self, position: str, *args: P.args, **kwargs: P.kwargs) -> AsyncPageIterator[Item]:
        """The rows after a ``position``, for the same arguments."""
        return AsyncPageIterator(self._client, self._make(*args, **kwargs), position)


class AsyncBatchMethod(BoundMethod[P], Generic[P, T, Item]):
    """A call with one result per input."""

    _client: RunsCallsAsync

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> BatchResult[Item]:
        """One result per input, in input order."""
        return await self._client.run(execute_batch(self._client.context, self._make(*args, **kwargs)))

    async def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawResponse:
        """The response as it came; errors are raised as usual."""
        return await self._client.run(execute_raw(self._client.context, self._make(*args, **kwargs)))


if TYPE_CHECKING:

    @overload
    def sync_method(make: Callable[P, PagedRequest[T, Item]]) -> SyncPagedMethod[P, T, Item]: ...
    @overload
    def sync_method(make: Callable[P, BatchRequest[T, Item]]) -> SyncBatchMethod[P, T, Item]: ...
    @overload
    def sync_method(make: Callable[P, Request[T]]) -> SyncMethod[P, T]: ...
    def sync_method(make: Any) -> Any:
        """For type checkers: the method of a synchronous client."""

    @overload
    def async_method(make: Callable[P, PagedRequest[T, Item]]) -> AsyncPagedMethod[P, T, Item]: ...
    @overload
    def async_method(make: Callable[P, BatchRequest[T, Item]]) -> AsyncBatchMethod[P, T, Item]: ...
    @overload
    def async_method(make: Callable[P, Request[T]]) -> AsyncMethod[P, T]: ...
    def async_method(make: Any) -> Any:
        """For type checkers: the method of an asynchronous client."""


def bind(client: RunsCalls, make: Callable[..., Any]) -> Any:
    """The method for a function that makes requests; warns when the endpoint is deprecated."""
    record = _checked_record(make)
    return (SyncPagedMethod if record.paging else SyncBatchMethod if record.batch else SyncMethod)(client, make)


def bind_async(client: RunsCallsAsync, make: Callable[..., Any]) -> Any:
    """As ``bind``, for the asynchronous client."""
    record = _checked_record(make)
    return (AsyncPagedMethod if record.paging else AsyncBatchMethod if record.batch else AsyncMethod)(client, make)


def _checked_record(make: Callable[..., Any]) -> Endpoint:
    record: Endpoint = sys.modules[make.__module__].RECORD
    if record.superseded_by or record.deprecated:
        successors = " or ".join(record.superseded_by)
        hint = f"; use {successors}" if successors else ""
        message = f"{record.call} is deprecated{hint}."
        warnings.warn(message, DeprecationWarning, stacklevel=5)  # the line that asked for the call
    return record
