"""Iterators over the rows of a paged call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..call.flow import execute
from ..call.pagination import Paginator
from ..call.request import BaseRequest
from ..codec.tolerant_decoder import build

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ..call.client_context import ClientContext
    from ..call.commands import Flow
    from .protocols import RunsCalls, RunsCallsAsync

Item = TypeVar("Item")


class _RowIterator(Generic[Item]):
    """A paginator, the rows of its last page, and how many of them were returned."""

    def __init__(self, context: ClientContext, request: BaseRequest, position: str | None) -> None:
        self._context = context
        self._request = request
        self._plan = context.plan(request.record)
        self._paginator = Paginator(request.record, request.arguments, position=position, now_ms=context.clock.now())
        self._rows: list[Any] = []
        self._taken = 0

    @property
    def position(self) -> str:
        """Where the iterator stands, behind the last row returned; a text to keep and to pass to ``resume``."""
        return self._paginator.position(self._taken)

    def _next_row(self) -> Any:
        """The next row of the page as a model, None after the last."""
        if self._taken >= len(self._rows):
            return None
        row = self._rows[self._taken]
        self._taken += 1
        return build(self._plan.item, row)

    def _fetch(self) -> Flow[None]:
        """One more page."""
        given = self._request
        request = BaseRequest(given.record, self._paginator.arguments(), given.timeout, given.headers)
        answer = yield from execute(self._context, request, self._plan.plain)
        self._rows = self._paginator.feed(answer.data)
        self._taken = 0


class PageIterator(_RowIterator[Item]):
    """All rows of a paged call. After an error, the next step continues where it stopped."""

    def __init__(self, client: RunsCalls, request: BaseRequest, position: str | None = None) -> None:
        super().__init__(client.context, request, position)
        self._client = client

    def __iter__(self) -> Iterator[Item]:
        return self

    def __next__(self) -> Item:
        while True:
            row: Item | None = self._next_row()
            if row is not None:
                return row
            if self._paginator.done:
                raise StopIteration
            self._client.run(self._fetch())


class AsyncPageIterator(_RowIterator[Item]):
    """As ``PageIterator``, for ``async for``."""

    def __init__(self, client: RunsCallsAsync, request: BaseRequest, position: str | None = None) -> None:
        super().__init__(client.context, request, position)
        self._client = client

    def __aiter__(self) -> AsyncIterator[Item]:
        return self

    async def __anext__(self) -> Item:
        while True:
            row: Item | None = self._next_row()
            if row is not None:
                return row
            if self._paginator.done:
                raise StopAsyncIteration
            await self._client.run(self._fetch())
