"""What calls, channels and records state, in words and values that a test can compare."""

import inspect
import typing
from importlib import import_module

import msgspec

_BOUNDS = ("min", "max", "max_length", "max_items", "pattern")
_WRONG_SYMBOLS = {"v1": "BTCUSDT", "v2": "BTCUSDT_SPBL", "v3": "BTCUSDT_SPBL"}
_WRONG_VALUES = {"decimal": "much", "integer": "1.5", "ms": "noon", "s": "noon"}
_UNITS = {"ms": 1000, "s": 1}
_NAMED = frozenset({"call", "method", "path", "docs", "params", "arguments"})


def fields_of(record):
    """What a record states, by dotted place; what has its default, parameters and names are left out."""
    return dict(_fields(record, "", _NAMED))


def _fields(record, above, without=frozenset()):
    for field in msgspec.structs.fields(type(record)):
        value = getattr(record, field.name)
        if field.name not in without and (field.required or value != _default(field)):
            yield from _places(f"{above}{field.name}", value)


def _places(place, value):
    if isinstance(value, msgspec.Struct):
        yield from _fields(value, f"{place}.")
    elif isinstance(value, tuple) and value and isinstance(value[0], msgspec.Struct):
        for number, one in enumerate(value):
            yield from _places(f"{place}[{number}]", one)
    elif isinstance(value, dict) and any(isinstance(one, msgspec.Struct) for one in value.values()):
        for key, one in value.items():
            yield from _places(f"{place}[{key}]", one)
    else:
        yield place, value


def _default(field):
    return field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory()


def describe_endpoint(call):
    """Every argument of a call in words, by its record and by its signature."""
    arguments = {
        name: argument
        for name, argument in inspect.signature(call).parameters.items()
        if argument.kind is argument.KEYWORD_ONLY and name not in ("timeout", "headers")
    }
    request = call.request(**{name: name for name in arguments}, timeout=7.5, headers={"name": "value"})
    assert (request.timeout, request.headers) == (7.5, {"name": "value"})
    if call.record.body == "list":
        ((_wire, name),) = request.arguments.items()
        return {name: "list, required", **dict(_members(call.record.params, name, arguments[name].annotation))}
    assert request.arguments == {param.wire: param.name for param in call.record.params}
    described = {}
    for param in call.record.params:
        needed = arguments[param.name].default is inspect.Parameter.empty
        described |= _parameter(param.name, param, arguments[param.name].annotation, needed=needed)
    return described


def describe_channel(record):
    """The same for a channel or an operation over a socket."""
    function = getattr(import_module(f"bitget_client.{record.call}"), record.call.rpartition(".")[2])
    arguments = inspect.signature(function).parameters
    described = {}
    for param in (*record.arguments, *record.params):
        if param.name in arguments:
            argument = arguments[param.name]
            default = argument.default
            annotation = argument.annotation
        else:
            assert arguments["orders"].default is inspect.Parameter.empty
            annotation, needed = _member_hint(arguments["orders"].annotation, param.name)
            default = inspect.Parameter.empty if needed else None
        stands = default not in (None, inspect.Parameter.empty)
        needed = param.required if stands else default is inspect.Parameter.empty
        described[param.name] = _words(param, annotation, needed=needed) + (f", given {default}" if stands else "")
    return described


def _parameter(name, param, annotation, *, needed):
    return {name: _words(param, annotation, needed=needed), **dict(_members(param.fields, name, annotation))}


def _members(params, above, annotation):
    if not params:
        return
    names = _typed_dict(annotation).__annotations__
    assert set(names) == {param.name for param in params}
    for param in params:
        hint, needed = _member_hint(annotation, param.name)
        yield from _parameter(f"{above}.{param.name}", param, hint, needed=needed).items()


def _member_hint(annotation, name):
    """The type of a member of a TypedDict, and whether it must be given."""
    hint = _typed_dict(annotation).__annotations__[name]
    if typing.get_origin(hint) is typing.Required:
        return typing.get_args(hint)[0], True
    return hint, False


