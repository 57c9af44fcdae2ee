"""One operation object as a draft of its spec."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from specloom.importers.answers import Json, read_answer
from specloom.importers.bitget_catalog.find import Operation
from specloom.importers.bitget_catalog.references import References
from specloom.importers.bitget_catalog.schema_nodes import SchemaReader, kind_of
from specloom.importers.bitget_catalog.texts import lines_of, permission_of
from specloom.importers.draft import Draft, most_items
from specloom.importers.effect_rules import asks_in_title
from specloom.importers.nodes import Node
from specloom.importers.paging import longest_range
from specloom.importers.rate_limits import LimitReader, stated_scope
from specloom.importers.report import ImportReport
from specloom.importers.requests import read_params, request_example
from specloom.importers.values import Value

_ENVELOPE = frozenset(("code", "msg", "message", "requestTime", "data"))
_ARRAY_BODY = re.compile(r"\b(?:json )?array\b|\blist of (?:orders|objects)\b", re.IGNORECASE)
_DEPRECATED = re.compile(r"\bdeprecated\b|\(offline\)|to be taken offline", re.IGNORECASE)
_BARE = {"array": "list", "object": "object"}


class Place(msgspec.Struct, frozen=True):
    """Where an operation stands: the page as reports name it, its line, its address in the docs, its digest."""

    page: str
    line: int
    address: str
    sha256: str


class _Request(msgspec.Struct):
    params: dict[str, Value]
    sent: object
    is_list: bool


class OperationReader:
    """Reads one operation; what cannot be read goes into the report, under the operation's page."""

    def __init__(self, operation: Operation, place: Place, report: ImportReport) -> None:
        """Read ``operation``, which stands at ``place``."""
        self._data = operation.data
        self._operation = operation
        self._place = place
        self._report = report
        self._schemas = SchemaReader(References(operation.document), place.page, place.line, report)

    def read(self) -> Draft:
        """The operation as a draft; nothing of it raises, whatever the object holds."""
        lines = lines_of(self._data.get("description"))
        permission = permission_of(lines)
        scope = stated_scope(lines)
        method = self._operation.method
        signed = permission not in (None, "none") or method != "GET" or scope in ("uid", "key")
        limits = LimitReader(self._place.page, self._report, "uid" if signed else "ip")
        answer, answers = self._answer()
        request = self._request(answer)
        title = str(self._data.get("summary") or "")
        return Draft(
            method=method,
            path=self._operation.path,
            source={"kind": "catalog", "page": self._place.address, "sha256": self._place.sha256},
            rate_limit=limits.read((self._place.line, line) for line in lines),
            params=request.params,
            answer=answer,
            signed=signed,
            asks=asks_in_title(title),
            permission=permission,
            signed_is_guess=permission is None and method == "GET",
            page=self._place.page,
            line=self._place.line,
            longest_range=longest_range(request.params, lines),
            most_items=most_items(lines),
            body_list=request.is_list,
            deprecated=self._data.get("deprecated") is True or bool(_DEPRECATED.search(title)),
            request=request_example(request.sent, request.params, self._place.line, self._place.page, self._report),
            answers=answers,
        )

    def _request(self, answer: Value) -> _Request:
        stated = list(self._parameters())
        content = _first(_contents(self._schemas.resolved(self._data.get("requestBody"))))
        schema = self._schemas.resolved(content.get("schema")) if content else {}
        body = self._schemas.members(schema) if content else []
        self._check_places(stated, body)
        names = {node.name for node in stated}
        sent = _first(_examples(content)) if content else None
        is_list = kind_of(schema) == "array" or isinstance(sent, list) or self._is_undeclared_list(body, answer)
        if sent is None:
            sent = self._sent_parameters() or None
        nodes = [*stated, *(node for node in body if node.name not in names)]
        if is_list and isinstance(sent, dict):
            sent = [sent]
        params = read_params(nodes, sent, self._place.line, self._place.page, self._report)
        return _Request(params, sent, is_list)

    def _parameters(self) -> Iterator[Node]:
        """Parameters that stand beside the body, each name once; headers are the client's own to send."""
        seen = set()
        for one in _objects(self._data.get("parameters")):
            own = self._schemas.resolved(one)
            name, place = str(own.get("name") or ""), str(own.get("in") or "query")
            if place in ("header", "cookie"):
                self._schemas.note("header", f"'{name}' goes into a {place} and was left out", "note")
                continue
            schema = own.get("schema") or _first(_contents(own))
            text = str(own.get("description") or "")
            node = self._schemas.parameter(name, schema or own, own.get("required") is True, text)
            if node is None or node.name in seen:
                if node is not None:
                    self._schemas.note("twice", f"'{name}' is stated twice; the first was kept")
                continue
            node.samples = node.samples or [one for one in _examples(own) if isinstance(one, (str, int, float))]
            seen.add(node.name)
            yield node

    def _check_places(self, stated: list[Node], body: list[Node]) -> None:
        if self._operation.method == "GET" and body:
            self._schemas.note("place", "a GET has a body; its members were read as parameters of the query")
        elif self._operation.method != "GET" and stated and body:
            self._schemas.note("place", "parameters stand in the query and in the body; all are sent in the body")
        elif self._operation.method != "GET" and stated:
            self._schemas.note("place", "the parameters stand in the query; they are sent in the body", "note")

    def _is_undeclared_list(self, body: list[Node], answer: Value) -> bool:
        """A body of many orders that is described as one: the path says so, and each order has its own answer."""
        name = self._operation.path.rpartition("/")[2]
        holds_list = any(node.type == "array" for node in body)
        if "batch" not in name or holds_list or not body or answer.kind != "list" or not answer.fields:
            return False
        self._schemas.note("list-body", "the body is described as one object, but is a list of them", "note")
        return True

    def _sent_parameters(self) -> dict[str, object]:
        sent: dict[str, object] = {}
        for one in _objects(self._data.get("parameters")):
            shown = _first(_examples(one))
            if shown not in (None, "") and isinstance(one.get("name"), str):
                sent[one["name"]] = shown if isinstance(shown, (dict, list)) else str(shown)
        return sent

    def _answer(self) -> tuple[Value, list[str]]:
        content = _first(_contents(self._good_response()))
        if content is None:
            self._schemas.note("no-response", "the operation describes no answer")
            return read_answer([], [], self._place.page, self._report)
        schema = self._schemas.resolved(content.get("schema"))
        properties = schema.get("properties")
        roots = properties if isinstance(properties, dict) else {}
        for name in roots.keys() - _ENVELOPE:
            self._schemas.note("beside-data", f"the answer has '{name}' beside data, where it cannot be read", "error")
        data = self._schemas.resolved(roots.get("data"))
        examples = [
            Json(self._place.line, json.dumps(value, ensure_ascii=False, indent=2), value)
            for value in _examples(content)
        ]
        bare = _BARE.get(kind_of(data), "scalar")
        nodes = self._schemas.members(data) if roots.get("data") else []
        return read_answer(nodes, examples, self._place.page, self._report, bare)

    def _good_response(self) -> Mapping[str, Any]:
        responses = self._data.get("responses")
        if isinstance(responses, dict):
            good = next((code for code in responses if str(code).startswith("2")), "default")
            return self._schemas.resolved(responses.get(good))
        listed = _objects(responses)
        good_ones = [one for one in listed if str(one.get("statusCode", "2")).startswith("2")]
        return self._schemas.resolved(_first(good_ones))


def _objects(value: object) -> list[Mapping[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _first(values: Iterable[Any]) -> Any:
    return next(iter(values), None)


def _contents(value: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The media of a body, listed or by media type; JSON first."""
    content = value.get("content")
    if isinstance(content, dict):
        content = [{"mediaType": kind, **medium} for kind, medium in content.items() if isinstance(medium, dict)]
    return sorted(_objects(content), key=lambda medium: "json" not in str(medium.get("mediaType", "json")))


def _examples(value: Mapping[str, Any]) -> list[Any]:
    """What is shown as an example, in each of the forms that an example may have."""
    shown = value.get("examples")
    listed = list(shown.values()) if isinstance(shown, dict) else shown if isinstance(shown, list) else []
    found = [one["value"] if isinstance(one, dict) and "value" in one else one for one in listed]
    if "example" in value:
        found.append(value["example"])
    return [_parsed(one) for one in found if one is not None]


def _parsed(value: object) -> object:
    """An example that is JSON inside of a text is taken out of it."""
    if isinstance(value, str) and value.strip()[:1] in ("{", "["):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return value
