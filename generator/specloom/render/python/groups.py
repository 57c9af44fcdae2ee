"""The namespaces between the client and its calls."""

import msgspec

from specloom.model import Api
from specloom.naming import pascal
from specloom.render.python.imports import Imports
from specloom.render.python.source import Safe, identifier, literal


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """One call of a group: attribute, and the alias under which type checkers see its function."""

    name: Safe
    alias: Safe


class Subgroup(msgspec.Struct, frozen=True, kw_only=True):
    """One group inside a group."""

    name: Safe
    kind: Safe


class ClientVariant(msgspec.Struct, frozen=True, kw_only=True):
    """One class of a group: sync or async."""

    prefix: Safe
    base: Safe
    binder: Safe
    words: Safe


class GroupView(msgspec.Struct, frozen=True, kw_only=True):
    """One namespace: ``client.v2.mix.order``, or of channels ``client.v2.ws.spot``."""

    path: Safe
    kind: Safe
    calls: tuple[Call, ...]
    groups: tuple[Subgroup, ...]
    call_names: Safe
    group_names: Safe
    base_import: Safe
    imports: Safe
    folder: tuple[str, ...]
    variants: tuple[ClientVariant, ...]


def group_views(api: Api, package: str) -> list[GroupView]:
    """Every namespace of the API, outermost first."""
    calls = [endpoint.call.split(".") for endpoint in api.endpoints] + [c.call.split(".") for c in api.channels]
    inside: dict[tuple[str, ...], list[str]] = {}
    below: dict[tuple[str, ...], set[str]] = {}
    for *folder, name in calls:
        path = tuple(folder)
        inside.setdefault(path, []).append(name)
        for depth in range(1, len(path)):
            below.setdefault(path[:depth], set()).add(path[depth])
    return [
        _view(path, sorted(inside.get(path, [])), sorted(below.get(path, set())), package)
        for path in sorted({*inside, *below} - {()})
    ]


def _view(path: tuple[str, ...], calls: list[str], groups: list[str], package: str) -> GroupView:
    dotted = ".".join(identifier(part) for part in path)
    runtime, streams = f"{package}._runtime", path[1:2] == ("ws",)
    source, kind, binder = ("stream.api", "StreamGroup", "channel") if streams else ("client.groups", "Group", "method")
    imports, bases = Imports(), Imports()
    bases.add(f"{runtime}.{source}", f"Async{kind}", kind)
    for call in calls:
        imports.add(f"{package}.{dotted}.{call}", call, alias=f"_{call}")
    for group in groups:
        imports.add(f"{package}.{dotted}.{group}", pascal(group), f"Async{pascal(group)}")
    if calls:
        imports.add(
            f"{runtime}.stream.api" if streams else f"{runtime}.client.methods", f"async_{binder}", f"sync_{binder}"
        )
    return GroupView(
        path=Safe(dotted),
        kind=Safe(pascal(path[-1])),
        calls=tuple(Call(name=identifier(call), alias=Safe(f"_{call}")) for call in calls),
        groups=tuple(Subgroup(name=identifier(group), kind=Safe(pascal(group))) for group in groups),
        call_names=literal(tuple(calls)),
        group_names=literal(tuple((group, pascal(group)) for group in groups)),
        base_import=bases.block(),
        imports=imports.block("    "),
        folder=path,
        variants=(
            ClientVariant(prefix=Safe(""), base=Safe(kind), binder=Safe(f"sync_{binder}"), words=Safe("")),
            ClientVariant(
                prefix=Safe("Async"),
                base=Safe(f"Async{kind}"),
                binder=Safe(f"async_{binder}"),
                words=Safe(" of the asynchronous client"),
            ),
        ),
    )
