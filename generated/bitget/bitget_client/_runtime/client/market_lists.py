"""The venue's market lists: asked for when a user wants them, and kept by the client's own symbols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..call.flow import execute
from ..call.request import Request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..call.client_context import ClientContext
    from ..call.commands import Flow


def load_markets(context: ClientContext, lines: Sequence[str]) -> Flow[int]:
    """Asks for the lists of ``lines``, or of all where none is named; the number of markets that they have.

    Raises:
        LookupError: the venue has no market list for a line.
        ExchangeError: a list could not be had.
    """
    known = context.venue.symbols.markets
    for line in lines:
        if all(markets.line != line for markets in known):
            had = ", ".join(dict.fromkeys(markets.line for markets in known)) or "none"
            raise LookupError(f"{context.venue.title} has no market list for {line!r}; it has: {had}.")
    count = 0
    for markets in known:
        if not lines or markets.line in lines:
            plan = context.plan_for_call(markets.call)
            answer = yield from execute(context, Request(plan.record, dict(markets.arguments)), plan.plain)
            rows = _at(answer.data, markets.at)
            context.symbols.learn(markets, rows)
            count += len(rows)
    return count


def _at(data: Any, pointer: str) -> Sequence[Mapping[str, Any]]:
    for part in pointer.split("/")[1:]:
        data = data[part]
    rows: Sequence[Mapping[str, Any]] = data
    return rows
