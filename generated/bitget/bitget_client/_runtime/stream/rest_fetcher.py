"""Asks REST for streams: through the client, at recovery's pace, with what follows from the subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..call.flow import execute
from ..call.page_rows import at
from ..call.pagination import Paginator
from ..call.request import Request
from ..errors import ExchangeError, PaginationError
from .recovery_pace import RecoveryPace
from .rest_backfill import PartialAnswer
from .rows import BadRows

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from collections.abc import Set as AbstractSet

    from ..call.client_context import ClientContext
    from ..call.commands import Flow
    from ..call.endpoint_plan import EndpointPlan
    from ..spec.records import Param
    from .send_queue import Arg

    Run = Callable[[Flow[Any]], Awaitable[Any]]

ANY = "default"  # the argument that stands for all symbols or coins
PAGE_SECONDS = 10.0  # for one page of what recovery asks
MOST_PAGES = 200  # of one answer about what was missed


class RestFetcher:
    """REST as the streams use it; ``symbols`` are the members of subscriptions that name a symbol."""

    def __init__(self, context: ClientContext, run: Run, symbols: AbstractSet[str]) -> None:
        self._context = context
        self._run = run
        self._symbols = symbols
        self._pace = RecoveryPace()

    async def ask_time(self) -> None:
        """Ask for the exchange's time; the answer sets the client's clock."""
        context = self._context
        context.clock.forget()
        plan = context.plan_for_call(context.venue.server_time)
        await self._run(execute(context, Request(plan.record, {}), plan.plain))

    async def fetch(
        self, call: str, arguments: dict[str, str], arg: Arg, since: int | None, until: int | None = None
    ) -> Any:
        """What REST answers; products and symbols follow from the subscription.

        Raises :class:`PartialAnswer` with the rows of the pages before one that failed.
        """
        plan = self._context.plan_for_call(call)
        record = plan.record
        given: dict[str, Any] = {**carried(record.params, arg, self._symbols), **arguments}
        paging = record.paging
        if paging is None:
            return await self._page(plan, given)
        now = self._context.clock.now()
        if paging.window is not None and since is not None:
            given.setdefault(paging.window.start, str(since))
            given.setdefault(paging.window.end, str(until if until is not None else now))
        walk, rows = Paginator(record, given, now_ms=now), list[Any]()
        try:
            for _ in range(MOST_PAGES):
                rows += walk.feed(await self._page(plan, walk.arguments()))
                if walk.done:
                    return rows
        except PaginationError:
            return rows
        except (ExchangeError, OSError, BadRows) as error:
            raise PartialAnswer(rows, error) from None
        raise PartialAnswer(rows, ExchangeError(f"{call} has more than {MOST_PAGES} pages", call=call))

    async def _page(self, plan: EndpointPlan, given: dict[str, Any]) -> Any:
        """One answer; a call that hangs is given up, and one that says nothing of its rows is no answer."""
        await self._pace.wait(plan.keys)
        deadline = self._context.time() + PAGE_SECONDS
        data = (await self._run(execute(self._context, Request(plan.record, given), plan.plain, deadline))).data
        paging = plan.record.paging
        if paging is not None and paging.items and isinstance(data, dict) and at(data, paging.items) is None:
            last = paging.items.rpartition(".")[2]
            if last not in (at(data, paging.items.rpartition(".")[0]) if "." in paging.items else data):
                raise BadRows(f"{plan.record.call} answered an object without {paging.items}")
        elif paging is not None and not isinstance(data, list | dict):
            raise BadRows(f"{plan.record.call} answered {type(data).__name__} in place of rows")
        return data


def carried(params: tuple[Param, ...], arg: Arg, symbols: AbstractSet[str]) -> dict[str, str]:
    """What a call takes over from a subscription: members of the same name, the symbol, and its product."""
    carried = {}
    for param in params:
        values = {value.casefold(): value for value in param.values}
        same = arg.get(param.wire)
        product = next((values[value.casefold()] for value in arg.values() if value.casefold() in values), None)
        symbol = next((arg[name] for name in symbols if name in arg), None) if param.symbol else None
        value = same or symbol or (product if param.required else None)
        if value is not None and value != ANY:
            carried[param.wire] = value
    return carried
