"""What the standards have no words for: one member, ``x-specloom``, whose content a schema describes."""

from collections.abc import Mapping
from typing import Any

import msgspec

from specloom.model import Channel, Endpoint, Field, Param
from specloom.naming import call_name, snake

EXTENSION = "x-specloom"
VENUE = "x-specloom-venue"

Facts = dict[str, Any]


def endpoint_facts(endpoint: Endpoint, spec: Mapping[str, Any]) -> Facts:
    """Everything about a call that has no place in an OpenAPI operation; ``spec`` is its spec file's content."""
    facts: Facts = {"version": endpoint.version, "symbol_format": endpoint.symbol_format}
    if endpoint.call != call_name(endpoint.method, endpoint.path):
        facts["call"] = endpoint.call
    if endpoint.host != "rest":
        facts["host"] = endpoint.host
    facts |= {"access": endpoint.access, "effect": endpoint.effect, "rate_limit": dict(spec["rate_limit"])}
    facts["errors"] = list(endpoint.errors)
    for key in ("idempotency", "account_mode", "equivalent", "open_params", "body", "batch", "paging", "supersedes"):
        if key in spec:
            facts[key] = msgspec.to_builtins(spec[key])
    if endpoint.deprecated:
        facts["deprecated"] = True
    if endpoint.superseded_by:
        facts["superseded_by"] = list(endpoint.superseded_by)
    return facts


def channel_facts(channel: Channel, spec: Mapping[str, Any]) -> Facts:
    """Everything about a channel that has no place in an AsyncAPI channel."""
    facts: Facts = {"call": channel.call, "version": channel.version, "kind": channel.kind}
    facts |= {"symbol_format": channel.symbol_format, "access": channel.access, "effect": channel.effect}
    facts["topics"] = list(channel.topics)
    facts["topic_key"] = channel.topic_key
    for key in ("rate_limit", "errors", "idempotency", "book", "reconcile", "reconcile_reason"):
        if key in spec:
            facts[key] = msgspec.to_builtins(spec[key])
    return facts


def value_facts(value: Field | Param) -> Facts:
    """What a schema cannot say of a value."""
    facts: Facts = {"type": value.type}
    if value.name != _plain_name(value.wire) and value.wire != "data":
        facts["name"] = value.name
    for key in ("unit", "enum", "items"):
        if getattr(value, key) is not None:
            facts[key] = getattr(value, key)
    if value.values and value.enum is None:
        facts["enum"] = list(value.values)
    if isinstance(value, Field) and value.aliases:
        facts["aliases"] = list(value.aliases)
    if value.secret:
        facts["secret"] = True
    if isinstance(value, Param):
        facts |= _param_facts(value)
    return facts


def _param_facts(param: Param) -> Facts:
    facts: Facts = {}
    if param.symbol:
        facts["symbol"] = True
    for key in ("required_if", "only_if"):
        condition = getattr(param, key, None)
        if condition:
            facts[key] = {name: list(values) for name, values in condition.items()}
    return facts


def _plain_name(wire: str) -> str | None:
    try:
        return snake(wire)
    except ValueError:
        return None
