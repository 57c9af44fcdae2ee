"""Iterators over the rows of a paged call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..call.flow import perform
from ..call.pagination import Walk
from ..call.request import BaseRequest
from ..codec.tolerant_decoder import build

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ..call.client_context import Core
    from ..call.commands import Flow
    from .client import AsyncClient, SyncClient

Item = TypeVar("Item")


class _Walker(Generic[Item]):
    """A walk, the rows at hand, and how many of them were given out."""

    def __init__(self, core: Core, request: BaseRequest, position: str | None) -> None:
        self._core = core
        self._request = request
        self._plan = core.plan(request.record)
        self._walk = Walk(request.record, request.arguments, position=position, now_ms=core.clock.now())
        self._rows: list[Any] = []
        self._taken = 0

    @property
    def position(self) -> str:
        """Where the walk stands, behind the last row given out; a text to keep and to pass to ``resume``."""
        return self._walk.position(self._taken)

    def _next_row(self) -> Any:
        """The next row at hand as a model, None when there is none."""
        if self._taken >= len(self._rows):
            return None
        row = self._rows[self._taken]
        self._taken += 1
        return build(self._plan.item, row)

    def _fetch(self) -> Flow[None]:
        """One more page."""
        given = self._request
        request = BaseRequest(given.record, self._walk.arguments(), given.timeout, given.headers)
        answer = yield from perform(self._core, request, self._plan.plain)
        self._rows = self._walk.feed(answer.data)
        self._taken = 0


class Pages(_Walker[Item]):
    """All rows of a paged call. After a failure, iterating on goes on where it stopped."""

    def __init__(self, client: SyncClient, request: BaseRequest, position: str | None = None) -> None:
        super().__init__(client.core, request, position)
        self._client = client

    def __iter__(self) -> Iterator[Item]:
        return self

    def __next__(self) -> Item:
        while True:
            row: Item | None = self._next_row()
            if row is not None:
                return row
            if self._walk.done:
                raise StopIteration
            self._client.run(self._fetch())


class AsyncPages(_Walker[Item]):
    """As ``Pages``, for ``async for``."""

    def __init__(self, client: AsyncClient, request: BaseRequest, position: str | None = None) -> None:
        super().__init__(client.core, request, position)
        self._client = client

    def __aiter__(self) -> AsyncIterator[Item]:
        return self

    async def __anext__(self) -> Item:
        while True:
            row: Item | None = self._next_row()
            if row is not None:
                return row
            if self._walk.done:
                raise StopAsyncIteration
            await self._client.run(self._fetch())
