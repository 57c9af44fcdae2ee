"""Which template makes which file, and what it is shown."""

from collections.abc import Callable, Iterator
from functools import partial
from http import HTTPStatus
from types import ModuleType
from typing import Any

import msgspec

from specloom import runtime
from specloom.model import Api, Channel, Endpoint
from specloom.model.symbol_samples import wrong_symbol
from specloom.naming import pascal
from specloom.render.python import vectors
from specloom.render.python.channels import channel_view
from specloom.render.python.constructor import constructor_view
from specloom.render.python.endpoints import endpoint_view
from specloom.render.python.groups import GroupView, group_views
from specloom.render.python.imports import Imports, order_names
from specloom.render.python.records import error_record, venue_record
from specloom.render.python.source import Safe, SpecText, construct, literal
from specloom.render.python.testing.channels import channel_test_view
from specloom.render.python.testing.endpoints import endpoint_test_view
from specloom.render.python.testing.live import live_view
from specloom.render.python.testing.operations import operation_test_view
from specloom.render.python.testing.signing import signature_parts, signing_test_view, test_credentials
from specloom.render.python.testing.venue import venue_test_view
from specloom.runtime import errors
from specloom.runtime.stream import failures
from specloom.signing import compile_signing

_VENUE_PARTS = (
    "ClientIdRule",
    "Envelope",
    "Environment",
    "Host",
    "Limit",
    "LoginFrame",
    "MarketList",
    "StreamRules",
    "SymbolFormat",
    "SymbolLine",
    "SymbolRules",
    "Venue",
)


_SUPPORT = (
    "applicability",
    "batch_suite",
    "channel_suite",
    "comparison",
    "description",
    "endpoint_suite",
    "exchange",
    "mock_exchange",
    "operation_suite",
    "paged_suite",
    "sockets",
)
"""Modules below ``tests/support``."""

SINGLE = "_calls"
"""Folder of the tests of calls that stand at the client itself: beside it are tests of the client as a whole."""


class RenderJob(msgspec.Struct, frozen=True, kw_only=True):
    """One file to render: its path below the output folder, template, the spec file it tells of, and its view."""

    path: str
    template: str
    spec: str
    view: Callable[[], dict[str, Any]]


def endpoint_files(api: Api, endpoint: Endpoint) -> Iterator[RenderJob]:
    """The files of one endpoint: its module and its test."""
    package, where = api.venue.package, "/".join(endpoint.call.split("."))
    folder, _, name = where.rpartition("/")
    made: dict[str, Any] = {}

    def view() -> dict[str, Any]:
        if not made:
            made.update({"endpoint": endpoint_view(api, endpoint), "package": Safe(package)})
        return made

    def test_view() -> dict[str, Any]:
        return {
            "endpoint": view()["endpoint"],
            "test": endpoint_test_view(api, endpoint),
            "package": Safe(package),
            "client": Safe(client_name(api)),
        }

    spec = endpoint.origin.file
    yield RenderJob(path=f"{package}/{where}.py", template="package/endpoint.py.jinja", spec=spec, view=view)
    yield RenderJob(
        path=f"tests/{folder or SINGLE}/test_{name}.py", template="tests/endpoint.py.jinja", spec=spec, view=test_view
    )


def channel_files(api: Api, channel: Channel) -> Iterator[RenderJob]:
    """The files of one channel: its module and its test."""
    package, where = api.venue.package, "/".join(channel.call.split("."))
    made: dict[str, Any] = {}

    def view() -> dict[str, Any]:
        if not made:
            made.update({"channel": channel_view(api, channel), "package": Safe(package)})
        return made

    spec = channel.origin.file
    yield RenderJob(path=f"{package}/{where}.py", template="package/channel.py.jinja", spec=spec, view=view)
    folder, _, name = where.rpartition("/")
    kind = "operation" if channel.kind == "trade" else "channel"

    def test_view() -> dict[str, Any]:
        shown = operation_test_view(api, channel) if channel.kind == "trade" else channel_test_view(api, channel)
        return {**shown, "package": Safe(package)}

    yield RenderJob(
        path=f"tests/{folder or SINGLE}/test_{name}.py", template=f"tests/{kind}.py.jinja", spec=spec, view=test_view
    )


