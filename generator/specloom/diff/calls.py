"""One call before and after: endpoints and channels."""

from collections.abc import Collection, Iterable, Iterator

import msgspec

from specloom.diagnostics import Place
from specloom.diff.change import Change, Impact
from specloom.diff.facts import access_changes, changed_fact, mode_changes, struct_changes
from specloom.diff.fields import compare_data
from specloom.diff.limits import compare_limits
from specloom.diff.params import compare_params
from specloom.model import Channel, Endpoint


def explain_endpoint(endpoint: Endpoint) -> str:
    """``GET /api/v2/…``."""
    return f"{endpoint.method} {endpoint.path}"


def explain_channel(channel: Channel) -> str:
    """``private channel orders``."""
    noun = "operation" if channel.kind == "trade" else f"{channel.kind} channel"
    return f"{noun} {', '.join(channel.topics)}"


def compare_endpoints(old: Endpoint, new: Endpoint, codes: Collection[str]) -> Iterator[Change]:
    """Changes of one endpoint. ``codes`` are those in both catalogues: others are told of once for all."""
    yield from _stamped(new.call, new.origin, _endpoint(old, new, codes))


def compare_channels(old: Channel, new: Channel, codes: Collection[str]) -> Iterator[Change]:
    """Changes of one channel, as ``compare_endpoints``."""
    yield from _stamped(new.call, new.origin, _channel(old, new, codes))


def _stamped(call: str, origin: Place, changes: Iterable[Change]) -> Iterator[Change]:
    """The changes with their call, and the call's own place where they have none."""
    for change in changes:
        yield msgspec.structs.replace(change, calls=(call,), origin=change.origin or origin)


def _endpoint(old: Endpoint, new: Endpoint, codes: Collection[str]) -> Iterator[Change]:
    if (old.method, old.path) != (new.method, new.path) and old.call == new.call:
        yield changed_fact("behavioural", "request-line", explain_endpoint(old), explain_endpoint(new))
    yield from _common(old, new, codes)
    yield from mode_changes(old.account_mode, new.account_mode)
    yield from compare_params(old.params, new.params)
    yield from _openness(old, new)
    yield from _body(old, new)
    yield from compare_data(old.response, new.response)
    yield from _deprecation(old, new)
    yield from struct_changes("paging", old.paging, new.paging, gone="breaking", came="additive")
    yield from struct_changes("batch", old.batch, new.batch, gone="breaking", came="breaking")


def _channel(old: Channel, new: Channel, codes: Collection[str]) -> Iterator[Change]:
    if old.kind != new.kind:
        yield changed_fact("breaking", "kind", old.kind, new.kind)
    yield from _topics(old, new)
    if old.topic_key != new.topic_key:
        yield changed_fact("behavioural", "topic_key", old.topic_key, new.topic_key)
    yield from _common(old, new, codes)
    yield from compare_params(old.arguments, new.arguments, noun="argument")
    yield from compare_params(old.params, new.params)
    yield from compare_data(old.push, new.push, noun="push")
    yield from compare_data(old.response, new.response)
    yield from struct_changes("book", old.book, new.book, gone="breaking", came="additive")
    if old.reconcile != new.reconcile:
        calls = (", ".join(rule.call for rule in rules) or "none" for rules in (old.reconcile, new.reconcile))
        yield changed_fact("behavioural", "reconcile", *calls)


def _common(old: Endpoint | Channel, new: Endpoint | Channel, codes: Collection[str]) -> Iterator[Change]:
    if old.symbol_format != new.symbol_format:
        yield changed_fact("breaking", "symbol_format", old.symbol_format, new.symbol_format)
    yield from access_changes(old.access, new.access)
    if old.effect != new.effect:
        yield changed_fact("behavioural", "effect", old.effect, new.effect)
    yield from struct_changes("idempotency", old.idempotency, new.idempotency, gone="behavioural", came="behavioural")
    yield from compare_limits(old, new)
    yield from _codes(old.codes, new.codes, codes)


def _codes(old: Iterable[str], new: Iterable[str], known: Collection[str]) -> Iterator[Change]:
    before, after = set(old) & set(known), set(new) & set(known)
    for code in sorted(after - before):
        yield Change(
            impact="additive", kind="error-listed", where=code, message=f"may now answer error {code}", new=code
        )
    for code in sorted(before - after):
        yield Change(
            impact="behavioural",
            kind="error-unlisted",
            where=code,
            message=f"error {code} is no longer listed",
            old=code,
        )


def _topics(old: Channel, new: Channel) -> Iterator[Change]:
    for topic in (topic for topic in old.topics if topic not in new.topics):
        yield Change(impact="breaking", kind="topic-removed", where=topic, message=f"topic {topic} removed", old=topic)
    for topic in (topic for topic in new.topics if topic not in old.topics):
        yield Change(impact="additive", kind="topic-added", where=topic, message=f"topic {topic} added", new=topic)


def _openness(old: Endpoint, new: Endpoint) -> Iterator[Change]:
    if old.open_params and not new.open_params:
        message = "takes only the parameters that it names"
        yield Change(impact="breaking", kind="parameters-closed", message=message)
    elif new.open_params and not old.open_params:
        yield Change(impact="additive", kind="parameters-opened", message="takes any parameter")


def _body(old: Endpoint, new: Endpoint) -> Iterator[Change]:
    if old.body.kind != new.body.kind:
        # A method that changed brings its kind of body; the arguments stay what they are.
        impact: Impact = "breaking" if "list" in (old.body.kind, new.body.kind) else "behavioural"
        if old.method == new.method or impact == "breaking":
            yield changed_fact(impact, "body", old.body.kind, new.body.kind)
    elif old.body.kind == "list":
        if old.body.name != new.body.name:
            yield changed_fact("breaking", "body.name", old.body.name, new.body.name)
        if old.body.max_items != new.body.max_items:
            was, now = old.body.max_items, new.body.max_items
            fewer = now is not None and (was is None or now < was)
            yield changed_fact("breaking" if fewer else "additive", "body.max_items", was, now)


def _deprecation(old: Endpoint, new: Endpoint) -> Iterator[Change]:
    was, now = (endpoint.deprecated or bool(endpoint.superseded_by) for endpoint in (old, new))
    successors = ", ".join(new.superseded_by)
    if now and not was:
        message = f"deprecated; use {successors}" if successors else "deprecated"
        yield Change(impact="behavioural", kind="deprecated", message=message, new=successors or None)
    elif was and not now:
        yield Change(impact="additive", kind="undeprecated", message="no longer deprecated")
    elif old.superseded_by != new.superseded_by:
        yield changed_fact("behavioural", "superseded_by", ", ".join(old.superseded_by), successors)
