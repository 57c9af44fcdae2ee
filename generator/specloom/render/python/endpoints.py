"""One endpoint as its generated module shows it."""

import re

import msgspec

from specloom.model import Api, Endpoint, Limit, Param
from specloom.naming import pascal
from specloom.render.python.imports import Imports
from specloom.render.python.items import ItemClass, Items
from specloom.render.python.models import Models, models
from specloom.render.python.records import docs_url, endpoint_record
from specloom.render.python.source import Safe, SpecText, construct, identifier

_CLASS = re.compile(r"\b[A-Z]\w*")
_RECORD_PARTS = ("Batch", "Endpoint", "Idempotency", "Limit", "Paging", "Param", "RateLimit", "Window")


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
    twin: SpecText | None
    record: Safe
    record_imports: Safe
    arguments: tuple[Argument, ...]
    open_params: bool
    pairs: tuple[tuple[SpecText, Safe], ...]
    items: tuple[ItemClass, ...]
    type_imports: Safe
    request: Safe
    returns: Safe
    result: SpecText
    paged: bool
    batched: bool
    models: Models
    models_module: Safe


def endpoint_view(api: Api, endpoint: Endpoint) -> EndpointView:
    """The endpoint's facts as source text."""
    package = api.venue.package
    runtime = f"{package}._runtime"
    name = pascal(endpoint.method_name)
    types = Imports()
    types.add("collections.abc", "Mapping")
    if endpoint.open_params:
        types.add("typing", "Any")
    items = Items(name, types, runtime)
    arguments = _arguments(endpoint, items, types)
    made = models(endpoint.response, name, item_path(endpoint), runtime)
    models_module = Safe(f"{package}.models.{endpoint.call}")
    request, returns = _returns(endpoint, made, models_module, types, runtime)
    record = construct("Endpoint", endpoint_record(endpoint, docs_url(api, endpoint.source.page)))
    docs = docs_url(api, endpoint.source.page)
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
        twin=SpecText(endpoint.twin) if endpoint.twin else None,
        record=record,
        record_imports=_record_imports(record, request, runtime),
        arguments=arguments,
        open_params=endpoint.open_params,
        pairs=_pairs(endpoint),
        items=tuple(items.classes),
        type_imports=types.block("    "),
        request=request,
        returns=returns,
        result=SpecText(made.result),
        paged=endpoint.paging is not None,
        batched=endpoint.batch is not None,
        models=made,
        models_module=models_module,
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
    if limit.copy_trader:
        words += f"; {limit.copy_trader.requests} in {limit.copy_trader.seconds} s for copy traders"
    if limit.pool != endpoint.call:
        words += f"; shared with {limit.pool}"
    return words


def _limit(limit: Limit) -> str:
    noun = "request" if limit.requests == 1 else "requests"
    return f"{limit.requests} {noun} in {limit.seconds} s by {limit.scope}"


def _arguments(endpoint: Endpoint, items: Items, types: Imports) -> tuple[Argument, ...]:
    if endpoint.body.kind == "list":
        types.add("collections.abc", "Sequence")
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
        words += f"; required when {other} is {' or '.join(values)}"
    return f"{words}. Wire name {param.wire}." if param.wire != param.name else f"{words}."


def _pairs(endpoint: Endpoint) -> tuple[tuple[SpecText, Safe], ...]:
    if endpoint.body.kind == "list":
        return ((SpecText(endpoint.body.name), identifier(endpoint.body.name)),)
    return tuple((SpecText(param.wire), identifier(param.name)) for param in endpoint.params)


def _returns(endpoint: Endpoint, made: Models, module: str, types: Imports, runtime: str) -> tuple[Safe, Safe]:
    """The request class and the annotation of what the function returns."""
    result = made.result.replace("_list[", "list[")
    named = {made_class.name for made_class in made.classes}
    for word in _CLASS.findall(result):
        types.add(module if word in named else f"{runtime}.codec.models", word)
    kind = "BatchRequest" if endpoint.batch else "PagedRequest" if endpoint.paging else "Request"
    if kind == "Request":
        return Safe(kind), Safe(f"Request[{result}]")
    item = made.item or "Anything"
    types.add(module if made.item else f"{runtime}.codec.models", item)
    return Safe(kind), Safe(f"{kind}[{result}, {item}]")


def _record_imports(record: str, request: str, runtime: str) -> Safe:
    imports = Imports()
    imports.add(f"{runtime}.spec.records", *(part for part in _RECORD_PARTS if f"{part}(" in record))
    imports.add(f"{runtime}.call.request", request)
    return imports.block()
