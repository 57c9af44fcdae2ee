"""What the test of signatures states: the venue's known signatures, and what a signature adds to a request."""

import json
from typing import Any

from specloom.model import Api
from specloom.model.signing import Credential, Signing, Vector
from specloom.render.python.source import literal

_EXAMPLES = {"text": "test-{}", "base64": "dGVzdC1zZWNyZXQ=", "hex": "00112233445566778899aabbccddeeff"}


def test_credentials(signing: Signing) -> dict[str, str]:
    """Credentials that a client takes, by name, without those that it can do without."""
    return {entry.name: _example(entry) for entry in signing.credentials if not entry.optional and entry.form != "pem"}


def _example(entry: Credential) -> str:
    return _EXAMPLES[entry.form].format(entry.name)


def signature_parts(signing: Signing) -> dict[str, tuple[str, ...]]:
    """The names of what the usual scheme puts, by place."""
    scheme = signing.scheme(signing.default)
    parts: dict[str, list[str]] = {"headers": [], "query": [], "body": []}
    for put in scheme.puts if scheme is not None else ():
        place = put.place.removesuffix("_first")
        if place in parts:
            parts[place].append(put.name)
    return {place: tuple(names) for place, names in parts.items()}


def signing_test_view(api: Api) -> dict[str, Any]:
    """What the template shows."""
    return {"vectors": literal([_row(vector) for vector in api.venue.signing.vectors if not vector.expect.verify])}


def _row(vector: Vector) -> dict[str, Any]:
    """A vector as plain values, without what is as usual."""
    request, expect = vector.request, vector.expect
    row: dict[str, Any] = {
        "name": vector.name or f"{request.method} {request.path}",
        "scheme": vector.scheme,
        "credentials": vector.credentials,
        "options": vector.options,
        "at": vector.at,
        "fresh": (vector.nonce, vector.random),
        "request": {
            "method": request.method,
            "host": request.host,
            "path": request.path,
            "query": [tuple(pair) for pair in request.query],
            "members": _members(vector),
            "encoding": request.encoding,
            "said": vector.with_,
            "tokens": vector.tokens,
            "frame": vector.frame,
        },
        "text": request.body_text,
        "query": expect.query,
        "body": expect.body,
        "headers": expect.headers,
        "values": expect.values,
    }
    row["request"] = {name: value for name, value in row["request"].items() if value or name == "members"}
    return {name: value for name, value in row.items() if value and value != (None, "")}


def _members(vector: Vector) -> Any:
    """The members of the body; numbers with a point as texts, since a float would not keep their digits."""
    text = vector.request.body_text
    return json.loads(text, parse_float=str) if text else vector.request.body
