"""One endpoint file → one ``Endpoint``."""

from collections.abc import Mapping
from typing import Any

import msgspec

from specloom.load import Document
from specloom.model import (
    Batch,
    Body,
    Endpoint,
    Example,
    Idempotency,
    Limit,
    Paging,
    Param,
    RateLimit,
    Source,
    TimeWindow,
)
from specloom.model.signing import NO_SCHEME
from specloom.model.symbol_samples import sample_symbol
from specloom.naming import call_name
from specloom.resolve.context import Context
from specloom.resolve.duration import optional_seconds, seconds
from specloom.resolve.values import build_data, build_params, origin
from specloom.signing.endpoints import endpoint_auth, scheme_of
from specloom.traced import derive, key_of


def build_endpoint(document: Document, context: Context) -> Endpoint:
    """Everything that one endpoint file says, with the shared facts it refers to."""
    spec: Mapping[str, Any] = document.value
    method, _, path = spec["endpoint"].partition(" ")
    call = spec.get("call") or call_name(method, path, context.naming)
    errors = tuple(spec["errors"])
    auth = endpoint_auth(spec.get("auth"))
    params = _params(document, method, path, context)
    return Endpoint(
        call=call,
        method=method,
        path=path,
        host=spec.get("host") or context.hosts.get(spec["version"], "rest"),
        version=spec["version"],
        summary=spec["summary"],
        description=spec.get("description"),
        symbol_format=spec["symbol_format"],
        sample_symbol=sample_symbol(context.symbols, spec["symbol_format"], call),
        access=spec["access"],
        effect=spec["effect"],
        rate_limit=build_rate_limit(spec["rate_limit"], call, context),
        errors=errors,
        codes=context.expand(errors),
        params=params,
        body=_body(spec, method, params),
        response=build_data(document, "/response", spec["response"], context),
        origin=origin(document, "/endpoint"),
        source=build_source(spec["source"]),
        open_params=spec.get("open_params", False),
        idempotency=build_idempotency(spec.get("idempotency")),
        paging=_paging(spec.get("paging"), key_of(spec, "paging")),
        batch=_batch(spec.get("batch"), spec),
        account_mode=spec.get("account_mode", "any"),
        equivalent=spec.get("equivalent"),
        supersedes=tuple(spec.get("supersedes") or ()),
        superseded_by=context.successors.get(call, ()),
        deprecated=spec.get("deprecated", False),
        examples=build_examples(document, spec),
        scheme=auth.scheme,
        said=auth.said,
        signed=scheme_of(context.signing, spec["access"], auth) != NO_SCHEME,
    )


def _params(document: Document, method: str, path: str, context: Context) -> tuple[Param, ...]:
    place = "query" if method in ("GET", "DELETE") else "body"
    params = build_params(document, "/params", document.value.get("params"), place, context)
    written = document.value.get("params") or {}
    return tuple(_placed(param, (written.get(param.wire) or {}).get("in"), path) for param in params)


def _placed(param: Param, stated: str | None, path: str) -> Param:
    place = "path" if f"{{{param.wire}}}" in path else stated or param.place
    return param if place == param.place else msgspec.structs.replace(param, place=place)


def build_rate_limit(spec: Mapping[str, Any], call: str, context: Context) -> RateLimit:
    """The stated limits, or the venue's default where none is stated."""
    if spec.get("undocumented"):
        return RateLimit(default=context.undocumented, pool=call, documented=False)
    if "pool" in spec:
        return _drawn(context.pools[spec["pool"]], spec, call)
    tier = spec.get("copy_trader")
    return RateLimit(
        default=build_limit(spec["default"]),
        copy_trader=build_limit(tier) if tier else None,
        pool=spec.get("shares") or call,
    )


def _drawn(pool: Mapping[str, Any], spec: Mapping[str, Any], call: str) -> RateLimit:
    """What one call alone may draw from its pool: the tightest of the pool's windows, divided by its units."""
    units = spec["units"]
    tightest = min(pool["windows"], key=lambda window: window["units"] / seconds(window["per"]))
    default = Limit(max(tightest["units"] // units, 1), seconds(tightest["per"]), pool["scope"])
    return RateLimit(default=default, pool=call, drawn_from=spec["pool"], units=units)


def build_limit(spec: Mapping[str, Any]) -> Limit:
    """``{requests: 10, per: 1s, scope: uid}`` → ``Limit(10, 1, "uid")``."""
    return Limit(spec["requests"], derive(seconds(spec["per"]), spec["per"]), spec["scope"])


def build_source(spec: Mapping[str, Any]) -> Source:
    """Where the facts come from."""
    return Source(
        kind=spec["kind"],
        page=spec.get("page"),
        file=spec.get("file"),
        pointer=spec.get("pointer"),
        sha256=spec.get("sha256"),
    )


def build_idempotency(spec: Mapping[str, Any] | None) -> Idempotency | None:
    """How to ask what became of a request."""
    if spec is None:
        return None
    return Idempotency(
        key=spec["key"],
        confirm=spec.get("confirm"),
        confirm_key=spec.get("confirm_key"),
        window_seconds=optional_seconds(spec.get("window")),
        other_keys=tuple(spec.get("other_keys") or ()),
    )


def build_examples(document: Document, spec: Mapping[str, Any]) -> tuple[Example, ...]:
    """Requests and answers as the exchange shows them."""
    return tuple(
        Example(
            request=example.get("request"), answer=example.get("answer"), origin=origin(document, f"/examples/{index}")
        )
        for index, example in enumerate(spec.get("examples") or ())
    )


def _body(spec: Mapping[str, Any], method: str, params: tuple[Param, ...]) -> Body:
    if method in ("GET", "DELETE") and not any(param.place == "body" for param in params):
        return Body()
    own = spec.get("body")
    if own is None:
        return Body(kind="object")
    return Body(kind="list", name=own.get("name", "items"), max_items=own.get("max_items"))


def _paging(spec: Mapping[str, Any] | None, key: str) -> Paging | None:
    if spec is None:
        return None
    size, window = spec.get("size") or {}, spec.get("window")
    return Paging(
        style=derive(spec["style"], spec["style"], key),
        param=spec["param"],
        items=spec.get("items", ""),
        source=spec.get("source_of_row") or spec.get("source"),
        source_of_row="source_of_row" in spec,
        row_id=spec.get("row_id"),
        size_param=size.get("param"),
        size_max=size.get("max"),
        window=TimeWindow(start=window["start"], end=window["end"], max_seconds=optional_seconds(window.get("max")))
        if window
        else None,
    )


def _batch(spec: Mapping[str, Any] | None, endpoint: Mapping[str, Any]) -> Batch | None:
    if spec is None:
        return None
    body = endpoint.get("body") or {}
    return Batch(
        style=derive(spec["style"], spec["style"], key_of(endpoint, "batch")),
        input=spec.get("input", ""),
        keys=tuple(spec["keys"]),
        success=spec.get("success"),
        failure=spec.get("failure"),
        refused=dict(spec.get("refused") or {}),
        max_items=spec.get("max_items") or body.get("max_items"),
    )
