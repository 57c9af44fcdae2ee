"""The ids by which the effects of a request can be found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..retry.repeat_safety import batch_items

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..spec.records import Endpoint


def client_order_ids(record: Endpoint, arguments: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids under which a request's effects can be found: of a batch, those of its items."""
    rule = record.idempotency
    if rule is None:
        return ()
    items = batch_items(record, arguments)
    sources = [arguments] if items is None else [item for item in items if hasattr(item, "get")]
    return tuple(str(source[rule.key]) for source in sources if source.get(rule.key))
