"""The files that all endpoints share: enums, error catalogue, venue."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from specloom.load import Document, child
from specloom.model import (
    ClientIdRule,
    Enum,
    EnumValue,
    Envelope,
    Environment,
    ErrorClass,
    ErrorCode,
    GlobalLimits,
    Host,
    LoginFrame,
    StreamRules,
    Venue,
)
from specloom.naming import distinct, snake
from specloom.resolve.duration import optional_seconds, seconds
from specloom.resolve.endpoint import build_limit
from specloom.resolve.values import origin
from specloom.signing.read import read_signing
from specloom.traced import derive, without_marks


def build_enums(document: Document) -> tuple[Enum, ...]:
    """The named sets of values, by name."""
    return tuple(
        Enum(
            name=name,
            description=spec["description"],
            values=tuple(
                EnumValue(wire=wire, name=derive(name.upper(), wire), description=spec["values"][wire])
                for wire, name in zip(spec["values"], distinct(map(snake, spec["values"])), strict=True)
            ),
            origin=origin(document, child("/enums", name)),
        )
        for name, spec in sorted(document.value["enums"].items())
    )


def build_error_classes(document: Document) -> tuple[ErrorClass, ...]:
    """The exception classes, parents before children."""
    specs: Mapping[str, Any] = document.value["classes"]
    ordered: dict[str, ErrorClass] = {}

    def place(name: str) -> None:
        if name in ordered:
            return
        parent = specs[name].get("parent", "")
        if parent:
            place(parent)
        ordered[name] = ErrorClass(
            name=name,
            parent=parent,
            description=specs[name]["description"],
            statuses=tuple(specs[name].get("statuses") or ()),
            origin=origin(document, child("/classes", name)),
        )

    for name in specs:
        place(name)
    return tuple(ordered.values())


def build_error_codes(documents: Iterable[Document]) -> tuple[ErrorCode, ...]:
    """All codes of all groups, by group and code."""
    codes = [
        _error_code(document, code, spec) for document in documents for code, spec in document.value["codes"].items()
    ]
    return tuple(sorted(codes, key=lambda entry: (entry.group, entry.code)))


def _error_code(document: Document, code: str, spec: Mapping[str, Any]) -> ErrorCode:
    return ErrorCode(
        code=code,
        group=document.value["group"],
        class_name=spec["class"],
        meaning=spec["meaning"],
        acted=spec["acted"],
        retry=spec["retry"],
        retry_after_seconds=optional_seconds(spec.get("retry_after")),
        remedy=spec.get("remedy"),
        place=document.value["place"],
        documented=not spec.get("undocumented", False),
        origin=origin(document, child("/codes", code)),
    )


def build_venue(document: Document) -> Venue:
    """The exchange itself."""
    spec = document.value
    limits, envelope = spec["limits"], dict(spec["envelope"])
    envelope["success"] = tuple(envelope["success"])
    return Venue(
        name=spec["name"],
        title=spec["title"],
        package=spec["package"],
        docs=spec["docs"],
        hosts=tuple(_host(name, addresses) for name, addresses in spec["hosts"].items()),
        environments=tuple(Environment(name=name, **facts) for name, facts in (spec.get("environments") or {}).items()),
        # Recipes are parsed and compiled as a whole: what they become is told by their file, not by single words.
        signing=read_signing(msgspec.structs.replace(document, value=without_marks(document.value)))[0],
        envelope=Envelope(**envelope),
        limits=GlobalLimits(
            total=build_limit(limits["total"]),
            penalty_seconds=derive(seconds(limits["penalty"]), limits["penalty"]),
            remaining_header=limits["remaining_header"],
            undocumented=build_limit(limits["undocumented"]),
            tiers=tuple(limits.get("tiers") or ()),
        ),
        client_ids=tuple(
            ClientIdRule(version=version, **rule) for version, rule in (spec.get("client_ids") or {}).items()
        ),
        streams=_streams(spec["streams"]),
        server_time=spec["server_time"],
        request_time_header=spec.get("request_time_header", ""),
        response_time_header=spec.get("response_time_header", ""),
        account_mode_codes=dict(spec.get("account_mode_codes") or {}),
        maintenance=tuple(spec.get("maintenance") or ()),
        origin=origin(document, "/name"),
        account_mode_call=spec.get("account_mode_call"),
        rejected_codes={name: tuple(ranges) for name, ranges in spec.get("rejected_codes", {}).items()},
    )


def _host(name: str, addresses: Mapping[str, str]) -> Host:
    elsewhere = {environment: url for environment, url in addresses.items() if environment != "url"}
    return Host(name=name, url=addresses["url"], elsewhere=elsewhere)


def _streams(spec: Mapping[str, Any]) -> StreamRules:
    login = spec.get("login")
    return StreamRules(**{**spec, "login": LoginFrame(**login) if login else None})
