"""Refusals: which codes may come back, and what each means."""

from collections.abc import Collection
from typing import Any

from specloom.exporters.extension import EXTENSION
from specloom.exporters.schemas import values_schema
from specloom.model import Api, ErrorCode
from specloom.naming import pascal


def error_name(errors: tuple[str, ...]) -> str:
    """The name of the response that stands for these groups and codes."""
    return "Refused" + "".join(pascal(one) for one in errors)


def error_response(api: Api, errors: tuple[str, ...]) -> dict[str, Any]:
    """The answer to a refused call: the envelope with a code of one of these groups."""
    groups = [group for group in errors if _of_group(api, group)]
    codes = [code for code in errors if code not in groups]
    known: list[dict[str, Any]] = [{"$ref": f"#/components/schemas/{_schema_name(group)}"} for group in groups]
    known += [{"type": "string", "enum": codes}] if codes else []
    return {
        "description": f"Refused: {', '.join(errors)}.",
        "content": {
            "application/json": {"schema": _envelope(api, {"anyOf": [*known, {"type": ["string", "integer"]}]})}
        },
    }


def error_schemas(api: Api, used: Collection[str]) -> dict[str, Any]:
    """The codes of each group that any call names."""
    return {_schema_name(group): _codes(found) for group in used if (found := _of_group(api, group))}


def _of_group(api: Api, group: str) -> list[ErrorCode]:
    return [code for code in api.rest_codes.values() if code.group == group]


def _schema_name(group: str) -> str:
    return f"ErrorCode{pascal(group)}"


def _codes(codes: list[ErrorCode]) -> dict[str, Any]:
    return {
        **values_schema([code.code for code in codes]),
        "description": f"Codes of the group {codes[0].group}.",
        "x-enum-descriptions": [code.meaning for code in codes],
        EXTENSION: {"codes": {code.code: _facts(code) for code in codes}},
    }


def _facts(code: ErrorCode) -> dict[str, Any]:
    facts: dict[str, Any] = {"class": code.class_name, "acted": code.acted, "retry": code.retry}
    if code.retry_after_seconds is not None:
        facts["retry_after_seconds"] = code.retry_after_seconds
    return facts | ({"remedy": code.remedy} if code.remedy else {})


def _envelope(api: Api, code: dict[str, Any]) -> dict[str, Any]:
    names = api.venue.envelope
    return {
        "type": "object",
        "properties": {names.code: code, names.message: {"type": ["string", "null"]}},
        "required": [names.code],
    }
