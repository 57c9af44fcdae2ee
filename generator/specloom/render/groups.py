"""The namespaces between the client and its calls."""

from collections.abc import Iterable

import msgspec

from specloom.model import Api
from specloom.naming import pascal
from specloom.render.imports import Imports
from specloom.render.source import Safe, SpecText, identifier, literal


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """One call of a group: attribute, and the alias under which type checkers see its function."""

    name: Safe
    alias: Safe


class Below(msgspec.Struct, frozen=True, kw_only=True):
    """One group inside a group."""

    name: Safe
    kind: Safe


class GroupView(msgspec.Struct, frozen=True, kw_only=True):
    """One namespace: ``client.v2.mix.order``."""

    path: Safe
    kind: Safe
    calls: tuple[Call, ...]
    groups: tuple[Below, ...]
    call_names: Safe
    group_names: Safe
    imports: Safe
    folder: tuple[str, ...]
    sources: tuple[SpecText, ...]


def group_views(api: Api, package: str) -> list[GroupView]:
    """Every namespace of the API, outermost first."""
    calls: dict[tuple[str, ...], list[str]] = {}
    below: dict[tuple[str, ...], set[str]] = {}
    for endpoint in api.endpoints:
        calls.setdefault(endpoint.group, []).append(endpoint.method_name)
        for depth in range(1, len(endpoint.group)):
            below.setdefault(endpoint.group[:depth], set()).add(endpoint.group[depth])
    return [
        _view(path, sorted(calls.get(path, [])), sorted(below.get(path, set())), package)
        for path in sorted({*calls, *below})
    ]


def _view(path: tuple[str, ...], calls: list[str], groups: list[str], package: str) -> GroupView:
    dotted = ".".join(identifier(part) for part in path)
    runtime = f"{package}._runtime"
    imports = Imports()
    for call in calls:
        imports.add(f"{package}.{dotted}.{call}", call, alias=f"_{call}")
    for group in groups:
        imports.add(f"{package}.{dotted}.{group}", pascal(group), f"Async{pascal(group)}")
    if calls:
        imports.add(f"{runtime}.calls", "async_call", "sync_call")
    return GroupView(
        path=Safe(dotted),
        kind=Safe(pascal(path[-1])),
        calls=tuple(Call(name=identifier(call), alias=Safe(f"_{call}")) for call in calls),
        groups=tuple(Below(name=identifier(group), kind=Safe(pascal(group))) for group in groups),
        call_names=literal(tuple(calls)),
        group_names=literal(tuple((group, pascal(group)) for group in groups)),
        imports=imports.block("    "),
        folder=path,
        sources=(),
    )


def model_folders(groups: Iterable[GroupView]) -> list[tuple[str, ...]]:
    """The packages that hold models."""
    return [group.folder for group in groups]
