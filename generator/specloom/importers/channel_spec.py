"""Channel drafts as spec data."""

from collections.abc import Mapping

from specloom.importers.assemble import idempotency_of, symbol_format
from specloom.importers.decisions import Decisions
from specloom.importers.dictionary import Dictionary
from specloom.importers.draft import ChannelDraft
from specloom.importers.effect_rules import effect_of
from specloom.importers.observed_values import add_observed
from specloom.importers.report import ImportReport
from specloom.importers.summaries import Words
from specloom.importers.values import Value, collect, settle, settle_all
from specloom.importers.yamltext import Data

Limits = Mapping[str, Mapping[str, Data]]

_SIDES = (("asks", "bids"), ("a", "b"))
_ACCESS = {"public": "public", "private": "read", "trade": "trade"}


def learn_channel(draft: ChannelDraft, dictionary: Dictionary, report: ImportReport) -> None:
    """Tell the dictionary of the channel's names before any type is settled; add what examples show beside."""
    parts = [value.fields for value in (draft.answer, draft.push) if value is not None]
    for values in (draft.arguments, draft.params, *parts):
        collect(values, dictionary)
        add_observed(values, dictionary, draft.page, report)


def channel_spec(
    draft: ChannelDraft, dictionary: Dictionary, decisions: Decisions, own: Words, limits: Limits
) -> dict[str, Data]:
    """The spec file's data, ``limits`` those of the REST calls, in the order in which people read it."""
    call = f"{draft.version}.ws.{draft.name}"
    trade = draft.kind == "trade"
    effect = effect_of(f"{draft.version}.trade.{draft.name}", "POST", decisions) if trade else "read"
    data: dict[str, Data] = {
        "channel": draft.name,
        "topics": draft.topics,
        "topic_key": draft.topic_key,
        **own.data(),
        "version": draft.version,
        "symbol_format": symbol_format({**draft.arguments, **draft.params}, draft.version, dictionary),
        "access": _ACCESS[draft.kind],
        "rate_limit": _limit(draft, call, decisions, limits),
        "errors": decisions.errors(f"ws.{draft.kind}.{draft.version}"),
        "effect": effect,
    }
    idempotency = idempotency_of(draft.params, call, effect, decisions) if trade else {}
    if idempotency:
        data["idempotency"] = idempotency
    if draft.arguments:
        data["arguments"] = settle_all(draft.arguments, dictionary)
    if draft.params:
        data["params"] = settle_all(draft.params, dictionary)
    if draft.answer is not None:
        data["response"] = _shape(draft.answer, dictionary)
    if draft.push is not None:
        data["push"] = _shape(draft.push, dictionary)
    _add_rules(data, draft, call, decisions)
    data["examples"] = draft.examples
    data["source"] = draft.source
    return {key: value for key, value in data.items() if value != []}


def plain_channel_summary(draft: ChannelDraft) -> str:
    """A sentence made from the names alone, for channels without words of their own."""
    words = draft.name.replace(".", " ").replace("_", " ")
    return f"{'Does' if draft.kind == 'trade' else 'Pushes'} {words} ({draft.version})."


def _shape(value: Value, dictionary: Dictionary) -> dict[str, Data]:
    data = settle(value, dictionary)
    return {key: part for key, part in data.items() if key in ("type", "items", "fields")}


def _limit(draft: ChannelDraft, call: str, decisions: Decisions, limits: Limits) -> dict[str, Data]:
    shares = decisions.shares(call)
    if shares and "default" in limits.get(shares, {}):
        return {**limits[shares], "shares": shares}
    return draft.rate_limit


def _add_rules(data: dict[str, Data], draft: ChannelDraft, call: str, decisions: Decisions) -> None:
    integrity = decisions.book(call)
    sides = next((pair for pair in _SIDES if draft.push and set(pair) <= draft.push.fields.keys()), None)
    if integrity and sides:
        whole = [topic for topic in draft.topics if topic != draft.topics[0]]
        book: dict[str, Data] = {"integrity": integrity, "asks": sides[0], "bids": sides[1]}
        data["book"] = {**book, "snapshot_topics": whole} if whole else book
    rules = decisions.reconcile(call)
    if rules:
        data["reconcile"] = rules
    if draft.subscribe:
        data["subscribe_example"] = draft.subscribe
