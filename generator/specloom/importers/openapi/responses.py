"""What a call answers: the data in its envelope, and examples of it."""

import json

from specloom.importers.openapi.examples import show
from specloom.importers.openapi.reading import Reading, shown_in
from specloom.importers.values import Value
from specloom.importers.variants import Schema


def read_answer(reading: Reading) -> tuple[Value, list[str]]:
    """The data, and the texts of whole answers."""
    good = _good_response(reading)
    media = reading.media(good, "answer") if good.get("content") else None
    shown = [*reading.from_members(reading.rules.answer_examples), *(shown_in(media) if media else ())]
    schema = media.get("schema") if media else None
    if schema is None and not shown:
        reading.note("no-answer", "the operation describes no answer", "note")
    value = _nothing() if schema is None else _data_of(reading, schema)
    for one in shown:
        _show_answer(reading, value, _peeled(reading, one))
    # Until calls may say that an answer has no envelope, such answers cannot stand in a spec.
    whole = [one for one in shown if isinstance(one, dict)] if reading.rules.envelope.data else []
    return value, [json.dumps(one, ensure_ascii=False, indent=2) for one in whole]


def _nothing() -> Value:
    return Value("data", stated=True)


def _show_answer(reading: Reading, value: Value, inner: object) -> None:
    if value.kind == "scalar" and not value.column and inner not in (None, ""):
        if isinstance(inner, (dict, list)):
            value.kind, value.items = ("object", "") if isinstance(inner, dict) else ("list", "any")
        else:
            value.column = "any"
    show(value, inner, reading.note)


def _data_of(reading: Reading, schema: object) -> Value:
    """The value under the envelope's data; members beside it that the rules do not know are reported."""
    for part in _parts(reading):
        properties = reading.schemas.resolved(schema).get("properties")
        inside = properties if isinstance(properties, dict) else {}
        for name in inside:
            if name != part and name not in reading.rules.envelope.beside:
                words = f"the answer has '{name}' beside '{part}', where it cannot be read"
                reading.schemas.note("beside-data", inside[name], words)
        if part not in inside:
            reading.schemas.note("no-data", schema, f"the answer has no '{part}'; it carries no data", "note")
            return _nothing()
        schema = inside[part]
    return reading.schemas.value("data", schema, is_param=False)


def _peeled(reading: Reading, shown: object) -> object:
    for part in _parts(reading):
        shown = shown.get(part) if isinstance(shown, dict) else None
    return shown


def _parts(reading: Reading) -> list[str]:
    return [part for part in reading.rules.envelope.data.split("/") if part]


def _good_response(reading: Reading) -> Schema:
    responses = reading.data.get("responses")
    if not isinstance(responses, dict):
        reading.note("responses", "the operation has no responses")
        return {}
    good = [key for key in responses if str(key).startswith("2") or key == "default"]
    if not good:
        reading.note("responses", "no response says that the call succeeded")
        return {}
    return reading.schemas.resolved(responses[min(good, key=str)])
