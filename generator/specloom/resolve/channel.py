"""One channel file → one ``Channel``."""

import itertools
from collections.abc import Iterator, Mapping
from typing import Any

from specloom.load import Document
from specloom.model import BookRule, Channel, Reconcile
from specloom.model.symbol_samples import sample_symbol
from specloom.resolve.context import Context
from specloom.resolve.duration import optional_seconds
from specloom.resolve.endpoint import build_examples, build_idempotency, build_rate_limit, build_source
from specloom.resolve.values import build_data, build_params, origin
from specloom.runtime.spec.records import Sublist
from specloom.traced import derive


def build_channel(document: Document, context: Context) -> Channel:
    """Everything that one channel file says, with the shared facts it refers to."""
    spec: Mapping[str, Any] = document.value
    call = derive(f"{spec['version']}.ws.{spec['channel']}", spec["channel"])
    errors = tuple(spec["errors"])
    push, response = spec.get("push"), spec.get("response")
    return Channel(
        call=call,
        version=spec["version"],
        kind=document.file.split("/")[3],
        topics=tuple(spec["topics"]),
        topic_key=spec.get("topic_key") or ("topic" if spec["version"] == "v3" else "channel"),
        summary=spec["summary"],
        symbol_format=spec["symbol_format"],
        sample_symbol=sample_symbol(context.symbols, spec["symbol_format"], call),
        access=spec["access"],
        effect=spec["effect"],
        rate_limit=build_rate_limit(spec["rate_limit"], call, context),
        errors=errors,
        codes=context.expand(errors),
        arguments=build_params(document, "/arguments", spec.get("arguments"), "body", context),
        params=build_params(document, "/params", spec.get("params"), "body", context),
        push=build_data(document, "/push", push, context) if push else None,
        response=build_data(document, "/response", response, context) if response else None,
        origin=origin(document, "/channel"),
        source=build_source(spec["source"]),
        idempotency=build_idempotency(spec.get("idempotency")),
        book=_book(spec.get("book")),
        reconcile=tuple(rule for entry in spec.get("reconcile") or () for rule in _reconcile(entry)),
        reconcile_reason=spec.get("reconcile_reason"),
        subscribe_example=spec.get("subscribe_example"),
        examples=build_examples(document, spec),
    )


def _book(spec: Mapping[str, Any] | None) -> BookRule | None:
    if spec is None:
        return None
    return BookRule(
        integrity=spec["integrity"],
        asks=spec["asks"],
        bids=spec["bids"],
        snapshot_topics=tuple(spec.get("snapshot_topics") or ()),
    )


def _reconcile(spec: Mapping[str, Any]) -> Iterator[Reconcile]:
    """One rule for each combination of constant arguments."""
    for params in _combinations(spec.get("params") or {}):
        yield Reconcile(
            call=spec["call"],
            id=tuple(spec["id"]),
            time=spec.get("time"),
            state=spec.get("state"),
            states=tuple(spec.get("states") or ()),
            opened_at=spec.get("opened_at"),
            compare=tuple(spec.get("compare") or ()),
            is_snapshot=spec.get("is_snapshot", False),
            closed_values=dict(spec.get("closed_values") or {}),
            fields=dict(spec.get("fields") or {}),
            lists={name: _sublist(entry) for name, entry in (spec.get("lists") or {}).items()},
            value_map={name: dict(values) for name, values in (spec.get("value_map") or {}).items()},
            params=params,
            items=spec.get("items", ""),
            lookback_seconds=optional_seconds(spec.get("lookback")),
        )


def _combinations(params: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    choices = [[value] if isinstance(value, str) else value for value in params.values()]
    for values in itertools.product(*choices):
        yield dict(zip(params, values, strict=True))


def _sublist(spec: Mapping[str, Any]) -> Sublist:
    return Sublist(source=spec["from"], fields=dict(spec.get("fields") or {}))
