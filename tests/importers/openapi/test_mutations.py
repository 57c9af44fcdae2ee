"""Damaged and changed files: each change shows in the specs or in the report, none stops the run."""

import copy
import json
import random
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.importers.openapi import ImportOptions, import_openapi
from specloom.importers.writer import start_dictionary

HERE = Path(__file__).parent
KUCOIN = HERE.parents[3] / "shared/venues/kucoin/spec/rest/api/openapi-spot-order.json"
Node = dict[str, Any]
Mutate = Callable[[Node, random.Random], bool]


def _walk(value: Any) -> Iterator[Any]:
    yield value
    for member in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _walk(member)


def _operations(document: Node) -> list[Node]:
    return [one for item in document["paths"].values() for one in item.values() if isinstance(one, dict)]


def _asked(document: Node) -> list[Node]:
    """Objects that callers send."""
    bodies = [one["requestBody"] for one in _operations(document) if "requestBody" in one]
    return [
        one for body in bodies for one in _walk(body) if isinstance(one, dict) and isinstance(one.get("required"), list)
    ]


def _params(document: Node) -> list[Node]:
    listed = [one for operation in _operations(document) for one in operation.get("parameters", [])]
    return [one for one in listed if "name" in one and one.get("in") == "query" and one["name"] != "timestamp"]


def _schemas(document: Node, kind: str) -> list[Node]:
    return [one for one in _walk(document) if isinstance(one, dict) and one.get("type") == kind]


def _pick(dice: random.Random, found: list[Any]) -> Any:
    return dice.choice(found) if found else None


def _flip_required(document: Node, dice: random.Random) -> bool:
    param = _pick(dice, _params(document))
    if param is None:
        return False
    param["required"] = param.get("required") is not True
    return True


def _remove_required(document: Node, dice: random.Random) -> bool:
    holder = _pick(dice, [one for one in _asked(document) if one["required"]])
    if holder is None:
        return False
    holder["required"].remove(dice.choice(holder["required"]))
    return True


def _rename_param(document: Node, dice: random.Random) -> bool:
    param = _pick(dice, _params(document))
    if param is not None:
        param["name"] += "Renamed"
    return param is not None


def _rename_member(document: Node, dice: random.Random) -> bool:
    holder = _pick(dice, [one for one in _walk(document["paths"]) if isinstance(one, dict) and _has_members(one)])
    if holder is None:
        return False
    name = dice.choice(list(holder["properties"]))
    holder["properties"][f"{name}Renamed"] = holder["properties"].pop(name)
    return True


def _has_members(one: Node) -> bool:
    members = one.get("properties")
    return isinstance(members, dict) and bool(members)


def _change_enum(document: Node, dice: random.Random) -> bool:
    holder = _pick(
        dice, [one for one in _walk(document) if isinstance(one, dict) and isinstance(one.get("enum"), list)]
    )
    if holder is None:
        return False
    holder["enum"][dice.randrange(len(holder["enum"]))] = "changed_value"
    return True


def _break_reference(document: Node, dice: random.Random) -> bool:
    holder = _pick(dice, [one for one in _walk(document) if isinstance(one, dict) and isinstance(one.get("$ref"), str)])
    if holder is None:
        holder = _pick(dice, _schemas(document, "object"))
        holder.clear()
        holder["$ref"] = "#/components/schemas/Gone"
    else:
        holder["$ref"] += "Gone"
    return True


def _wrong_type(document: Node, dice: random.Random) -> bool:
    kinds = [kind for kind in ("string", "integer", "number", "boolean") if _schemas(document, kind)]
    kind = dice.choice(kinds)
    holder = _pick(dice, _schemas(document, kind))
    holder["type"] = dice.choice([one for one in ("text", "array", "object", "boolean") if one != kind])
    return True


def _limit_in_other_words(document: Node, dice: random.Random) -> bool:
    operation = _pick(dice, [one for one in _operations(document) if "responses" in one])
    wording = dice.choice(["weighs four", "cost = 4", "Weight 4", "see the page of limits"])
    if "x-api-rate-limit-weight" in operation:
        operation["x-api-rate-limit-weight"] = wording
    else:
        operation["description"] = re.sub(r"Weight: \d+", wording, operation["description"])
    return True


