"""Changed operations: each change is imported right or reported, none stops the run, none is swallowed."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.importers.bitget_catalog import import_catalog

DUMP = Path(__file__).parent / "catalog_samples/catalog/things/things.json"
ORDER = "rest/v3/trade/place-thing.yaml"
Operation = dict[str, Any]


def _order(operations: list[Operation]) -> Operation:
    return next(one for one in operations if one["slug"] == "place-thing")


def _schema(operation: Operation) -> Operation:
    schema: Operation = operation["requestBody"]["content"][0]["schema"]
    return schema


def _data(operation: Operation) -> Operation:
    data: Operation = operation["responses"][0]["content"][0]["schema"]["properties"]["data"]
    return data


def _delete_param(operations: list[Operation], dice: random.Random) -> None:
    schema = _schema(_order(operations))
    name = dice.choice(sorted(schema["properties"]))
    del schema["properties"][name]


def _flip_required(operations: list[Operation], dice: random.Random) -> None:
    schema = _schema(_order(operations))
    name = dice.choice(sorted(set(schema["properties"]) - {"price"}))
    schema["required"] = sorted(set(schema["required"]) ^ {name})


def _change_limit(operations: list[Operation], dice: random.Random) -> None:
    order = _order(operations)
    order["description"] = order["description"].replace("10/sec/UID", f"{dice.randint(11, 99)}/sec/UID")


def _break_limit(operations: list[Operation], dice: random.Random) -> None:
    order = _order(operations)
    order["description"] = order["description"].replace("10/sec/UID", f"{dice.randint(11, 99)} now and then")


def _rename_path(operations: list[Operation], dice: random.Random) -> None:
    _order(operations)["path"] += str(dice.randint(2, 9))


def _change_method(operations: list[Operation], dice: random.Random) -> None:
    del dice
    _order(operations)["method"] = "put"


def _spoil_method(operations: list[Operation], dice: random.Random) -> None:
    del dice
    _order(operations)["method"] = "fetch"


def _add_value(operations: list[Operation], dice: random.Random) -> None:
    own = _schema(_order(operations))["properties"]["orderType"]
    own["description"] += f"<br/>`kind{dice.randint(1, 9)}` another"


def _spoil_name(operations: list[Operation], dice: random.Random) -> None:
    properties = _schema(_order(operations))["properties"]
    name = dice.choice(sorted(properties))
    properties[f"%{name}"] = properties.pop(name)


def _lose_reference(operations: list[Operation], dice: random.Random) -> None:
    properties = _schema(_order(operations))["properties"]
    properties[dice.choice(sorted(properties))] = {"$ref": "#/components/schemas/Gone"}


def _spoil_schema(operations: list[Operation], dice: random.Random) -> None:
    content = _order(operations)["requestBody"]["content"][0]
    content["schema"] = dice.choice([7, "text", None, [], {"type": "object"}])


def _add_answer_field(operations: list[Operation], dice: random.Random) -> None:
    _data(_order(operations))["properties"][f"field{dice.randint(1, 9)}"] = {"type": "string"}


def _add_root_member(operations: list[Operation], dice: random.Random) -> None:
    root = _order(operations)["responses"][0]["content"][0]["schema"]["properties"]
    root[f"total{dice.randint(1, 9)}"] = {"type": "string"}


def _drop_responses(operations: list[Operation], dice: random.Random) -> None:
    _order(operations)["responses"] = dice.choice([None, [], {}, "none", [{"statusCode": "200"}]])


def _repeat(operations: list[Operation], dice: random.Random) -> None:
    again: Operation = json.loads(json.dumps(_order(operations)))
    again["description"] = f"Rate limit: {dice.randint(11, 99)}/sec/UID. More words than the first has, to be longer."
    _schema(again)["properties"]["more"] = {"type": "string", "description": "More"}
    operations.append(again)


def _untell_variants(operations: list[Operation], dice: random.Random) -> None:
    """A discriminator that is gone: what only some variants have can no longer be bound."""
    del dice
    plan = next(one for one in operations if one["slug"] == "place-plan")
    del _schema(plan)["discriminator"]


MUTATIONS = [
    _delete_param,
    _flip_required,
    _change_limit,
    _break_limit,
    _rename_path,
    _change_method,
    _spoil_method,
    _add_value,
    _spoil_name,
    _lose_reference,
    _spoil_schema,
    _add_answer_field,
    _add_root_member,
    _drop_responses,
    _repeat,
    _untell_variants,
]


def _facts(text: bytes) -> dict[str, Any]:
    spec: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return {key: value for key, value in spec.items() if key not in ("source", "summary")}


def _files(into: Path) -> dict[str, bytes]:
    return {file.relative_to(into).as_posix(): file.read_bytes() for file in into.rglob("*.yaml")}


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda mutate: mutate.__name__.strip("_"))
def test_no_change_is_swallowed(
    tmp_path: Path, mutate: Callable[[list[Operation], random.Random], None], seed: int
) -> None:
    source, into = tmp_path / "pages", tmp_path / "spec"
    source.mkdir()
    into.mkdir()
    (source / "a.json").write_bytes(DUMP.read_bytes())
    import_catalog(source, into)
    before = _files(into)
    whole = json.loads(DUMP.read_text(encoding="utf-8"))
    mutate(whole["operations"], random.Random(f"{mutate.__name__}{seed}"))
    (source / "a.json").write_text(json.dumps(whole), encoding="utf-8")
    report = import_catalog(source, into, yes=True)
    after = _files(into)
    changed = {
        name
        for name in before.keys() | after.keys()
        if name not in before or name not in after or _facts(before[name]) != _facts(after[name])
    }
    reported = [finding for finding in report.news if finding.level != "note"]
    assert changed or reported
    touched = {ORDER, "rest/v3/trade/place-plan.yaml"}
    assert changed <= {*touched, *report.added}, "an operation changes its own spec only"
