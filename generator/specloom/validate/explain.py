"""Why a document does not fit its schema, in words for the person who wrote it."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document, Schemas, child
from specloom.validate.suggest import closest, did_you_mean, one_of

_EXPECTED = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "boolean": "true or false",
    "null": "nothing",
}
_TYPES: dict[type, str] = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer"}


class Explainer:
    """Explains with ``jsonschema``, which keeps more of the why than the fast checker."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        resources = ((schema["$id"], DRAFT202012.create_resource(schema)) for schema in schemas.by_file.values())
        self._registry: Any = Registry().with_resources(resources)

    def explain(self, document: Document) -> Iterator[Diagnostic]:
        """Every problem, at the place it stands."""
        checker = _Checker(self._schemas.of(document.kind), registry=self._registry)
        for problem in checker.iter_errors(document.value):
            yield from _explain(problem, document, _pointer(problem))


def _pattern(_checker: Any, pattern: str, value: Any, _schema: Any) -> Iterator[ValidationError]:
    """Patterns as JSON Schema means them: ``$`` is the end of the text, and not also before a last newline."""
    if isinstance(value, str) and not re.search(re.sub(r"\$$", r"\\Z", pattern), value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


_Checker: Any = extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]


def _pointer(problem: ValidationError) -> str:
    pointer = ""
    for part in problem.absolute_path:
        pointer = child(pointer, part)
    return pointer


def _explain(problem: ValidationError, document: Document, pointer: str) -> Iterator[Diagnostic]:
    rule = problem.validator
    if rule == "oneOf":
        yield from _one_of(problem, document, pointer)
    elif rule == "additionalProperties":
        yield from _unknown_keys(problem, document, pointer)
    elif rule == "required":
        yield from _missing_keys(problem, document, pointer)
    elif "propertyNames" in problem.absolute_schema_path:
        yield _bad_name(problem, document, pointer)
    else:
        yield _bad_value(problem, document, pointer)


def _unknown_keys(problem: ValidationError, document: Document, pointer: str) -> Iterator[Diagnostic]:
    known = _schema(problem).get("properties", {})
    for key in _value(problem):
        if key not in known:
            hint = did_you_mean(key, known, one_of(name for name in known if name not in _value(problem)))
            yield error(
                document.place(child(pointer, key)),
                "unknown-key",
                f"{quoted(key)} is not a key that can be used here",
                hint,
            )


def _missing_keys(problem: ValidationError, document: Document, pointer: str) -> Iterator[Diagnostic]:
    known = _schema(problem).get("properties", {})
    for key in _schema(problem)["required"]:
        if key not in _value(problem):
            message = f"{quoted(key)} is missing"
            yield error(document.place(pointer), "missing-key", message, _meaning(key, known.get(key, {})))


def _meaning(key: str, schema: Mapping[str, Any]) -> str:
    description = schema.get("description", "")
    return f"{key}: {description}" if description else ""


def _bad_name(problem: ValidationError, document: Document, pointer: str) -> Diagnostic:
    name = _value(problem)
    message = f"{quoted(name)} cannot be used as a name here: it {_fault(problem)}"
    return error(document.place(child(pointer, name)), "bad-name", message)


def _bad_value(problem: ValidationError, document: Document, pointer: str) -> Diagnostic:
    rule, schema = problem.validator, _schema(problem)
    place = document.value_place(pointer)
    if rule == "type":
        return error(place, "wrong-type", _type_message(problem), _type_hint(problem))
    if rule == "enum":
        known = [str(value) for value in schema["enum"]]
        near = closest(str(_value(problem)), known)
        hint = f"did you mean '{near}'? {one_of(known)}" if near else one_of(known)
        return error(place, "bad-value", f"{quoted(_value(problem))} is not an allowed value", hint)
    return error(place, "bad-value", f"{_subject(_value(problem))} {_fault(problem)}", schema.get("description", ""))


def _type_message(problem: ValidationError) -> str:
    wanted = _limit(problem)
    names = [wanted] if isinstance(wanted, str) else [name for name in wanted if name != "null"]
    return f"{_subject(_value(problem))} is not {' or '.join(_EXPECTED[name] for name in names)}"


def _type_hint(problem: ValidationError) -> str:
    wanted, value = _limit(problem), _value(problem)
    if value is None:
        return "fill it in, or leave the key out"
    if wanted == "string":
        return "quote it if it is meant as text"
    if wanted == "boolean":
        return "write true or false, without quotes"
    if wanted == "integer":
        return "write digits only, without quotes"
    return str(_schema(problem).get("description", ""))


def _subject(value: Any) -> str:
    if value is None:
        return "an empty value"
    if isinstance(value, dict | list):
        return (
            _EXPECTED[_TYPES[type(value)]] if value else f"an empty {'mapping' if isinstance(value, dict) else 'list'}"
        )
    return quoted(value) if value != "" else "an empty text"


def _fault(problem: ValidationError) -> str:
    """What is wrong with a value of the right type."""
    limit, value = _limit(problem), _value(problem)
    faults: dict[str, Callable[[], str]] = {
        "pattern": lambda: "does not have the right form",
        "minLength": lambda: "is too short",
        "maxLength": lambda: f"has {len(value):,} characters, and at most {limit} are allowed",
        "minimum": lambda: f"is less than {limit}",
        "maximum": lambda: f"is more than {limit}",
        "minItems": lambda: "has too few items",
        "minProperties": lambda: "has too few members",
        "uniqueItems": lambda: "holds the same item twice",
        "const": lambda: f"is not {quoted(limit)}",
    }
    fault = faults.get(str(problem.validator))
    return fault() if fault else "does not fit the schema"


def _one_of(problem: ValidationError, document: Document, pointer: str) -> Iterator[Diagnostic]:
    """The faults in the choice that the writer most likely meant."""
    choices: dict[Any, list[ValidationError]] = {}
    for inner in problem.context or ():
        choices.setdefault(inner.relative_schema_path[0], []).append(inner)
    meant = min(choices.values(), key=_distance, default=[])
    if not meant or all(_wrong_root(inner) for inner in meant):
        wanted = " or ".join(dict.fromkeys(_EXPECTED[branch["type"]] for branch in _limit(problem)))
        description = str(_schema(problem).get("description", ""))
        message = f"{_subject(_value(problem))} is not {wanted}"
        yield error(document.value_place(pointer), "wrong-type", message, description)
        return
    for inner in meant:
        yield from _explain(inner, document, pointer + _relative(inner))


def _distance(errors: list[ValidationError]) -> tuple[bool, int]:
    """How far a value is from a choice: a wrong type is farthest, then the number of misfitting members."""
    return any(_wrong_root(inner) for inner in errors), sum(_weight(inner) for inner in errors)


def _weight(problem: ValidationError) -> int:
    known = _schema(problem).get("properties", {})
    return (
        len([key for key in _value(problem) if key not in known]) if problem.validator == "additionalProperties" else 1
    )


def _wrong_root(problem: ValidationError) -> bool:
    return problem.validator == "type" and not problem.relative_path


def _relative(problem: ValidationError) -> str:
    pointer = ""
    for part in problem.relative_path:
        pointer = child(pointer, part)
    return pointer


def _schema(problem: ValidationError) -> Mapping[str, Any]:
    schema: Any = problem.schema
    return schema if isinstance(schema, Mapping) else {}


def _value(problem: ValidationError) -> Any:
    """What the problem is about."""
    return problem.instance


def _limit(problem: ValidationError) -> Any:
    """What the schema's keyword asks for."""
    return problem.validator_value