def shared_files(api: Api) -> Iterator[RenderJob]:
    """The files that tell of the API as a whole."""
    package = api.venue.package
    base = {
        "package": Safe(package),
        "client": Safe(client_name(api)),
        "title": SpecText(api.venue.title),
        "distribution": Safe(package.replace("_", "-")),
        "endpoint_count": len(api.endpoints),
        "channel_count": len(api.channels),
        "code_count": len(api.error_codes),
    }

    def file(path: str, template: str, view: Callable[[], dict[str, Any]] = dict, spec: str = "") -> RenderJob:
        return RenderJob(path=path, template=template, spec=spec, view=lambda: {**base, **view()})

    yield file(f"{package}/__init__.py", "package/__init__.py.jinja")
    yield file(f"{package}/py.typed", "package/py.typed.jinja")
    yield file(f"{package}/_client.py", "package/_client.py.jinja", lambda: _clients(api))
    yield file(f"{package}/_index.py", "package/_index.py.jinja", lambda: {"index": _index(api)})
    yield file(f"{package}/_venue.py", "package/_venue.py.jinja", lambda: _venue(api), api.venue.origin.file)
    yield file(f"{package}/_signing.py", "package/_signing.py.jinja", lambda: _signing(api), api.venue.origin.file)
    yield file(f"{package}/_codes.py", "package/_codes.py.jinja", lambda: _codes(api))
    yield file(f"{package}/errors.py", "package/errors.py.jinja", lambda: _errors(api))
    for group in group_views(api, package):
        where = "/".join(group.folder)
        yield file(f"{package}/{where}/__init__.py", "package/group.py.jinja", partial(_group, group))
    yield file("pyproject.toml", "pyproject.toml.jinja")
    yield file("README.md", "README.md.jinja")
    yield file("tests/conftest.py", "tests/conftest.py.jinja", lambda: _fixtures(api))
    for name in _SUPPORT:
        yield file(f"tests/support/{name}.py", f"tests/support/{name}.py.jinja", lambda: _fixtures(api))
    yield file("tests/test_errors.py", "tests/errors.py.jinja", lambda: _error_tests(api))
    yield file("tests/test_venue.py", "tests/venue.py.jinja", lambda: venue_test_view(api), api.venue.origin.file)
    yield file("tests/test_signing.py", "tests/signing.py.jinja", lambda: signing_test_view(api), api.venue.origin.file)
    yield file("tests/test_live.py", "tests/live.py.jinja", lambda: live_view(api))
    yield file("tests/custom/README.md", "tests/custom.md.jinja")


OWNED_BY_USER = frozenset({"tests/custom/README.md"})
"""Written once, then never touched again."""


def _group(group: GroupView) -> dict[str, Any]:
    return {"group": group}


def client_name(api: Api) -> str:
    """``Bitget``."""
    return pascal(api.venue.name)


def _clients(api: Api) -> dict[str, Any]:
    package = api.venue.package
    calls = [*(endpoint.call for endpoint in api.endpoints), *(channel.call for channel in api.channels)]
    names = sorted({call.partition(".")[0] for call in calls if "." in call})
    single = sorted(call for call in calls if "." not in call)
    imports = Imports()
    for name in single:
        imports.add(f"{package}.{name}", name, alias=f"_{name}")
    if single:
        imports.add(f"{package}._runtime.client.methods", "async_method", "sync_method")
    for name in names:
        imports.add(f"{package}.{name}", pascal(name), f"Async{pascal(name)}")
    modes = ("SyncAccountMode, ", "AsyncAccountMode, ") if api.venue.account_mode_call else ("", "")
    return {
        **constructor_view(api),
        "has_account_modes": api.venue.account_mode_call is not None,
        "versions": tuple((Safe(name), Safe(pascal(name))) for name in names),
        "version_names": literal(tuple((name, pascal(name)) for name in names)),
        "calls": tuple((Safe(name), Safe(f"_{name}")) for name in single),
        "call_names": literal(tuple(single)),
        "version_imports": imports.block("    "),
        "clients": (
            (Safe(""), Safe(f"{modes[0]}SyncStreaming"), Safe("SyncClient"), Safe(""), Safe("sync_method")),
            (
                Safe("Async"),
                Safe(f"{modes[1]}AsyncStreaming"),
                Safe("AsyncClient"),
                Safe(" for asyncio"),
                Safe("async_method"),
            ),
        ),
    }


def _index(api: Api) -> tuple[tuple[SpecText, SpecText, SpecText], ...]:
    return tuple((SpecText(e.method), SpecText(e.path), SpecText(e.call)) for e in api.endpoints)


