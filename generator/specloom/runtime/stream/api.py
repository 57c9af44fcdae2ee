"""How generated groups offer channels: the functions' own signatures, bound to a client."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, ClassVar, Generic, ParamSpec, Protocol, TypeVar, overload

from .book import Book
from .events import Push
from .hub import Hub
from .stream import AsyncStream
from .subscription import Books, Operation, Subscription
from .sync import Stream, SyncHub

P = ParamSpec("P")
T = TypeVar("T")
Bound = TypeVar("Bound")


class AsyncOwner(Protocol):
    """The client that asynchronous groups belong to."""

    @property
    def package(self) -> str:
        """Import name of the client's package."""

    @property
    def streams(self) -> Hub:
        """Its streams."""


class SyncOwner(Protocol):
    """The client that groups belong to."""

    @property
    def package(self) -> str:
        """Import name of the client's package."""

    @property
    def streams(self) -> SyncHub:
        """Its streams."""


class AsyncChannelCall(Generic[P, Bound]):
    """A channel of an asynchronous client."""

    def __init__(self, client: AsyncOwner, function: Callable[P, Subscription[Any]]) -> None:
        self._client = client
        self._function = function
        self.__doc__ = function.__doc__

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Bound:
        """The stream; it subscribes when it is read."""
        stream: Any = self._client.streams.stream(self._function(*args, **kwargs))
        return stream  # type: ignore[no-any-return]

    def pushes(self, *args: P.args, **kwargs: P.kwargs) -> AsyncStream[Push[Any]]:
        """What is pushed, as it is pushed, also where the call gives books."""
        return self._client.streams.stream(_plain(self._function(*args, **kwargs)))


class ChannelCall(Generic[P, Bound]):
    """A channel of a client."""

    def __init__(self, client: SyncOwner, function: Callable[P, Subscription[Any]]) -> None:
        self._client = client
        self._function = function
        self.__doc__ = function.__doc__

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Bound:
        """The stream; it subscribes when it is read."""
        stream: Any = self._client.streams.stream(self._function(*args, **kwargs))
        return stream  # type: ignore[no-any-return]

    def pushes(self, *args: P.args, **kwargs: P.kwargs) -> Stream[Push[Any]]:
        """What is pushed, as it is pushed, also where the call gives books."""
        return self._client.streams.stream(_plain(self._function(*args, **kwargs)))


class AsyncOperationCall(Generic[P, T]):
    """An order operation of an asynchronous client."""

    def __init__(self, client: AsyncOwner, function: Callable[P, Operation[T]]) -> None:
        self._client = client
        self._function = function
        self.__doc__ = function.__doc__

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        """Send it and return what became of it."""
        return await self._client.streams.operate(self._function(*args, **kwargs))


class OperationCall(Generic[P, T]):
    """An order operation of a client."""

    def __init__(self, client: SyncOwner, function: Callable[P, Operation[T]]) -> None:
        self._client = client
        self._function = function
        self.__doc__ = function.__doc__

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        """Send it and return what became of it."""
        return self._client.streams.operate(self._function(*args, **kwargs))


def _plain(subscription: Subscription[Any]) -> Subscription[Any]:
    return subscription.pushes() if isinstance(subscription, Books) else subscription


@overload
def async_channel(function: Callable[P, Books[Any]]) -> AsyncChannelCall[P, AsyncStream[Book]]: ...  # type: ignore[overload-overlap] # books are subscriptions too, read otherwise
@overload
def async_channel(function: Callable[P, Subscription[T]]) -> AsyncChannelCall[P, AsyncStream[Push[T]]]: ...
def async_channel(function: Any) -> Any:
    """The type of a channel in an asynchronous group; only type checkers call it."""
    return function


@overload
def sync_channel(function: Callable[P, Books[Any]]) -> ChannelCall[P, Stream[Book]]: ...  # type: ignore[overload-overlap] # books are subscriptions too, read otherwise
@overload
def sync_channel(function: Callable[P, Subscription[T]]) -> ChannelCall[P, Stream[Push[T]]]: ...
def sync_channel(function: Any) -> Any:
    """The type of a channel in a group; only type checkers call it."""
    return function


def async_operation(function: Callable[P, Operation[T]]) -> AsyncOperationCall[P, T]:
    """The type of an operation in an asynchronous group; only type checkers call it."""
    raise NotImplementedError(function)


def sync_operation(function: Callable[P, Operation[T]]) -> OperationCall[P, T]:
    """The type of an operation in a group; only type checkers call it."""
    raise NotImplementedError(function)


class _Group:
    """Channels and operations below one dotted path; each is imported when it is asked for.

    ``_path`` is the group's own, ``_channels`` and ``_operations`` are the names in it, ``_groups`` maps the names of
    groups to their classes, which stand in the package of the same name.
    """

    _path: ClassVar[str]
    _channels: ClassVar[tuple[str, ...]] = ()
    _operations: ClassVar[tuple[str, ...]] = ()
    _groups: ClassVar[dict[str, str]] = {}
    _kinds: ClassVar[tuple[Any, Any]]

    def __init__(self, client: Any) -> None:
        self._client = client

    def __dir__(self) -> list[str]:
        return sorted([*super().__dir__(), *self._channels, *self._operations, *self._groups])

    def __getattr__(self, name: str) -> Any:
        channel, operation = self._kinds
        if name in self._groups:
            module = import_module(f"{self._client.package}.{self._path}.{name}")
            found = getattr(module, self._groups[name])(self._client)
        elif name in self._channels or name in self._operations:
            module = import_module(f"{self._client.package}.{self._path}.{name}")
            kind = channel if name in self._channels else operation
            found = kind(self._client, getattr(module, name))
        else:
            raise AttributeError(f"{self._path} has no {name!r}; it has {', '.join(self.__dir__()[-20:])}")
        setattr(self, name, found)
        return found


class StreamGroup(_Group):
    """A group of a client."""

    _kinds = (ChannelCall, OperationCall)


class AsyncStreamGroup(_Group):
    """A group of an asynchronous client."""

    _kinds = (AsyncChannelCall, AsyncOperationCall)
