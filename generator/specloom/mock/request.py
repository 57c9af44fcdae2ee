"""One request as it arrived, and its reading."""

from collections.abc import Collection
from typing import Any
from urllib.parse import unquote_plus

import msgspec

from specloom.mock.errors import RefusedError
from specloom.mock.keys import Key
from specloom.mock.routes import Route


class IncomingRequest(msgspec.Struct, kw_only=True):
    """A request on its way through the mock; header names are lower case, ``raw_path`` is encoded.

    A fault may ask that it is answered from the state of ``behind`` seconds ago, with ``present_times`` in its rows,
    and that a walk through pages jumps over ``pages_lost`` of them.
    """

    method: str
    path: str
    raw_path: str = ""
    query: str
    headers: dict[str, str]
    body: bytes
    address: str
    now: float
    route: Route | None = None
    path_params: dict[str, str] = {}
    key: Key | None = None
    params: dict[str, Any] = {}
    items: list[dict[str, Any]] = []
    remaining: int | None = None
    behind: float = 0.0
    present_times: bool = False
    pages_lost: int = 0

    @property
    def account_key(self) -> Key:
        """The key that signed; only for calls whose signature was checked."""
        assert self.key is not None
        return self.key


def read_params(call: IncomingRequest, *, is_form: bool = False, added: Collection[str] = ()) -> None:
    """Fill ``params`` (and ``items`` where the body is a list) from path, query or body; refuses what cannot be read.

    ``added`` are the names of what signatures add, which are no parameters.
    """
    _read_params(call, is_form=is_form)
    if added:
        call.params = {name: value for name, value in call.params.items() if name not in added}


def _read_params(call: IncomingRequest, *, is_form: bool) -> None:
    route = call.route
    assert route is not None
    if route.endpoint.method == "GET" or (route.endpoint.body.kind == "none" and not call.body):
        call.params = {**read_query(call.query), **call.path_params}
        return
    value = read_query(call.body.decode("utf-8", "replace")) if is_form else read_body(call.body)
    if isinstance(value, list):
        if route.endpoint.body.kind != "list":
            raise RefusedError("bad_body")
        if not all(isinstance(item, dict) for item in value):
            raise RefusedError("bad_body")
        call.items = value
    elif route.endpoint.body.kind == "list":
        raise RefusedError("bad_body")
    else:
        call.params = (
            {**read_query(call.query), **call.path_params, **value} if call.query or call.path_params else value
        )


def read_query(query: str) -> dict[str, Any]:
    """Decoded members of a query string; the last of equal names counts."""
    if not query:
        return {}
    params: dict[str, Any] = {}
    for part in query.split("&"):
        name, _, value = part.partition("=")
        if name:
            params[_decoded(name)] = _decoded(value)
    return params


def _decoded(text: str) -> str:
    return unquote_plus(text) if "%" in text or "+" in text else text


def read_body(body: bytes) -> dict[str, Any] | list[Any]:
    """The JSON object or list in a body; an empty body is an empty object."""
    if not body:
        return {}
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise RefusedError("bad_body") from None
    if not isinstance(value, (dict, list)):
        raise RefusedError("bad_body")
    return value
