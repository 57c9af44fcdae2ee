"""An endpoint or channel as the YAML that ``specloom show`` prints."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
import yaml

from specloom.model import Api, Channel, Endpoint, ErrorCode, Example, Field, Limit, Param, RateLimit

_WIDTH = 110


class _Dumper(yaml.SafeDumper):
    """Lists of plain values on one line, texts of several lines as blocks."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - PyYAML's signature
        """Indent list items, too."""
        super().increase_indent(flow, indentless=False)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    lines = "\n" in value and all(line.isprintable() and line == line.rstrip() for line in value.split("\n"))
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if lines else None)


def _list(dumper: yaml.SafeDumper, values: list[Any]) -> yaml.SequenceNode:
    plain = not any(isinstance(value, dict | list) for value in values)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", values, flow_style=plain)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(list, _list)


def as_yaml(view: Mapping[str, Any]) -> str:
    """The view as YAML, in its own order."""
    return yaml.dump(dict(view), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH)


def endpoint_view(endpoint: Endpoint, api: Api, places: list[str]) -> dict[str, Any]:
    """Everything that is known of an endpoint; ``places`` are the files that say it."""
    any_params = "any; no source lists them" if endpoint.open_params else None
    view = {
        "call": endpoint.call,
        "endpoint": f"{endpoint.method} {endpoint.path}",
        "summary": endpoint.summary,
        "description": endpoint.description,
        **_shared(endpoint, api, places),
        "account_mode": endpoint.account_mode,
        "equivalent": endpoint.equivalent,
        "deprecated": endpoint.deprecated or None,
        "superseded_by": list(endpoint.superseded_by),
        "supersedes": list(endpoint.supersedes),
        "params": _params(endpoint.params, api) or any_params,
        "body": _members(endpoint.body) if endpoint.body.kind == "list" else None,
        "response": _data(endpoint.response, api),
        "paging": _members(endpoint.paging),
        "batch": _members(endpoint.batch),
        "examples": _examples(endpoint.examples),
    }
    return _said(view)


def channel_view(channel: Channel, api: Api, places: list[str]) -> dict[str, Any]:
    """Everything that is known of a channel; ``places`` are the files that say it."""
    view = {
        "call": channel.call,
        "channel": f"{channel.kind} {channel.version}",
        "topics": list(channel.topics),
        "topic_key": channel.topic_key,
        "summary": channel.summary,
        **_shared(channel, api, places),
        "arguments": _params(channel.arguments, api),
        "params": _params(channel.params, api),
        "push": _data(channel.push, api),
        "response": _data(channel.response, api),
        "book": _members(channel.book),
        "reconcile": [_members(rule) for rule in channel.reconcile],
        "reconcile_reason": channel.reconcile_reason,
        "subscribe_example": channel.subscribe_example,
        "examples": _examples(channel.examples),
    }
    return _said(view)


def _shared(call: Endpoint | Channel, api: Api, places: list[str]) -> dict[str, Any]:
    return {
        "spec": places,
        "source": call.source.page or call.source.kind,
        "version": call.version,
        "symbol_format": call.symbol_format,
        "access": call.access,
        "effect": call.effect,
        "rate_limit": _rate_limit(call.rate_limit, call.call),
        "idempotency": _members(call.idempotency),
        "errors": _errors(call.errors, call.codes, api),
    }


def _rate_limit(limits: RateLimit, call: str) -> dict[str, Any]:
    return _said(
        {
            "default": _limit(limits.default) + ("" if limits.documented else " (assumed: no source states one)"),
            "copy_trader": _limit(limits.copy_trader) if limits.copy_trader else None,
            "shared_with": limits.pool if limits.pool != call else None,
        }
    )


def _limit(limit: Limit) -> str:
    span = "second" if limit.seconds == 1 else f"{limit.seconds} seconds"
    return f"{limit.requests} per {span} by {limit.scope}"


def _errors(references: Iterable[str], codes: tuple[str, ...], api: Api) -> dict[str, Any]:
    """How many codes each group stands for, what a code named on its own means, and how many in all."""
    sizes = Counter(code.group for code in api.error_codes)
    meanings = {code.code: code for code in api.error_codes}
    listed = {name: f"{sizes[name]} codes" if name in sizes else _meaning(meanings[name]) for name in references}
    by_class = Counter(meanings[code].class_name for code in codes)
    return {**listed, "in all": len(codes), "classes": dict(sorted(by_class.items()))}


def _meaning(code: ErrorCode) -> str:
    return f"{code.class_name}: {code.meaning}"


def _params(params: Iterable[Param], api: Api) -> dict[str, Any]:
    return {param.wire: _param(param, api) for param in params}


def _param(param: Param, api: Api) -> dict[str, Any]:
    return _said(
        {
            "python": param.name if param.name != param.wire else None,
            "type": f"{param.type} of {param.items}" if param.items else param.type,
            "required": True if param.required else None,
            "required_if": {name: list(values) for name, values in param.required_if.items()},
            "only_if": {name: list(values) for name, values in param.only_if.items()},
            "unit": param.unit,
            "values": _values(param.enum, param.values, api),
            "default": param.default,
            "min": param.min,
            "max": param.max,
            "max_length": param.max_length,
            "max_items": param.max_items,
            "pattern": param.pattern,
            "symbol": param.symbol or None,
            "place": param.place if param.place == "path" else None,
            "deprecated": param.deprecated or None,
            "secret": param.secret or None,
            "description": param.description,
            "fields": _params(param.fields, api),
        }
    )


def _data(field: Field | None, api: Api) -> dict[str, Any] | None:
    """What stands under ``data``: its type and its fields."""
    if field is None:
        return None
    return _said({"type": _type(field), "fields": {below.wire: _field(below, api) for below in field.fields}})


def _field(field: Field, api: Api) -> dict[str, Any]:
    return _said(
        {
            "python": field.name if field.name != field.wire else None,
            "type": _type(field),
            "unit": field.unit,
            "values": _values(field.enum, field.values, api),
            "also_sent_as": list(field.aliases),
            "description": field.description,
            "fields": {below.wire: _field(below, api) for below in field.fields},
        }
    )


def _type(field: Field) -> str:
    return f"{field.type} of {field.items}" if field.items else field.type


def _values(enum: str | None, values: tuple[str, ...], api: Api) -> list[str] | dict[str, str]:
    """The values, with their meanings where they have a name in common."""
    for known in api.enums:
        if known.name == enum:
            return {value.wire: value.description for value in known.values}
    return list(values)


def _examples(examples: Iterable[Example]) -> list[dict[str, Any]]:
    return [_said({"request": example.request, "answer": example.answer}) for example in examples]


def _members(rule: msgspec.Struct | None) -> dict[str, Any] | None:
    return None if rule is None else _said(msgspec.to_builtins(rule))


def _said(view: Mapping[str, Any]) -> dict[str, Any]:
    """The view without what is not said."""
    return {key: value for key, value in view.items() if value not in (None, "", [], {}, ())}
