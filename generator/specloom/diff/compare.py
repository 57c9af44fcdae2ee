"""Two descriptions of an API → all changes."""

from collections.abc import Callable, Iterator
from typing import Any

from specloom.diff.calls import compare_channels, compare_endpoints, explain_channel, explain_endpoint
from specloom.diff.change import Change, settled
from specloom.diff.errors import compare_classes, compare_codes
from specloom.diff.pairs import Pairs, pair_up
from specloom.diff.shape import channel_shape, endpoint_shape
from specloom.diff.venue import compare_symbols, compare_venue
from specloom.model import Api


def compare(old: Api, new: Api) -> tuple[Change, ...]:
    """Everything that a caller could notice, gravest first.

    Words are not compared: a new summary changes nothing for whoever calls.
    """
    return settled(_changes(old, new))


def _changes(old: Api, new: Api) -> Iterator[Change]:
    yield from compare_venue(old.venue, new.venue)
    yield from compare_symbols(old.symbols, new.symbols)
    yield from compare_classes(old, new)
    yield from compare_codes(old, new)
    known_codes = {code.code for code in old.error_codes} & {code.code for code in new.error_codes}
    endpoints = pair_up(old.endpoints, new.endpoints, endpoint_shape)
    yield from _came_and_went(endpoints, "endpoint", explain_endpoint)
    for before, after in endpoints.kept:
        yield from compare_endpoints(before, after, known_codes)
    channels = pair_up(old.channels, new.channels, channel_shape)
    yield from _came_and_went(channels, "channel", explain_channel)
    for earlier, later in channels.kept:
        yield from compare_channels(earlier, later, known_codes)


def _came_and_went(pairs: Pairs[Any], noun: str, explain: Callable[[Any], str]) -> Iterator[Change]:
    for gone in pairs.removed:
        yield Change(
            impact="breaking",
            kind=f"{noun}-removed",
            message=f"{noun} removed: {explain(gone)}",
            calls=(gone.call,),
            old=explain(gone),
            origin=gone.origin,
        )
    for came in pairs.added:
        yield Change(
            impact="additive",
            kind=f"{noun}-added",
            message=f"{noun} added: {explain(came)}",
            calls=(came.call,),
            new=explain(came),
            origin=came.origin,
        )
    for before, after in pairs.kept:
        if before.call != after.call:
            yield Change(
                impact="breaking",
                kind=f"{noun}-moved",
                message=f"{noun} moved from {before.call} ({explain(before)}) to {explain(after)}",
                calls=(after.call,),
                old=before.call,
                new=after.call,
                origin=after.origin,
            )
