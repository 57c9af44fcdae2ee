"""The importer against a reader written apart from it, on every page of the docs copy."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import yaml
from crude import CrudePage, read

from specloom.importers.bitget_docs import import_docs

DOCS = Path(__file__).parents[3] / "shared" / "docs" / "bitget-2025-12"
CORRECTED = 2
ENVELOPE = {"code", "msg", "requestTime", "data", "message"}

pytestmark = pytest.mark.skipif(not DOCS.is_dir(), reason="needs the docs copy beside the checkout")


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[CrudePage, Mapping[str, object]]]:
    into = tmp_path_factory.mktemp("spec")
    import_docs(DOCS, into)
    specs = {}
    for file in (into / "rest").rglob("*.yaml"):
        spec = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        specs[spec["source"]["page"]] = spec
    pages = {file.relative_to(DOCS).as_posix(): read(file) for file in _pages()}
    return [(page, specs.get(path, {})) for path, page in pages.items() if page]


def _pages() -> Iterator[Path]:
    return (file for file in DOCS.rglob("*") if file.name.endswith(".md"))


def _share(verdicts: list[bool]) -> float:
    return sum(verdicts) / len(verdicts)


def _names(fields: Mapping[str, Mapping[str, object]], *, rows: bool = True) -> Iterator[tuple[str, bool]]:
    for name, field in fields.items():
        yield name, bool((field or {}).get("required"))
        yield from ((alias, False) for alias in (field or {}).get("aliases", []))
        if (field or {}).get("type") not in ("rows", "row"):
            yield from _names((field or {}).get("fields", {}), rows=rows)


def test_every_documented_endpoint_is_there(pairs: list[tuple[CrudePage, Mapping[str, object]]]) -> None:
    assert len(pairs) == 397
    agree = [spec.get("endpoint") == f"{page.method} {page.path}" for page, spec in pairs]
    assert _share(agree) >= 0.99


def test_limits_and_scopes_agree(pairs: list[tuple[CrudePage, Mapping[str, object]]]) -> None:
    agree = []
    for page, spec in pairs:
        default = spec["rate_limit"].get("default", {})
        said = (default.get("requests"), default.get("per", "1s"))
        same = said == (page.limit, f"{page.seconds}s")
        agree.append(same and (page.scope is None or default.get("scope") == page.scope))
    assert _share(agree) >= 0.99


def test_parameters_and_required_flags_agree(pairs: list[tuple[CrudePage, Mapping[str, object]]]) -> None:
    agree = []
    for page, spec in pairs:
        ours: dict[str, bool] = {}
        for name, required in _names(spec.get("params", {})):
            ours[name] = ours.get(name, False) or required
        agree += [ours.get(name) == page.params.get(name) for name in ours.keys() | page.params.keys()]
    assert _share(agree) >= 0.98


def test_answer_names_agree(pairs: list[tuple[CrudePage, Mapping[str, object]]]) -> None:
    agree = []
    for page, spec in pairs:
        response = spec["response"]
        ours = {name for name, _ in _names(response.get("fields", {}))} if response.get("type") != "rows" else set()
        agree += [name in ours for name in page.response - ENVELOPE]
    assert _share(agree) >= 0.97
