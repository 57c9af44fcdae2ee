"""By which ids the response to a write tells to which request it belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .endpoint_records import Idempotency

CREATES = frozenset({"create_order", "transfer", "withdraw"})
"""Effects of calls that make something new, under an id of the caller's."""


def acknowledged_ids(effect: str, rule: Idempotency) -> list[tuple[str, tuple[str, ...]]]:
    """Members of the response that name the request, and the arguments of which each must be one.

    An order that replaces another has a number of its own, and the response the client order id of either.
    """
    if effect in CREATES:
        return [(rule.key, (rule.key,))]
    if rule.confirm_key is not None:
        return [(rule.confirm_key, (rule.key, rule.confirm_key))]
    if effect in ("cancel_order", "modify_order"):
        return [(key, (key,)) for key in rule.keys]
    return []


def with_sent_ids(effect: str, rule: Idempotency | None, data: Any, sent: Mapping[str, Any]) -> Any:
    """``data`` as an exchange answers it to a request: with the ids that were sent. For whatever plays an exchange."""
    if not isinstance(data, dict) or rule is None:
        return data
    pairs = acknowledged_ids(effect, rule)
    given = {wire: next((_text(sent[name]) for name in names if sent.get(name)), None) for wire, names in pairs}
    return {wire: (given.get(wire) or value) if value else value for wire, value in data.items()}


def _text(value: Any) -> Any:
    return value if isinstance(value, str) else str(value)