def _typed_dict(annotation):
    """The TypedDict in ``X``, ``X | None`` or ``Sequence[X]``."""
    if isinstance(annotation, type) and typing.is_typeddict(annotation):
        return annotation
    return next(found for found in map(_typed_dict, typing.get_args(annotation)) if found)


def _words(param, annotation, *, needed):
    words = [f"{param.place} {param.wire}: {param.type} as {_spell(annotation, param)}"]
    words += [{(True, True): "required", (False, False): "optional"}.get((param.required, needed), "inconsistent")]
    words += ["symbol"] * param.symbol
    words += [" ".join(["one of", *param.values])] if param.values else []
    words += [f"default {param.default}"] if param.default is not None else []
    words += [f"required if {other} is {' or '.join(values)}" for other, values in param.required_if.items()]
    words += [f"only if {other} is {' or '.join(values)}" for other, values in param.only_if.items()]
    bounds = {name: getattr(param, name) for name in _BOUNDS}
    return ", ".join([*words, *(f"{name} {bound}" for name, bound in bounds.items() if bound is not None)])


def _spell(annotation, param):
    """The annotation without None, and without the documented values, which must be the record's."""
    spelled, literals = set(), ()
    for one in _alternatives(annotation):
        if typing.get_origin(one) is typing.Literal:
            literals = typing.get_args(one)
        elif one is not type(None):
            spelled.add(_name(one, param))
    # Sorted: typing takes two Literals of the same values for one, and keeps the order of the first.
    assert not literals or sorted(literals) == sorted(param.values)
    scalars = {name for name in spelled if not name.startswith("Sequence[")}
    return " | ".join(sorted(scalars or spelled))


def _alternatives(annotation):
    found = typing.get_args(annotation) if _is_union(annotation) else (annotation,)
    return [inner for one in found for inner in (_alternatives(one) if _is_union(one) else [one])]


def _is_union(annotation):
    return type(annotation).__name__ in ("UnionType", "_UnionGenericAlias", "Union")


def _name(annotation, param):
    if typing.is_typeddict(annotation):
        return "Mapping"
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is None:
        return getattr(annotation, "__name__", str(annotation))
    if origin.__name__ == "Sequence" and not any(map(typing.is_typeddict, arguments)):
        return f"Sequence[{_spell(arguments[0], param)}]"
    return origin.__name__


def documented_values(call):
    """Every attribute of the call's models that has documented values, and these."""
    module = import_module(f"bitget_client.{call}")
    models = {one for one in vars(module).values() if isinstance(one, type) and one.__module__ == module.__name__}
    return sorted((name, values) for model in models for name, values in getattr(model, "VALUES", {}).items())


def required_names(signature):
    """The arguments without which nothing is sent."""
    return [name for name, words in signature.items() if "." not in name and words.split(", ")[1] == "required"]


def _scalars(signature):
    """Name, place, wire name and type of every argument."""
    for name, words in signature.items():
        head, colon, rest = words.partition(": ")
        if colon and "." not in name:
            place, _, wire = head.partition(" ")
            yield name, place, wire, rest.partition(" as ")[0], words.split(", ")


def invalid_values(signature, symbol_format):
    """Arguments with values that they cannot have: numbers that are none, symbols of another version."""
    for name, _place, _wire, kind, words in _scalars(signature):
        if kind == "text" and "symbol" in words[2:3]:
            if symbol_format in _WRONG_SYMBOLS:
                yield name, _WRONG_SYMBOLS[symbol_format]
        elif kind in _WRONG_VALUES:
            yield name, _WRONG_VALUES[kind]


def times(signature):
    """Arguments that take a moment: name, wire name, and the number of them in a second."""
    return [
        (name, wire, _UNITS[kind])
        for name, place, wire, kind, _ in _scalars(signature)
        if kind in _UNITS and place != "path"
    ]
