"""What a reader gets of the items of a stream, and how a stream is buffered for him."""

from collections.abc import Sequence
from typing import Any

from .backpressure import DEFAULT_SIZE, Policy
from .events import ConnectTimeout, Gap, Notice
from .failures import StreamConnectError
from .subscription import Books, Subscription


def gap_of(notice: Notice, before: Gap | None) -> Gap | None:
    """The gap that the next item of plain iteration carries; raises where nothing worked in time."""
    if isinstance(notice, ConnectTimeout):
        raise connect_error(notice)
    return notice if isinstance(notice, Gap) and not notice.is_open else before


def connect_error(notice: ConnectTimeout) -> StreamConnectError:
    """The exception of a stream that does not work in time."""
    return StreamConnectError(f"no channel worked within {notice.seconds:g} s: {notice.reason}; it is still tried")


def read(kept: Any) -> Any:
    """What was kept for the reader: a push that waits to be decoded, or anything else as it is; None for junk."""
    if type(kept) is tuple:
        topic, payload = kept
        return topic.read(payload)
    return kept


def buffering_of(subscriptions: Sequence[Subscription[Any]]) -> tuple[Policy, int]:
    """The strictest wish of all: what must not be lost decides for the rest."""
    wishes = {subscription.policy or _usual(subscription) for subscription in subscriptions}
    order: tuple[Policy, ...] = ("block", "drop_oldest", "latest")
    policy = next(policy for policy in order if policy in wishes)
    sizes = [subscription.size for subscription in subscriptions if subscription.size is not None]
    return policy, max(sizes, default=DEFAULT_SIZE)


def _usual(subscription: Subscription[Any]) -> Policy:
    """Private pushes must not be lost; a book is read as it is now; other public pushes grow old."""
    if isinstance(subscription, Books):
        return "latest"
    return "block" if subscription.record.kind == "private" else "drop_oldest"
