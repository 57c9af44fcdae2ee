"""One channel as its generated module shows it."""

import re

import msgspec

from specloom.model import Api, Channel, Field, Param
from specloom.naming import pascal
from specloom.render.python.endpoints import argument_words
from specloom.render.python.imports import Imports, used_words
from specloom.render.python.items import ItemClass, Items
from specloom.render.python.models import ModelNames, Models, models
from specloom.render.python.records import channel_record, docs_url
from specloom.render.python.source import Safe, SpecText, construct, identifier, literal
from specloom.traced import join

_RECORD_PARTS = ("BookRule", "Channel", "Idempotency", "Limit", "Param", "RateLimit", "Reconcile", "Sublist")


class ChannelArgument(msgspec.Struct, frozen=True, kw_only=True):
    """One argument: its annotation with what it takes, and its default as source, None where it must be given."""

    name: Safe
    annotation: Safe
    default: Safe | None
    doc: SpecText


class ChannelView(msgspec.Struct, frozen=True, kw_only=True):
    """All that the templates of a channel may ask for."""

    call: Safe
    name: Safe
    summary: SpecText
    source: SpecText
    docs: SpecText | None
    topics: SpecText
    imports: Safe
    record: Safe
    items: tuple[ItemClass, ...]
    trade: bool
    batch: Safe | None
    first: ChannelArgument | None
    arguments: tuple[ChannelArgument, ...]
    pairs: tuple[tuple[SpecText, Safe], ...]
    params: tuple[tuple[SpecText, Safe], ...]
    choose_topic: bool
    kind: Safe
    returns: Safe
    models: Models


def channel_view(api: Api, channel: Channel) -> ChannelView:
    """The channel's facts as source text."""
    runtime = f"{api.venue.package}._runtime"
    name = channel.call.rpartition(".")[2]
    noun = "Result" if channel.kind == "trade" else "Push"
    imports = Imports()
    answer = channel.push or channel.response or _nothing(channel)
    made = models(answer, ModelNames(pascal(name) + noun, name), None, imports, runtime)
    items = Items(pascal(name), made.names, imports, runtime)
    trade, parts = channel.kind == "trade", _parts(channel)
    arguments = [_argument(param, items, spread=not trade and param.wire not in parts) for param in channel.arguments]
    batch = _batch(channel, items, imports)
    kind = "Operation" if trade else "Books" if channel.book else "Subscription"
    record = construct("Channel", channel_record(channel, docs_url(api, channel.source.page)))
    first = None if trade else _first(channel, parts)
    if not trade and any("Sequence[" in argument.annotation for argument in arguments):
        imports.add("collections.abc", "Sequence")
    if len(channel.topics) > 1 and not trade:
        imports.add("typing", "Literal")
    own = [] if batch else [_plain(param, items) for param in channel.params]
    imports.add(f"{runtime}.stream", kind, *([] if trade else ["Policy"]))
    imports.add(f"{runtime}.spec.records", *used_words(record, _RECORD_PARTS))
    if items.classes:
        imports.add("typing", "TypedDict")
    return ChannelView(
        call=Safe(channel.call),
        name=identifier(name),
        summary=SpecText(channel.summary),
        source=SpecText(channel.origin.file),
        docs=SpecText(url) if (url := docs_url(api, channel.source.page)) else None,
        topics=SpecText(join(", ", channel.topics)),
        imports=imports.block(),
        record=record,
        items=tuple(items.classes),
        trade=trade,
        batch=batch,
        first=next((a for a, p in zip(arguments, channel.arguments, strict=True) if p is first), None),
        arguments=_in_order(
            [a for a, p in zip(arguments, channel.arguments, strict=True) if p is not first] + own, channel, trade=trade
        ),
        pairs=_pairs(channel.arguments),
        params=() if batch else _pairs(channel.params),
        choose_topic=len(channel.topics) > 1 and not trade,
        kind=Safe(kind),
        returns=Safe(f"{kind}[{made.result}]"),
        models=made,
    )


def _nothing(channel: Channel) -> Field:
    return Field(wire="data", name="data", type="any", description="", origin=channel.origin)


def _parts(channel: Channel) -> frozenset[str]:
    """Arguments that are written into the topic: ``candle{interval}``."""
    return frozenset(re.findall(r"{(\w+)}", "".join(channel.topics)))


def _first(channel: Channel, parts: frozenset[str]) -> Param | None:
    """The argument that may be given without its name: the symbol, else the first that has no default."""
    free = [param for param in channel.arguments if param.wire not in parts]
    symbols = [param for param in free if param.symbol]
    others = [param for param in free if param.default is None and len(param.values) != 1]
    return next(iter(symbols or others), None)


def _argument(param: Param, items: Items, *, spread: bool) -> ChannelArgument:
    """An argument of the subscription; with ``spread`` several values ask for several channels."""
    annotation = items.annotation(param)
    if spread and param.symbol:
        annotation = Safe(f"{annotation} | Sequence[str | Symbol]")
    default = param.default if param.default is not None else param.values[0] if len(param.values) == 1 else None
    if default is None and not param.required:
        return ChannelArgument(
            name=identifier(param.name),
            annotation=Safe(f"{annotation} | None"),
            default=Safe("None"),
            doc=SpecText(argument_words(param)),
        )
    return ChannelArgument(
        name=identifier(param.name),
        annotation=annotation,
        default=None if default is None else literal(default),
        doc=SpecText(argument_words(param)),
    )


def _plain(param: Param, items: Items) -> ChannelArgument:
    annotation = items.annotation(param)
    return ChannelArgument(
        name=identifier(param.name),
        annotation=annotation if param.required else Safe(f"{annotation} | None"),
        default=None if param.required else Safe("None"),
        doc=SpecText(argument_words(param)),
    )


def _in_order(arguments: list[ChannelArgument], channel: Channel, *, trade: bool) -> tuple[ChannelArgument, ...]:
    """Those that must be given before the others; the choice of the topic last."""
    ordered = sorted(arguments, key=lambda argument: argument.default is not None)
    if len(channel.topics) > 1 and not trade:
        known = ", ".join(literal(topic) for topic in channel.topics)
        ordered.append(
            ChannelArgument(
                name=Safe("topic"),
                annotation=Safe(f"Literal[{known}] | str"),
                default=literal(channel.topics[0]),
                doc=SpecText("Which of the topics."),
            )
        )
    return tuple(ordered)


def _batch(channel: Channel, items: Items, imports: Imports) -> Safe | None:
    """The class of one order where the operation takes several."""
    if channel.kind != "trade" or channel.response is None or channel.response.type != "list":
        return None
    imports.add("collections.abc", "Sequence")
    return items.add("order", channel.params, "One order of the batch.")


def _pairs(params: tuple[Param, ...]) -> tuple[tuple[SpecText, Safe], ...]:
    return tuple((SpecText(param.wire), identifier(param.name)) for param in params)
