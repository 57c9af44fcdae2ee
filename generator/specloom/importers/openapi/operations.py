"""One operation as a draft of its spec."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from specloom import naming
from specloom.importers.draft import Draft
from specloom.importers.effect_rules import asks_in_title
from specloom.importers.openapi.calls import Named
from specloom.importers.openapi.examples import decode_shown, show
from specloom.importers.openapi.find import hash_operation
from specloom.importers.openapi.library import Library
from specloom.importers.openapi.rules import Facts, Rules
from specloom.importers.openapi.schemas import SchemaReader
from specloom.importers.openapi.settle import rate_limit_of, stated_facts
from specloom.importers.openapi.stated import EXTENSION
from specloom.importers.report import ImportReport
from specloom.importers.requests import request_example
from specloom.importers.values import Value
from specloom.importers.variants import Schema

_JSON = "application/json"
_WIRE = re.compile(r"[^\x00-\x1f\x7f\"\\]{1,200}")
_IN_QUERY = ("GET", "DELETE")


class OperationReader:
    """Reads one operation; what cannot be read goes into the report, with file and line."""

    def __init__(self, named: Named, call: str, facts: Facts, rules: Rules, library: Library, report: ImportReport) -> None:
        """``facts`` are the operation as the venue's rules see it."""
        self._named = named
        self._call = call
        self._facts = facts
        self._rules = rules
        self._library = library
        self._report = report
        self._operation = named.operation
        self._data = self._operation.data
        self._schemas = SchemaReader(library, self._operation.where, report, rules.enum_members)

    def read(self) -> Draft:
        """The operation as a draft; nothing of it raises, whatever the object holds."""
        operation = self._operation
        params, is_list = self._params()
        answer, answers = self._answer()
        own = self._data.get(EXTENSION)
        url_call = naming.call_name(self._named.method, operation.path)
        draft = Draft(
            method=self._named.method,
            path=operation.path,
            source={
                "kind": "openapi",
                "file": operation.file.path,
                "pointer": operation.pointer,
                "sha256": hash_operation(operation, self._library),
            },
            rate_limit=rate_limit_of(self._facts, self._rules, operation.where, self._report),
            params=params,
            answer=answer,
            signed=self._facts.signed,
            call=None if self._call == url_call else self._call,
            version=self._named.version,
            is_exact=True,
            asks=asks_in_title(str(self._data.get("summary") or "")),
            page=operation.page,
            line=operation.where.line,
            body_list=is_list,
            request=self._request(params, is_list=is_list),
            answers=answers,
        )
        draft.stated = stated_facts(draft, self._named, self._facts, self._rules, own if isinstance(own, dict) else {})
        return draft

    def _params(self) -> tuple[dict[str, Value], bool]:
        values = {value.name: value for value in self._beside_body()}
        body, is_list = self._body()
        for name, value in body.items():
            if name in values:
                self._note("twice", f"'{name}' is a parameter and a member of the body; the parameter was kept")
            else:
                values[name] = value
                value.place = "body" if self._named.method in _IN_QUERY else ""
        if is_list and len(values) > len(body):
            self._note("list-body", "parameters beside a body that is a list have no place yet; they were left out")
            values = body
        for name in [name for name in values if name in self._rules.remove]:
            del values[name]
        return self._safe(values), is_list

    def _beside_body(self) -> Iterator[Value]:
        """Parameters of path and query, each name once; the operation's own come before those of its path."""
        seen: set[str] = set()
        listed = self._data.get("parameters")
        own = listed if isinstance(listed, list) else []
        places: set[tuple[object, object]] = set()
        for stated in [*own, *self._operation.shared]:
            param = self._schemas.resolved(stated)
            name, place = param.get("name"), param.get("in")
            if not isinstance(name, str) or place not in ("path", "query", "header", "cookie"):
                if param:
                    self._schemas.note("parameter", stated, "a parameter has no name, or no place ('in')", "error")
                continue
            if (name, place) in places:
                if any(stated is one for one in own):
                    self._schemas.note("twice", stated, f"'{name}' is stated twice; the first was kept")
                continue
            places.add((name, place))
            if place in ("header", "cookie"):
                if name not in self._rules.remove:
                    self._schemas.note("header", stated, f"'{name}' goes into a {place}, which calls cannot say yet; it was left out")
                continue
            if name in seen:
                self._schemas.note("twice", stated, f"'{name}' stands in the path and in the query; the first was kept")
                continue
            seen.add(name)
            yield self._param(stated, param, name, str(place))
        for name in naming.path_parameters(self._operation.path):
            if name not in seen:
                self._note("path-parameter", f"the path has {{{name}}}, but no parameter of that name; it is taken as text")
                yield Value(name, column="string", stated=True, is_param=True, required=True)

    def _param(self, stated: object, param: Schema, name: str, place: str) -> Value:
        content = param.get("content")
        inner = next(iter(content.values()), {}) if isinstance(content, dict) and content else {}
        schema = param.get("schema") or (inner.get("schema") if isinstance(inner, dict) else None)
        if schema is None:
            self._schemas.note("untyped", stated, f"'{name}' has no schema; it is taken as text")
        value = self._schemas.value(name, schema or {"type": "string"}, is_param=True)
        value.required = param.get("required") is True or place == "path"
        value.deprecated = value.deprecated or param.get("deprecated") is True
        if place == "path" and param.get("required") is not True:
            self._schemas.note("path-parameter", stated, f"'{name}' is part of the path, so it is required")
        if place == "path" and name not in naming.path_parameters(self._operation.path):
            self._schemas.note("path-parameter", stated, f"'{name}' is to stand in the path, which does not name it; it was left in the query")
        if place == "query" and self._named.method not in _IN_QUERY:
            value.place = "query"
        for shown in _shown(param):
            show(value, shown, self._example_note)
        value.line = self._library.where(stated).line or value.line
        return value

    def _body(self) -> tuple[dict[str, Value], bool]:
        stated = self._data.get("requestBody")
        if stated is None:
            return {}, False
        body = self._schemas.resolved(stated)
        media = self._media(body, "body")
        if media is None:
            return {}, False
        value = self._schemas.value("body", media.get("schema") or {}, is_param=True)
        for shown in self._decoded(media):
            show(value, shown, self._example_note)
        if value.kind == "list":
            if not value.fields:
                self._note("body", "the body is a list of plain values, which calls cannot say yet; it was left out", "error")
            return value.fields, bool(value.fields)
        if value.kind != "object":
            self._note("body", f"the body is no object but {value.kind}; it was left out", "error")
        if self._named.method == "GET" and value.fields:
            self._note("body", "a GET has a body; its members are read as parameters of the body")
        return value.fields, False

    def _media(self, holder: Schema, what: str) -> Schema | None:
        """The JSON of several forms that a body or an answer may have."""
        content = holder.get("content")
        if not isinstance(content, dict) or not content:
            if holder:
                self._note("content", f"the {what} has no content")
            return None
        name = next((one for one in content if one.split(";")[0].strip() == _JSON), next(iter(content)))
        if not name.split(";")[0].strip().endswith("json") and name != "*/*":
            done = "its members are read, but they are sent as JSON" if what == "body" else "it is read as JSON"
            where = self._library.where(content, name)
            where = where if where.file else self._operation.where
            self._report.add("media-type", where.file, where.line, f"the {what} is {name}; {done}")
        return self._schemas.resolved(content[name])

    def _answer(self) -> tuple[Value, list[str]]:
        nothing = Value("data", stated=True)
        good = self._good_response()
        media = self._media(good, "answer") if good.get("content") else None
        shown = [*self._from_members(self._rules.answer_examples), *(_shown(media) if media else ())]
        if media is None or media.get("schema") is None:
            if not shown:
                self._note("no-answer", "the operation describes no answer", "note")
            value = nothing
        else:
            value = self._data_of(media["schema"])
        texts = []
        for one in shown:
            inner = self._peeled(one)
            if value.kind == "scalar" and not value.column and inner not in (None, ""):
                value.column = "any"
                if isinstance(inner, (dict, list)):
                    value.kind, value.column = ("object" if isinstance(inner, dict) else "list"), ""
                    value.items = "any" if isinstance(inner, list) else ""
            show(value, inner, self._example_note)
            if self._rules.envelope.data and isinstance(one, dict):
                texts.append(json.dumps(one, ensure_ascii=False, indent=2))
        value.fields = self._safe(value.fields)
        return value, texts

    def _data_of(self, schema: object) -> Value:
        """The value under the envelope's data; members beside it that the rules do not know are reported."""
        own = self._schemas.resolved(schema)
        for part in [part for part in self._rules.envelope.data.split("/") if part]:
            properties = own.get("properties")
            inside = properties if isinstance(properties, dict) else {}
            for name in inside:
                if name != part and name not in self._rules.envelope.beside:
                    self._schemas.note("beside-data", inside[name], f"the answer has '{name}' beside '{part}', where it cannot be read")
            if part not in inside:
                self._schemas.note("no-data", schema, f"the answer has no '{part}'; it carries no data", "note")
                return Value("data", stated=True)
            schema = inside[part]
            own = self._schemas.resolved(schema)
        return self._schemas.value("data", schema, is_param=False)

    def _peeled(self, shown: object) -> object:
        for part in [part for part in self._rules.envelope.data.split("/") if part]:
            shown = shown.get(part) if isinstance(shown, dict) else None
        return shown

    def _good_response(self) -> Schema:
        responses = self._data.get("responses")
        if not isinstance(responses, dict):
            self._note("responses", "the operation has no responses")
            return {}
        good = [key for key in responses if str(key).startswith("2") or key == "default"]
        if not good:
            self._note("responses", "no response says that the call succeeded")
            return {}
        return self._schemas.resolved(responses[min(good, key=str)])

    def _request(self, params: Mapping[str, Value], *, is_list: bool) -> str | None:
        shown = next(self._from_members(self._rules.request_examples), None)
        if shown is None:
            shown = next(self._body_examples(), None)
        if not isinstance(shown, (dict, list)) or isinstance(shown, list) != is_list:
            return None
        kept = _without(shown, set(self._rules.remove))
        where = self._operation.where
        return request_example(kept, params, where.line, where.file, self._report)

    def _body_examples(self) -> Iterator[object]:
        body = self._schemas.resolved(self._data.get("requestBody"))
        content = body.get("content")
        for media in content.values() if isinstance(content, dict) else ():
            yield from self._decoded(self._schemas.resolved(media))

    def _decoded(self, media: Schema) -> Iterator[object]:
        """The examples of a body; one that is written as a text is read as the JSON that it holds."""
        for shown in _shown(media):
            try:
                yield decode_shown(shown)
            except (ValueError, RecursionError):
                self._note("not-json", "an example of the body is not JSON; it was left out")

    def _from_members(self, names: list[str]) -> Iterator[object]:
        for name in names:
            shown = self._data.get(name)
            if shown in (None, ""):
                continue
            try:
                yield decode_shown(shown)
            except (ValueError, RecursionError):
                where = self._library.where(self._data, name)
                self._report.add("not-json", where.file, where.line, f"the example '{name}' is not JSON; it was left out")

    def _safe(self, values: dict[str, Value]) -> dict[str, Value]:
        """Values whose names can be told apart in Python, at all depths."""
        kept: dict[str, Value] = {}
        taken: set[str] = set()
        for wire, value in values.items():
            if not _WIRE.fullmatch(wire):
                self._note("bad-name", f"{wire[:60]!r} cannot be a name; it was left out", "error")
                continue
            try:
                plain = value.own.get("name") or naming.snake(wire)
            except naming.NamingError as problem:
                self._note("bad-name", f"'{wire[:60]}' has no Python name ({problem}); it was left out", "error")
                continue
            own = self._rules.same_names.get(wire, plain)
            number = 1
            while own in taken:
                number += 1
                own = f"{plain}_{number}"
            if own != plain:
                value.own["name"] = own
                if wire not in self._rules.same_names:
                    self._note("same-name", f"'{wire}' becomes '{own}' in Python, since '{plain}' is another; name it in same_names")
            taken.add(own)
            value.fields = self._safe(value.fields)
            self._add_meaning(value)
            kept[wire] = value
        return kept

    def _add_meaning(self, value: Value) -> None:
        for prefix, meaning in sorted(self._rules.meanings.get(value.name, {}).items(), key=lambda item: len(item[0])):
            if f"{self._call}.".startswith(f"{prefix}."):
                value.own = {**value.own, **meaning}

    def _example_note(self, code: str, message: str, level: str) -> None:
        self._note(code, message, level)

    def _note(self, code: str, message: str, level: str = "warning") -> None:
        where = self._operation.where
        self._report.add(code, where.file, where.line, message, level)


def _shown(holder: Mapping[str, Any]) -> Iterator[object]:
    """The examples beside a schema."""
    if holder.get("example") is not None:
        yield holder["example"]
    named = holder.get("examples")
    for one in named.values() if isinstance(named, dict) else ():
        if isinstance(one, dict) and one.get("value") is not None:
            yield one["value"]


def _without(shown: Any, names: set[str]) -> Any:
    if isinstance(shown, list):
        return [_without(one, names) for one in shown]
    return {key: one for key, one in shown.items() if key not in names} if isinstance(shown, dict) else shown
