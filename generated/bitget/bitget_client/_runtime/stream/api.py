"""How generated groups offer channels: the functions' own signatures, bound to a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from ..client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .book import Book
    from .events import Push
    from .stream import AsyncStream
    from .subscription import Books, Operation, Subscription
    from .sync import Stream

P = ParamSpec("P")
T = TypeVar("T")
Result = TypeVar("Result")
Raw = TypeVar("Raw")


class ChannelCall(Generic[P, Result, Raw]):
    """A channel or an order operation of a client, synchronous or not."""

    def __init__(self, client: Any, make: Callable[P, Any]) -> None:
        self._client = client
        self._make = make
        self.__wrapped__ = make
        self.__name__ = make.__name__
        self.__doc__ = make.__doc__

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Result:
        """The stream, which subscribes when it is read; of an operation, what became of it."""
        from .subscription import Subscription  # noqa: PLC0415 - imported with the first channel

        made = self._make(*args, **kwargs)
        streams = self._client.streams
        result: Result = streams.stream(made) if isinstance(made, Subscription) else streams.operate(made)
        return result

    def pushes(self, *args: P.args, **kwargs: P.kwargs) -> Raw:
        """The channel as it is pushed, also where the call gives order books."""
        from .subscription import Books  # noqa: PLC0415

        made = self._make(*args, **kwargs)
        result: Raw = self._client.streams.stream(made.pushes() if isinstance(made, Books) else made)
        return result

    def request(self, *args: P.args, **kwargs: P.kwargs) -> Any:
        """The subscription or operation alone, for ``client.watch``."""
        return self._make(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<channel {self.__name__}>"


class StreamGroup(Group):
    """Channels of a synchronous client."""

    def _bound(self, make: Callable[..., Any]) -> Any:
        return ChannelCall(self._client, make)


class AsyncStreamGroup(AsyncGroup):
    """Channels of an asynchronous client."""

    def _bound(self, make: Callable[..., Any]) -> Any:
        return ChannelCall(self._client, make)


if TYPE_CHECKING:

    @overload
    def sync_channel(  # type: ignore[overload-overlap] # books are subscriptions too, read otherwise
        make: Callable[P, Books[T]],
    ) -> ChannelCall[P, Stream[Book], Stream[Push[T]]]: ...
    @overload
    def sync_channel(make: Callable[P, Subscription[T]]) -> ChannelCall[P, Stream[Push[T]], Stream[Push[T]]]: ...
    @overload
    def sync_channel(make: Callable[P, Operation[T]]) -> ChannelCall[P, T, None]: ...
    def sync_channel(make: Any) -> Any:
        """What a synchronous group makes of a channel's function."""

    @overload
    def async_channel(  # type: ignore[overload-overlap] # see above
        make: Callable[P, Books[T]],
    ) -> ChannelCall[P, AsyncStream[Book], AsyncStream[Push[T]]]: ...
    @overload
    def async_channel(
        make: Callable[P, Subscription[T]],
    ) -> ChannelCall[P, AsyncStream[Push[T]], AsyncStream[Push[T]]]: ...
    @overload
    def async_channel(make: Callable[P, Operation[T]]) -> ChannelCall[P, Awaitable[T], None]: ...
    def async_channel(make: Any) -> Any:
        """What an asynchronous group makes of a channel's function."""
