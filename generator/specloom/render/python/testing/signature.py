"""What a call takes, in words: the record and the signature of the client must say the same."""

from collections.abc import Iterator

from specloom.model import Channel, Endpoint, Param
from specloom.render.python.source import Safe, literal
from specloom.traced import join

_TYPES = {
    "text": "str",
    "decimal": "Decimal | int | str",
    "integer": "int",
    "ms": "datetime | int | str",
    "s": "datetime | int | str",
    "flag": "bool | str",
    "json": "str",
    "any": "Any",
}
_BOUNDS = ("min", "max", "max_length", "max_items", "pattern")


def endpoint_signature(endpoint: Endpoint) -> Safe:
    """Every argument by its Python name, members of lists and objects below theirs, and what is said of it."""
    if endpoint.body.kind == "list":
        name = endpoint.body.name
        return literal({name: "list, required", **dict(_described(endpoint.params, f"{name}."))})
    return literal(dict(_described(endpoint.params)))


def channel_signature(channel: Channel) -> Safe:
    """The same for a channel or an operation over the socket, whose arguments may have defaults."""
    listed = channel.kind == "trade" and channel.response is not None and channel.response.type == "list"
    own = [(param, _default(param, fixed=True)) for param in channel.arguments]
    own += [(param, None if listed else _default(param, fixed=False)) for param in channel.params]
    return literal(
        {
            param.name: f"{_words(param, _python(param))}{'' if default is None else f', given {default}'}"
            for param, default in own
        }
    )


def _default(param: Param, *, fixed: bool) -> str | None:
    """What stands for an argument that is left out; ``fixed`` where the only value or the default does."""
    only = param.values[0] if len(param.values) == 1 else None
    return (param.default if param.default is not None else only) if fixed else None


def _described(params: tuple[Param, ...], above: str = "") -> Iterator[tuple[str, str]]:
    for param in params:
        yield above + param.name, _words(param, _python(param))
        yield from _described(param.fields, f"{above}{param.name}.")


def _words(param: Param, annotation: str) -> str:
    words = [f"{param.place} {param.wire}: {param.type} as {annotation}"]
    words += ["required" if param.required else "optional"]
    words += ["symbol"] * param.symbol
    words += [join(" ", ["one of", *param.values])] if param.values else []
    words += [f"default {param.default}"] if param.default is not None else []
    words += [f"required if {other} is {join(' or ', values)}" for other, values in param.required_if.items()]
    words += [f"only if {other} is {join(' or ', values)}" for other, values in param.only_if.items()]
    bounds = {name: getattr(param, name) for name in _BOUNDS}
    return ", ".join([*words, *(f"{name} {bound}" for name, bound in bounds.items() if bound is not None)])


def _python(param: Param) -> str:
    """The annotation, without what the other words say."""
    if param.symbol and param.type == "text":
        return "Symbol | str"
    if param.type == "list":
        return "Sequence" if param.fields else f"Sequence[{_TYPES[param.items or 'any']}]"
    if param.type in ("object", "map"):
        return "Mapping"
    return _TYPES.get(param.type, "Any")