def _change_limit(document: Node, dice: random.Random) -> bool:
    operation = _pick(dice, [one for one in _operations(document) if "responses" in one])
    units = dice.randint(100, 999)
    if "x-api-rate-limit-weight" in operation:
        operation["x-api-rate-limit-weight"] = units
    else:
        operation["description"] = re.sub(r"Weight: \d+", f"Weight: {units}", operation["description"])
    return True


def _drop_operation(document: Node, dice: random.Random) -> bool:
    path = dice.choice([path for path, item in document["paths"].items() if any(m in item for m in ("get", "post"))])
    item = document["paths"][path]
    del item[dice.choice([method for method in item if method in ("get", "post")])]
    return True


MUTATIONS: list[Mutate] = [
    _flip_required,
    _remove_required,
    _rename_param,
    _rename_member,
    _change_enum,
    _break_reference,
    _wrong_type,
    _limit_in_other_words,
    _change_limit,
    _drop_operation,
]
SEEDS = 15


class _Source:
    """One file with its neighbours and rules, and what it gives before it is changed."""

    def __init__(self, file: Path, rules: Path, neighbours: list[Path], folder: Path) -> None:
        self.file, self._rules, self._neighbours, self._folder = file, rules, neighbours, folder
        self.document: Node = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        self._count = 0
        self.before = self.result(self.document)

    def result(self, document: Node) -> tuple[Any, Any, set[tuple[str, str]]]:
        """Specs, dictionary, and what is reported beyond notes."""
        self._count += 1
        root = self._folder / str(self._count)
        files, into = root / "files", root / "shop"
        files.mkdir(parents=True)
        for neighbour in self._neighbours:
            shutil.copy(neighbour, files)
        (files / f"{self.file.stem}.json").write_text(json.dumps(document, indent=1), encoding="utf-8")
        start_dictionary(into)
        shutil.copy(self._rules, into / "import.yaml")
        report = import_openapi([files], into, ImportOptions())
        specs = {
            file.relative_to(into).as_posix(): re.sub(r"\n  sha256: \w+|, sha256: \w+", "", file.read_text("utf-8"))
            for file in (into / "rest").rglob("*.yaml")
        }
        reported = {(one.code, one.message) for one in report.findings if one.level != "note"}
        words = (into / "fields.yaml").read_text("utf-8")
        shutil.rmtree(root)
        return specs, words, reported


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> _Source:
    samples = HERE / "samples"
    folder = tmp_path_factory.mktemp("shop")
    return _Source(samples / "trade.yaml", samples / "import.yaml", [samples / "common.json"], folder)


@pytest.fixture(scope="module")
def kucoin(tmp_path_factory: pytest.TempPathFactory) -> _Source:
    if not KUCOIN.is_file():
        pytest.skip("the exchange's own files are not here (../shared/venues)")
    return _Source(KUCOIN, HERE / "venues" / "kucoin" / "import.yaml", [], tmp_path_factory.mktemp("kucoin"))


def _check(source: _Source, mutate: Mutate, seed: int) -> None:
    dice = random.Random(f"{mutate.__name__}-{seed}")
    document = copy.deepcopy(source.document)
    if not mutate(document, dice):
        pytest.skip("the file has nothing of that kind")
    specs, words, reported = source.result(document)
    assert (specs, words) != source.before[:2] or reported - source.before[2], "the change is swallowed"


@pytest.mark.parametrize("seed", range(SEEDS))
@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda mutate: mutate.__name__.strip("_"))
def test_no_change_is_swallowed(shop: _Source, mutate: Mutate, seed: int) -> None:
    _check(shop, mutate, seed)


@pytest.mark.parametrize("seed", range(SEEDS))
@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda mutate: mutate.__name__.strip("_"))
def test_no_change_of_a_real_file_is_swallowed(kucoin: _Source, mutate: Mutate, seed: int) -> None:
    _check(kucoin, mutate, seed)
