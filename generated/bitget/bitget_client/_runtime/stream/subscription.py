"""What a generated channel function returns: a request that knows no client yet."""

import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from ..spec.records import Channel
from .backpressure import Policy
from .send_queue import Arg

T = TypeVar("T")


class Subscription(Generic[T]):
    """Channels of one kind, not bound to a client.

    ``arguments`` maps wire names to a value or to several; every combination is a channel. ``topic`` picks one of the
    record's topics; an argument named in it, as in ``candle{interval}``, is part of the topic alone. ``T`` is the type
    under ``data`` in a push; the client finds it by the record's call, so that no model is imported before it is
    needed.
    """

    __slots__ = ("arguments", "policy", "record", "size", "topic")

    def __init__(
        self,
        record: Channel,
        arguments: Mapping[str, Any],
        *,
        topic: str | None = None,
        policy: Policy | None = None,
        size: int | None = None,
    ) -> None:
        self.record = record
        self.arguments = dict(arguments)
        self.topic = topic or record.topics[0]
        self.policy = policy
        self.size = size

    def __repr__(self) -> str:
        return f"Subscription({self.record.call}, {self.topic}, {self.arguments})"

    def args(self, encode: Callable[[str, Any], str] = lambda _name, value: str(value)) -> list[Arg]:
        """The arguments on the wire, one for each channel; ``encode(wire name, value)`` spells a value."""
        given = {name: value for name, value in self.arguments.items() if value is not None}
        choices = [[encode(name, value) for value in _several(values)] for name, values in given.items()]
        combinations = [dict(zip(given, values, strict=True)) for values in itertools.product(*choices)]
        args = [self._arg(members) for members in combinations]
        if len(args) == 0:
            raise ValueError(f"{self.record.call} was asked for no channel at all")
        return args

    def _arg(self, members: dict[str, str]) -> Arg:
        """The members as the exchange wants them, the topic with what is part of it."""
        topic = self.topic
        for name in list(members):
            if "{" + name + "}" in topic:
                topic = topic.replace("{" + name + "}", members.pop(name))
        return {**members, self.record.topic_key: topic}


class Books(Subscription[T]):
    """An order book channel; bound to a client it is read as books that keep themselves right."""

    __slots__ = ()

    def pushes(self) -> Subscription[T]:
        """The same channel as it is pushed, for those who keep their own book."""
        return Subscription(self.record, self.arguments, topic=self.topic, policy=self.policy, size=self.size)


def _several(value: Any) -> Sequence[Any]:
    return list(value) if isinstance(value, list | tuple | set | frozenset) else [value]


class Operation(Generic[T]):
    """An order operation over the socket, not bound to a client.

    ``arguments`` are the members beside the order, ``params`` the order or a batch of them, by wire name; ``timeout``
    is how long to wait for the answer, seconds. ``T`` is the type of the answer.
    """

    __slots__ = ("arguments", "params", "record", "timeout")

    def __init__(
        self,
        record: Channel,
        arguments: Mapping[str, Any],
        params: Mapping[str, Any] | Sequence[Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> None:
        self.record = record
        self.arguments = {name: value for name, value in arguments.items() if value is not None}
        self.params = params
        self.timeout = timeout

    def __repr__(self) -> str:
        return f"Operation({self.record.call}, {self.arguments})"
