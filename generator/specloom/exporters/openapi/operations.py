"""One endpoint as an operation."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from specloom.exporters.extension import EXTENSION, endpoint_facts
from specloom.exporters.openapi.errors import error_name
from specloom.exporters.schemas import Schema, SchemaWriter
from specloom.exporters.source import Source
from specloom.model import Endpoint, Param

_SIGNED: dict[str, list[str]] = {"key": [], "sign": [], "timestamp": [], "passphrase": []}


class OperationWriter:
    """Operations of one document."""

    def __init__(self, source: Source, schemas: SchemaWriter) -> None:
        self._source = source
        self._schemas = schemas

    def operation(self, endpoint: Endpoint) -> dict[str, Any]:
        """The operation with everything that the spec knows."""
        request, answer = _examples(endpoint)
        made: dict[str, Any] = {
            "operationId": endpoint.call.replace(".", "_"),
            "summary": endpoint.summary,
            "tags": [".".join(endpoint.group)],
        }
        description = _description(endpoint)
        if description:
            made["description"] = description
        if endpoint.deprecated or endpoint.superseded_by:
            made["deprecated"] = True
        parameters = list(self._parameters(endpoint, request))
        if parameters:
            made["parameters"] = parameters
        body = self._body(endpoint, request)
        if body:
            made["requestBody"] = body
        made["responses"] = {"200": self._answer(endpoint, answer), "4XX": _refused(endpoint)}
        made["security"] = [_SIGNED] if endpoint.signed else []
        made[EXTENSION] = endpoint_facts(endpoint, self._source.spec(endpoint))
        return made

    def _parameters(self, endpoint: Endpoint, request: Any) -> Iterator[dict[str, Any]]:
        for param in endpoint.params if endpoint.body.kind != "list" else ():
            if param.place == "body":
                continue
            made: dict[str, Any] = {
                "name": param.wire,
                "in": param.place,
                "required": param.place == "path" or param.required,
            }
            if param.description:
                made["description"] = param.description
            if param.deprecated:
                made["deprecated"] = True
            made["schema"] = self._schemas.param(param)
            if param.type == "list":
                made["explode"] = False
            shown = request.get(param.wire) if isinstance(request, dict) else None
            if isinstance(shown, str) and shown and _spelled(shown, param) is not None:
                made["example"] = _spelled(shown, param)
            yield made

    def _body(self, endpoint: Endpoint, request: Any) -> dict[str, Any] | None:
        members = [param for param in endpoint.params if param.place == "body"]
        if endpoint.body.kind == "none" or (endpoint.body.kind == "object" and not members):
            return None
        schema: Schema = self._schemas.object(members)
        is_required = bool(schema.get("required")) or endpoint.body.kind == "list"
        if endpoint.body.kind == "list":
            schema = {"type": "array", "items": schema}
            if endpoint.body.max_items:
                schema["maxItems"] = endpoint.body.max_items
        media: dict[str, Any] = {"schema": schema}
        shown = _only(request, members)
        if shown is not None:
            media["example"] = shown
        return {"required": is_required, "content": {"application/json": media}}

    def _answer(self, endpoint: Endpoint, answer: Any) -> dict[str, Any]:
        names = self._source.api.venue.envelope
        properties: dict[str, Any] = {
            names.code: {"type": ["string", "integer"]},
            names.message: {"type": ["string", "null"]},
            names.time: {"type": ["integer", "string", "null"]},
            names.data: self._schemas.field(endpoint.response),
        }
        media: dict[str, Any] = {"schema": {"type": "object", "properties": properties, "required": [names.code]}}
        if answer is not None:
            media["example"] = answer
        return {"description": "Done, where the code says so.", "content": {"application/json": media}}


def _description(endpoint: Endpoint) -> str:
    parts = [endpoint.description or ""]
    if endpoint.superseded_by:
        parts.append(f"Use {' or '.join(endpoint.superseded_by)} instead.")
    return "\n\n".join(part for part in parts if part)


def _refused(endpoint: Endpoint) -> Mapping[str, str]:
    return {"$ref": f"#/components/responses/{error_name(endpoint.errors)}"}


def _examples(endpoint: Endpoint) -> tuple[Any, Any]:
    """The first request and the first answer that are shown."""
    request = next((one.request for one in endpoint.examples if one.request), None)
    answer = next((one.answer for one in endpoint.examples if one.answer), None)
    return (json.loads(request) if request else None, json.loads(answer) if answer else None)


def _only(request: Any, members: Sequence[Param]) -> Any:
    """What stands in the body, values spelled as they are documented; None where one is not legal at all."""
    if isinstance(request, list):
        made = [_only(one, members) for one in request]
        return None if None in made else made
    if not isinstance(request, dict):
        return None
    kept = {member.wire: _spelled(request[member.wire], member) for member in members if member.wire in request}
    return None if None in kept.values() else kept


def _spelled(shown: Any, param: Param) -> Any:
    if isinstance(shown, list):
        made = [_spelled(one, param) for one in shown]
        return None if None in made else made
    if isinstance(shown, dict):
        return _only(shown, param.fields) if param.fields else shown
    if not param.values:
        return shown
    return next((value for value in param.values if value.lower() == str(shown).lower()), None)
