"""The messages of a channel: what a client sends, what it gets."""

import json
from typing import Any

from specloom.exporters.schemas import Schema, SchemaWriter
from specloom.model import Channel, Field, Param


def messages_of(channel: Channel, schemas: SchemaWriter) -> dict[str, dict[str, Any]]:
    """By name: ``subscribe`` and ``push`` of a subscription, ``request`` and ``answer`` of an operation."""
    examples = [json.loads(one.answer) for one in channel.examples if one.answer]
    if channel.kind == "trade":
        asked = [json.loads(one.request) for one in channel.examples if one.request]
        return {
            "request": _message("Asks for it.", _request(channel, schemas), asked),
            "answer": _message("Whether it was accepted.", _answer(channel.response, schemas), examples),
        }
    shown = [json.loads(channel.subscribe_example)] if channel.subscribe_example else []
    return {
        "subscribe": _message("Asks for the pushes.", _subscription(channel, schemas), shown),
        "push": _message(channel.summary, _push(channel, schemas), examples),
    }


def _message(summary: str, payload: Schema, examples: list[Any]) -> dict[str, Any]:
    made: dict[str, Any] = {"summary": summary, "payload": draft_7(payload)}
    objects = [{"payload": one} for one in examples if isinstance(one, dict)]
    return made | ({"examples": objects} if objects else {})


def _subscription(channel: Channel, schemas: SchemaWriter) -> Schema:
    argument = _argument(channel.arguments, channel, schemas)
    return _object({"op": {"type": "string", "const": "subscribe"}, "args": {"type": "array", "items": argument}})


def _request(channel: Channel, schemas: SchemaWriter) -> Schema:
    argument = _argument(channel.arguments, channel, schemas)
    params = schemas.object(channel.params)
    return _object({"op": {"type": "string"}, "args": {"type": "array", "items": {**argument, "x-params": params}}})


def _argument(members: tuple[Param, ...], channel: Channel, schemas: SchemaWriter) -> Schema:
    topics = [topic for topic in channel.topics if "{" not in topic]
    topic: Schema = {"type": "string", "description": "Which channel."}
    if topics == list(channel.topics):
        topic["enum"] = topics
    elif channel.topics:
        topic["examples"] = list(channel.topics)
    schema = schemas.object(members)
    return {**schema, "properties": {channel.topic_key: topic, **schema["properties"]}}


def _push(channel: Channel, schemas: SchemaWriter) -> Schema:
    data = schemas.field(channel.push) if channel.push is not None else {}
    argument = _argument(channel.arguments, channel, schemas)
    argument.pop("required", None)
    return {
        "type": "object",
        "properties": {"arg": argument, "action": {"type": "string", "enum": ["snapshot", "update"]}, "data": data},
        "required": ["arg", "data"],
    }


def _answer(response: Field | None, schemas: SchemaWriter) -> Schema:
    data = schemas.field(response) if response is not None else {}
    return {"type": "object", "properties": {"code": {"type": ["string", "integer"]}, "args": data}}


def _object(members: dict[str, Schema]) -> Schema:
    return {"type": "object", "properties": members, "required": list(members)}


def draft_7(schema: Any) -> Any:
    """The schema with the words of JSON Schema draft 7, which AsyncAPI takes: positions of an array are ``items``."""
    if isinstance(schema, list):
        return [draft_7(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: draft_7(one) for key, one in schema.items()}
    if "prefixItems" in made:
        made["items"] = made.pop("prefixItems")
    return made
