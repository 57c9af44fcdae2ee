"""One endpoint as its generated module shows it."""

import msgspec

from specloom.model import Api, Endpoint, Limit, Param
from specloom.naming import pascal
from specloom.render.python.imports import Imports, used_words
from specloom.render.python.items import ItemClass, Items
from specloom.render.python.models import ModelNames, Models, models
from specloom.render.python.records import docs_url, endpoint_record
from specloom.render.python.source import Safe, SpecText, construct, identifier
from specloom.traced import derive, join

_RECORD_PARTS = ("Batch", "Endpoint", "Idempotency", "Limit", "Paging", "Param", "RateLimit", "TimeWindow")


class Argument(msgspec.Struct, frozen=True, kw_only=True):
    """One argument of the generated function."""

    name: Safe
    annotation: Safe
    required: bool
    wire: SpecText
    doc: SpecText


class EndpointView(msgspec.Struct, frozen=True, kw_only=True):
    """All that the templates of an endpoint may ask for."""

    call: Safe
    name: Safe
    method: SpecText
    path: SpecText
    summary: SpecText
    description: SpecText | None
    source: SpecText
    limit: SpecText
    docs: SpecText | None
    superseded_by: tuple[SpecText, ...]
    equivalent: SpecText | None
    imports: Safe
    record: Safe
    arguments: tuple[Argument, ...]
    open_params: bool
    pairs: tuple[tuple[SpecText, Safe], ...]
    items: tuple[ItemClass, ...]
    request: Safe
    returns: Safe
    result: SpecText
    paged: bool
    batched: bool
    models: Models


def endpoint_view(api: Api, endpoint: Endpoint) -> EndpointView:
    """The endpoint's facts as source text."""
    runtime = f"{api.venue.package}._runtime"
    name = pascal(endpoint.method_name)
    imports = Imports()
    imports.add("collections.abc", "Mapping")
    if endpoint.open_params:
        imports.add("typing", derive("Any", endpoint.open_params))
    made = models(endpoint.response, ModelNames(name, endpoint.method_name), item_path(endpoint), imports, runtime)
    items = Items(name, made.names, imports, runtime)
    arguments = _arguments(endpoint, items, imports)
    request, returns = _returns(endpoint, made, imports, runtime)
    docs = docs_url(api, endpoint.source.page)
    record = construct("Endpoint", endpoint_record(endpoint, docs))
    imports.add(f"{runtime}.spec.records", *used_words(record, _RECORD_PARTS))
    imports.add(f"{runtime}.call.request", request)
    if items.classes:
        imports.add("typing", "TypedDict")
    return EndpointView(
        call=Safe(endpoint.call),
        name=identifier(endpoint.method_name),
        method=SpecText(endpoint.method),
        path=SpecText(endpoint.path),
        summary=SpecText(endpoint.summary),
        description=SpecText(endpoint.description) if endpoint.description else None,
        source=SpecText(endpoint.origin.file),
        limit=SpecText(limit_words(endpoint)),
        docs=SpecText(docs) if docs else None,
        superseded_by=tuple(SpecText(call) for call in endpoint.superseded_by),
        equivalent=SpecText(endpoint.equivalent) if endpoint.equivalent else None,
        imports=imports.block(),
        record=record,
        arguments=arguments,
        open_params=endpoint.open_params,
        pairs=_pairs(endpoint),
        items=tuple(items.classes),
        request=request,
        returns=returns,
        result=SpecText(made.result),
        paged=derive(endpoint.paging is not None, endpoint.paging and endpoint.paging.style),
        batched=derive(endpoint.batch is not None, endpoint.batch and endpoint.batch.style),
        models=made,
    )


def item_path(endpoint: Endpoint) -> str | None:
    """Where in the answer the rows stand that ``items()`` or a batch hands out one by one."""
    if endpoint.paging:
        return endpoint.paging.items
    if endpoint.batch:
        return endpoint.batch.success or ""
    return None


def limit_words(endpoint: Endpoint) -> str:
    """``10 requests in 1 s by uid; 1 in 1 s for copy traders``."""
    limit = endpoint.rate_limit
    words = _limit(limit.default)
    if not limit.documented:
        words += ", assumed: no source states one"
    if limit.drawn_from:
        words += f", {limit.units} units a call of the pool {limit.drawn_from}"
    if limit.copy_trader:
        words += f"; {limit.copy_trader.requests} in {limit.copy_trader.seconds} s for copy traders"
    if limit.pool != endpoint.call:
        words += f"; shared with {limit.pool}"
    return words


def _limit(limit: Limit) -> str:
    noun = "request" if limit.requests == 1 else "requests"
    return f"{limit.requests} {noun} in {limit.seconds} s by {limit.scope}"


def _arguments(endpoint: Endpoint, items: Items, imports: Imports) -> tuple[Argument, ...]:
    if endpoint.body.kind == "list":
        imports.add("collections.abc", "Sequence")
        item = items.add("item", endpoint.params, "One item of the list.")
        most = f"the items, at most {endpoint.body.max_items}" if endpoint.body.max_items else "the items"
        return (
            Argument(
                name=identifier(endpoint.body.name),
                annotation=Safe(f"Sequence[{item}]"),
                required=True,
                wire=SpecText("body"),
                doc=SpecText(most),
            ),
        )
    return tuple(
        Argument(
            name=identifier(param.name),
            annotation=items.annotation(param),
            required=param.required,
            wire=SpecText(param.wire),
            doc=SpecText(argument_words(param)),
        )
        for param in sorted(endpoint.params, key=lambda param: not param.required)
    )


def argument_words(param: Param) -> str:
    """Meaning, unit, constraints and wire name on one line."""
    words = param.description.rstrip(".")
    if param.unit and param.unit not in words:
        words += f" ({param.unit})"
    if param.max_items:
        words += f", at most {param.max_items} items"
    if param.max:
        words += f", at most {param.max}"
    if param.default is not None:
        words += f"; {param.default} when left out"
    for other, values in param.required_if.items():
        words += f"; required when {other} is {join(' or ', values)}"
    for other, values in param.only_if.items():
        words += f"; only with {other} {join(' or ', values)}"
    return f"{words}. Wire name {param.wire}." if param.wire != param.name else f"{words}."


def _pairs(endpoint: Endpoint) -> tuple[tuple[SpecText, Safe], ...]:
    if endpoint.body.kind == "list":
        return ((SpecText(endpoint.body.name), identifier(endpoint.body.name)),)
    return tuple((SpecText(param.wire), identifier(param.name)) for param in endpoint.params)


def _returns(endpoint: Endpoint, made: Models, imports: Imports, runtime: str) -> tuple[Safe, Safe]:
    """The request class and the annotation of what the function returns."""
    kind = "Request"
    if endpoint.batch:
        kind = derive("BatchRequest", endpoint.batch.style)
    elif endpoint.paging:
        kind = derive("PagedRequest", endpoint.paging.style)
    if kind == "Request":
        return Safe(kind), Safe(f"Request[{made.result}]")
    if not made.item:
        imports.add(f"{runtime}.codec.models", "Anything")
    return Safe(kind), Safe(f"{kind}[{made.result}, {made.item or 'Anything'}]")
