"""A signed request as it arrived, and the parts of it that were signed."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, unquote_plus

import msgspec

from specloom.mock.signing.jsontext import NotJsonError, read, without
from specloom.model.signing import Put, RequestRules

_NOTHING: Mapping[str, Any] = {}


class Received(msgspec.Struct, kw_only=True):
    """One request; header names are lower case, ``query`` is the text behind the ``?`` as it came.

    ``said`` and ``tokens`` are what the endpoint says for the scheme and what the exchange handed out.
    """

    method: str
    host: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = _NOTHING
    body: bytes = b""
    said: Mapping[str, str] = _NOTHING
    tokens: Mapping[str, str] = _NOTHING
    frame: Mapping[str, Any] = _NOTHING


class SignedParts:
    """What was signed of a request: everything but the puts that were added after signing."""

    def __init__(self, received: Received, rules: RequestRules, puts: list[tuple[Put, bool]]) -> None:
        """``puts`` come with whether they were added after signing.

        What a recipe puts into the query may also come in a form: exchanges read both as one.
        """
        self._received = received
        decode = unquote_plus if rules.query.space == "+" else unquote
        raw = [part.partition("=") for part in received.query.split("&") if part]
        self.sent_query = [(decode(name), decode(value)) for name, _, value in raw]
        put, late = _names(puts, "query", late_only=False), _names(puts, "query", late_only=True)
        kept = [(part, pair) for part, pair in zip(raw, self.sent_query, strict=True) if pair[0] not in late]
        self.query = "&".join("".join(part) for part, _ in kept)
        self.query_pairs = [pair for _, pair in kept]
        self._own_query = [pair for pair in self.query_pairs if pair[0] not in put]
        self.sent_members = _members(received.body, rules)
        self._is_form = bool(self.sent_members) and not received.body.lstrip().startswith(b"{")
        shared = self._is_form and rules.body.encoding == "form"
        body_puts = _names(puts, "body", late_only=False) | (put if shared else set())
        body_late = _names(puts, "body", late_only=True) | (late if shared else set())
        self.members = {name: value for name, value in self.sent_members.items() if name not in body_puts}
        self.body = _body_without(received.body, body_late)

    def part(self, name: str) -> Any:
        """The part of that name; ``KeyError`` when it is none."""
        received = self._received
        plain = "&".join(f"{key}={value}" for key, value in self.query_pairs)
        return {
            "method": received.method,
            "host": received.host,
            "path": received.path,
            "query": self.query,
            "query_plain": plain,
            "query_pairs": self.query_pairs,
            "target": received.path + ("?" + self.query if self.query else ""),
            "target_plain": received.path + ("?" + plain if self.query else ""),
            "body": self.body,
            "body_or_query": self.body or self.query.encode("utf-8", "surrogateescape"),
            "content_type": received.headers.get("content-type", ""),
            "members": self.members,
            "params": self._own_query or list(self.members.items()),
        }[name]

    def put(self, put: Put) -> Any:
        """What was sent in the place of a put; None when nothing was."""
        if put.place == "headers":
            return self._received.headers.get(put.name.lower())
        if put.place == "body_as":
            return self._received.body
        if put.place.startswith("query"):
            sent = next((value for name, value in self.sent_query if name == put.name), None)
            return self.sent_members.get(put.name) if sent is None and self._is_form else sent
        return self.sent_members.get(put.name)


def _names(puts: list[tuple[Put, bool]], place: str, *, late_only: bool) -> set[str]:
    return {put.name for put, late in puts if put.place.startswith(place) and put.name and (late or not late_only)}


def _members(body: bytes, rules: RequestRules) -> dict[str, Any]:
    """The members of a body of either kind; none of what is neither."""
    text = body.decode("utf-8", "surrogateescape").strip()
    if text.startswith("{"):
        try:
            found = read(text)
        except NotJsonError:
            return {}
        return found if isinstance(found, dict) else {}
    if not text or "=" not in text or text == rules.body.empty:
        return {}
    pairs = [part.partition("=") for part in text.split("&")]
    return {unquote_plus(name): unquote_plus(value) for name, _, value in pairs}


def _body_without(body: bytes, names: set[str]) -> bytes:
    if not names or not body:
        return body
    text = body.decode("utf-8", "surrogateescape")
    if text.lstrip().startswith("{"):
        try:
            return without(text, names).encode("utf-8", "surrogateescape")
        except NotJsonError:
            return body
    kept = [part for part in text.split("&") if unquote_plus(part.partition("=")[0]) not in names]
    return "&".join(kept).encode("utf-8", "surrogateescape")
