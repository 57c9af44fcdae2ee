"""The blocks of a venue that concern signing → the model. What cannot be read is left out and reported."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, get_args

import msgspec

from specloom.diagnostics import Diagnostic
from specloom.load import Document, child
from specloom.model.expressions import Text
from specloom.model.signing import (
    BodyRules,
    Credential,
    Option,
    Place,
    Put,
    QueryRules,
    RequestRules,
    Scheme,
    SignatureWindow,
    Signing,
    Token,
    TokenKeep,
    Value,
    Vector,
)
from specloom.signing.durations import milliseconds
from specloom.signing.notation import Notation

PLACES: tuple[Place, ...] = get_args(Place)
BODY_AS = "body_as"
_CLASS_PATH = re.compile("[a-z_][a-z0-9_]*:[A-Za-z_][A-Za-z0-9_]*", re.ASCII)

_Rules = TypeVar("_Rules", QueryRules, BodyRules)
_Noun = TypeVar("_Noun", Credential, Option)


def read_signing(document: Document) -> tuple[Signing, list[Diagnostic]]:
    """The signing of the venue whose document has the blocks; the problems are those of unreadable expressions.

    Members that the schema refuses are passed over, so that one run tells everything.
    """
    notation = Notation(document)
    value = document.mapping
    auth = _mapping(value, "auth")
    signing = Signing(
        credentials=tuple(_each(Credential, _mapping(value, "credentials"))),
        options=tuple(_each(Option, _mapping(value, "options"))),
        default=str(auth.get("default", "none")),
        schemes=tuple(_scheme(notation, name, body) for name, body in _mapping(auth, "schemes").items()),
        access=_texts(_mapping(auth, "access")),
        window=_window(_mapping(auth, "window")),
        nonce_unit=_choice(auth.get("nonce"), ("ms", "s", "us", "ns")),
        tokens=tuple(_token(name, body) for name, body in _mapping(value, "tokens").items()),
        requests=_requests(_mapping(value, "requests")),
        vectors=tuple(found for _, found in readable_vectors(document)),
    )
    return signing, notation.problems


def readable_vectors(document: Document) -> Iterable[tuple[str, Vector]]:
    """The vectors that have the right form, with their pointers."""
    vectors = document.mapping.get("vectors")
    for index, entry in enumerate(vectors if isinstance(vectors, list) else ()):
        vector = _vector(entry)
        if vector is not None:
            yield f"/vectors/{index}", vector


def _vector(entry: Any) -> Vector | None:
    if not isinstance(entry, dict):
        return None
    named = {"with_" if key == "with" else key: value for key, value in entry.items()}
    try:
        return msgspec.convert({"scheme": "", "name": "", **named}, Vector)
    except msgspec.ValidationError:
        return None


def _scheme(notation: Notation, name: str, body: Any) -> Scheme:
    pointer = child("/auth/schemes", name)
    values = []
    for key, entry in _mapping(body, "values").items():
        tree = notation.value(child(f"{pointer}/values", key), entry)
        # What cannot be read keeps its name, so that its users are not reported as well.
        values.append(Value(name=key, expression=Text("") if tree is None else tree))
    return Scheme(
        name=name,
        values=tuple(values),
        puts=tuple(_puts(notation, f"{pointer}/put", _mapping(body, "put"))),
        when=tuple(_texts(_mapping(body, "when")).items()),
        replaces=_text(body, "replaces"),
        python=_class_path(_text(body, "python")),
        needs=tuple(_list(body, "needs")),
    )


def _puts(notation: Notation, pointer: str, entries: Mapping[str, Any]) -> Iterable[Put]:
    for place in PLACES:
        entry = entries.get(place)
        if entry is None:
            continue
        if place == BODY_AS:
            tree = notation.value(f"{pointer}/{place}", entry)
            if tree is not None:
                yield Put(place=place, name="", expression=tree)
            continue
        for name, value in entry.items() if isinstance(entry, dict) else ():
            tree = notation.value(child(f"{pointer}/{place}", name), value)
            if tree is not None:
                yield Put(place=place, name=name, expression=tree)


def _window(value: Mapping[str, Any]) -> SignatureWindow | None:
    past, future = _text(value, "past"), _text(value, "future")
    if past is None:
        return None
    option = past.removeprefix("option.") if past.startswith("option.") else None
    return SignatureWindow(
        past_ms=0 if option else milliseconds(past) or 0,
        future_ms=milliseconds(future or past) or 0,
        past_option=option,
    )


def _token(name: str, body: Any) -> Token:
    keep, life = _mapping(body, "keep"), _text(body, "life")
    return Token(
        name=name,
        call=_text(body, "call") or "",
        at=_text(body, "at") or "",
        life_ms=milliseconds(life) if life else None,
        keep=TokenKeep(call=_text(keep, "call") or "", every_ms=milliseconds(_text(keep, "every") or "") or 0)
        if keep
        else None,
        renew="connect" if _text(body, "renew") == "connect" else "expiry",
    )


def _requests(value: Mapping[str, Any]) -> RequestRules:
    lists = _mapping(value, "lists")
    query = _rules(QueryRules, _mapping(value, "query"), lists.get("query"))
    body = _rules(BodyRules, _mapping(value, "body"), lists.get("form"))
    return RequestRules(
        typed=_choice(value.get("typed"), ("with_body", "always")),
        query=query,
        body=body,
        numbers=_choice(value.get("numbers"), ("text", "number")),
        headers=tuple(_texts(_mapping(value, "headers")).items()),
    )


def _rules(kind: type[_Rules], value: Mapping[str, Any], lists: Any) -> _Rules:
    known = {key: value[key] for key in kind.__struct_fields__ if key in value}
    try:
        return msgspec.convert({**known, **({"lists": lists} if lists else {})}, kind)
    except msgspec.ValidationError:
        return kind()


def _each(kind: type[_Noun], entries: Mapping[str, Any]) -> Iterable[_Noun]:
    for name, entry in entries.items():
        try:
            yield msgspec.convert({**(entry if isinstance(entry, dict) else {}), "name": name}, kind)
        except msgspec.ValidationError:
            yield kind(name=name)


def _class_path(text: str | None) -> str | None:
    """``module:Class``; None for anything else, which the schema refuses."""
    return text if text is not None and _CLASS_PATH.fullmatch(text) else None


def _mapping(value: Any, key: str) -> Mapping[str, Any]:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def _text(value: Any, key: str) -> str | None:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, str) else None


def _list(value: Any, key: str) -> list[str]:
    found = value.get(key) if isinstance(value, dict) else None
    return [item for item in found if isinstance(item, str)] if isinstance(found, list) else []


def _texts(value: Mapping[str, Any]) -> dict[str, str]:
    return {key: item for key, item in value.items() if isinstance(item, str)}


def _choice(value: Any, known: tuple[Any, ...]) -> Any:
    return value if value in known else known[0]