def _venue(api: Api) -> dict[str, Any]:
    source = construct("Venue", venue_record(api))
    imports = Imports()
    imports.add(f"{api.venue.package}._runtime.spec.records", *(part for part in _VENUE_PARTS if f"{part}(" in source))
    return {"venue": source, "imports": imports.block()}


def _signing(api: Api) -> dict[str, Any]:
    venue = api.venue
    return {"source": Safe(compile_signing(venue.signing, venue.title, runtime=f"{venue.package}._runtime"))}


def _codes(api: Api) -> dict[str, Any]:
    def rows(places: tuple[str, ...]) -> tuple[tuple[SpecText, Safe], ...]:
        return tuple(
            (SpecText(code.code), construct("ErrorInfo", error_record(code)))
            for code in api.error_codes
            if code.place in places
        )

    return {"codes": rows(("rest", "both")), "ws_codes": rows(("ws", "both"))}


def _code_rows(api: Api) -> tuple[tuple[SpecText, Safe, SpecText, SpecText, Safe], ...]:
    """Code, class, whether the exchange acted, when to repeat, and whether there is a remedy."""
    return tuple(
        (
            SpecText(code.code),
            Safe(code.class_name),
            SpecText(code.acted),
            SpecText(code.retry),
            literal(bool(code.remedy)),
        )
        for code in api.error_codes
        if code.place != "ws"
    )


def _error_tests(api: Api) -> dict[str, Any]:
    return {
        "all_codes": _code_rows(api),
        "parents": tuple(
            (Safe(made.name), Safe(made.parent or "ExchangeError"), literal(made.statuses))
            for made in api.error_classes
        ),
        "any_call": Safe(api.venue.server_time),
    }


class ErrorView(msgspec.Struct, frozen=True, kw_only=True):
    """One exception class."""

    name: Safe
    parent: Safe
    description: SpecText
    statuses: Safe | None


def _errors(api: Api) -> dict[str, Any]:
    classes = tuple(
        ErrorView(
            name=Safe(made.name),
            parent=Safe(made.parent or "ExchangeError"),
            description=SpecText(made.description),
            statuses=literal(made.statuses) if made.statuses else None,
        )
        for made in api.error_classes
    )
    catalogued = {made.name for made in api.error_classes}
    base = [(module, sorted(runtime_errors(module) - catalogued)) for module in (errors, failures)]
    return {
        "classes": classes,
        "base_errors": [(Safe(_below_runtime(module)), [Safe(name) for name in names]) for module, names in base],
        "all_errors": tuple(Safe(name) for name in order_names(catalogued.union(*(names for _, names in base)))),
    }


def runtime_errors(module: ModuleType) -> set[str]:
    """Errors that do not come from the catalogue; the client's ``errors`` module hands them on."""
    made = {name: value for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__}
    return {name for name, value in made.items() if isinstance(value, type) and issubclass(value, errors.ExchangeError)}


def _below_runtime(module: ModuleType) -> str:
    return module.__name__.removeprefix(f"{runtime.__name__}.")


def _fixtures(api: Api) -> dict[str, Any]:
    envelope = api.venue.envelope
    return {
        "timestamp": int(vectors.TIMESTAMP),
        "keys": literal(test_credentials(api.venue.signing)),
        "puts": literal(signature_parts(api.venue.signing)),
        "is_form": api.venue.signing.requests.body.encoding == "form",
        "copy_trader": api.venue.limits.copy_trader,
        "rest_urls": literal(tuple(host.url for host in api.venue.hosts if host.url.startswith("https"))),
        "venue": SpecText(api.venue.name),
        "wrong_symbols": literal(_wrong_symbols(api)),
        "rate_limit_error": Safe(_rate_limit_error(api)),
        "success": SpecText(envelope.success[0]),
        "envelope": {name: SpecText(getattr(envelope, name)) for name in ("code", "message", "data", "time")},
    }


def _wrong_symbols(api: Api) -> dict[str, str]:
    """Format → a symbol that it does not have."""
    found = {one.name: wrong_symbol(api.symbols, one.name) for one in api.symbols.formats}
    return {name: symbol for name, symbol in found.items() if symbol}


def _rate_limit_error(api: Api) -> str:
    """The class of an answer with too many requests."""
    named = (made.name for made in api.error_classes if HTTPStatus.TOO_MANY_REQUESTS in made.statuses)
    return next(named, "ExchangeError")
