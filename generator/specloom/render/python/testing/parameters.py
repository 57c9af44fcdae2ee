"""What a call takes, in words: the record and the signature of the client must say the same."""

from collections.abc import Iterator

from specloom.model import Channel, Endpoint, Param
from specloom.render.python.source import Safe, literal

_TYPES = {
    "text": "str",
    "decimal": "DecimalIn",
    "integer": "int",
    "ms": "TimeIn",
    "s": "TimeIn",
    "flag": "bool | str",
    "json": "str",
    "any": "Any",
}


def takes(endpoint: Endpoint) -> tuple[tuple[Safe, Safe], ...]:
    """Every argument by its Python name, members of lists and objects below theirs, and what is said of it."""
    if endpoint.body.kind == "list":
        name = endpoint.body.name
        items = {f"{name}.{below}": words for below, words in _told(endpoint.params)}
        return tuple((literal(key), literal(words)) for key, words in {name: f"{name}: the list", **items}.items())
    return tuple((literal(name), literal(words)) for name, words in _told(endpoint.params))


def told(channel: Channel) -> tuple[tuple[Safe, Safe], ...]:
    """The same of a channel or an operation over the socket, whose arguments may have defaults."""
    listed = channel.kind == "trade" and channel.response is not None and channel.response.type == "list"
    own = [(param, _given(param, fixed=True)) for param in channel.arguments]
    own += [(param, "needed" if param.required else "optional") for param in channel.params] if listed else []
    own += [] if listed else [(param, _given(param, fixed=False)) for param in channel.params]
    return tuple((literal(param.name), literal(f"{_words(param, param.type)}, {given}")) for param, given in own)


def _given(param: Param, *, fixed: bool) -> str:
    """What happens when the caller leaves it out; ``fixed`` where the only value or the default stands for it."""
    default = param.values[0] if len(param.values) == 1 else None
    default = param.default if param.default is not None else default
    if fixed and default is not None:
        return f"given {default}"
    return "needed" if param.required else "optional"


def _told(params: tuple[Param, ...], above: str = "") -> Iterator[tuple[str, str]]:
    for param in params:
        yield above + param.name, _words(param, f"{param.type} as {_python(param)}")
        yield from _told(param.fields, f"{above}{param.name}.")


def _words(param: Param, kind: str) -> str:
    words = [f"{param.wire}: {kind}", "required" if param.required else "optional"]
    words += ["symbol"] * param.symbol
    words += [" ".join(["one of", *param.values])] if param.values else []
    words += [f"else {param.default}"] if param.default is not None else []
    words += [f"needed if {other} is {' or '.join(values)}" for other, values in param.required_if.items()]
    bounds = {
        "least": param.min,
        "most": param.max,
        "longest": param.max_length,
        "items": param.max_items,
        "like": param.pattern,
    }
    return ", ".join([*words, *(f"{name} {bound}" for name, bound in bounds.items() if bound is not None)])


def _python(param: Param) -> str:
    """The annotation, without what the other words say."""
    if param.symbol and param.type == "text":
        return "str | Symbol"
    if param.type == "list":
        return "Sequence" if param.fields else f"Sequence[{_TYPES[param.items or 'any']}]"
    if param.type in ("object", "map"):
        return "Mapping"
    return _TYPES.get(param.type, "Any")
