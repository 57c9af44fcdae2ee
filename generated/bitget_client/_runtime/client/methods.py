"""What stands at ``client.v2.mix.order.place_order``: a request's maker, bound to a client."""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from ..call.drivers import ask, ask_async
from ..call.operations import ask_batch, ask_raw
from .page_iterators import AsyncPages, Pages

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..call.batches import BatchResult
    from ..call.operations import RawResponse
    from ..call.request import BaseRequest, BatchRequest, PagedRequest, Request
    from ..spec.records import Endpoint
    from .client import AsyncClient, SyncClient

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")


class _Bound(Generic[P]):
    """A call's maker with its name, documentation and signature."""

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
        """The request alone, not sent."""
        return self._make(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<client.{self.record.call}>"


class SyncCall(_Bound[P], Generic[P, T]):
    """A call that blocks."""

    _client: SyncClient

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        """The answer as a model."""
        answer: T = ask(self._client, self._make(*args, **kwargs))
        return answer

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawResponse:
        """The answer as it came, with status and headers; errors are raised all the same."""
        return self._client.run(ask_raw(self._client.core, self._make(*args, **kwargs)))


class SyncPagedCall(SyncCall[P, T], Generic[P, T, Item]):
    """A call whose answer comes in pages."""

    def items(self, *args: P.args, **kwargs: P.kwargs) -> Pages[Item]:
        """All rows, page after page; ``.position`` of what is returned can go on later."""
        return Pages(self._client, self._make(*args, **kwargs))

    def resume(self, position: str, *args: P.args, **kwargs: P.kwargs) -> Pages[Item]:
        """The rows after a ``position``, for the same arguments."""
        return Pages(self._client, self._make(*args, **kwargs), position)


class SyncBatchCall(_Bound[P], Generic[P, T, Item]):
    """A call with one result per input."""

    _client: SyncClient

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> BatchResult[Item]:
        """One result per input, in input order."""
        return self._client.run(ask_batch(self._client.core, self._make(*args, **kwargs)))

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawResponse:
        """The answer as it came."""
        return self._client.run(ask_raw(self._client.core, self._make(*args, **kwargs)))


class AsyncCall(_Bound[P], Generic[P, T]):
    """A call to await."""

    _client: AsyncClient

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        """The answer as a model."""
        answer: T = await ask_async(self._client, self._make(*args, **kwargs))
        return answer

    async def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawResponse:
        """The answer as it came, with status and headers; errors are raised all the same."""
        return await self._client.run(ask_raw(self._client.core, self._make(*args, **kwargs)))


class AsyncPagedCall(AsyncCall[P, T], Generic[P, T, Item]):
    """A call whose answer comes in pages."""

    def items(self, *args: P.args, **kwargs: P.kwargs) -> AsyncPages[Item]:
        """All rows, page after page; ``.position`` of what is returned can go on later."""
        return AsyncPages(self._client, self._make(*args, **kwargs))

    def resume(self, position: str, *args: P.args, **kwargs: P.kwargs) -> AsyncPages[Item]:
        """The rows after a ``position``, for the same arguments."""
        return AsyncPages(self._client, self._make(*args, **kwargs), position)


class AsyncBatchCall(_Bound[P], Generic[P, T, Item]):
    """A call with one result per input."""

    _client: AsyncClient

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> BatchResult[Item]:
        """One result per input, in input order."""
        return await self._client.run(ask_batch(self._client.core, self._make(*args, **kwargs)))

    async def raw(self, *args: P.args, **kwargs: P.kwargs) -> RawResponse:
        """The answer as it came."""
        return await self._client.run(ask_raw(self._client.core, self._make(*args, **kwargs)))


if TYPE_CHECKING:

    @overload
    def sync_call(make: Callable[P, PagedRequest[T, Item]]) -> SyncPagedCall[P, T, Item]: ...
    @overload
    def sync_call(make: Callable[P, BatchRequest[T, Item]]) -> SyncBatchCall[P, T, Item]: ...
    @overload
    def sync_call(make: Callable[P, Request[T]]) -> SyncCall[P, T]: ...
    def sync_call(make: Any) -> Any:
        """To a type checker: the call of a maker on a synchronous client."""

    @overload
    def async_call(make: Callable[P, PagedRequest[T, Item]]) -> AsyncPagedCall[P, T, Item]: ...
    @overload
    def async_call(make: Callable[P, BatchRequest[T, Item]]) -> AsyncBatchCall[P, T, Item]: ...
    @overload
    def async_call(make: Callable[P, Request[T]]) -> AsyncCall[P, T]: ...
    def async_call(make: Any) -> Any:
        """To a type checker: the call of a maker on an asynchronous client."""


def bound(client: SyncClient, make: Callable[..., Any]) -> Any:
    """The call for a maker; warns when the exchange has a better one."""
    record = _warned(make)
    return (SyncPagedCall if record.paging else SyncBatchCall if record.batch else SyncCall)(client, make)


def async_bound(client: AsyncClient, make: Callable[..., Any]) -> Any:
    """As ``bound``, for the asynchronous client."""
    record = _warned(make)
    return (AsyncPagedCall if record.paging else AsyncBatchCall if record.batch else AsyncCall)(client, make)


def _warned(make: Callable[..., Any]) -> Endpoint:
    record: Endpoint = sys.modules[make.__module__].RECORD
    if record.superseded_by or record.deprecated:
        successors = " or ".join(record.superseded_by)
        hint = f"; use {successors}" if successors else ""
        told = f"{record.call} is deprecated{hint}."
        warnings.warn(told, DeprecationWarning, stacklevel=5)  # the line that asked for the call
    return record
