"""Two sources of one venue: the newer wins where both speak, and each takes only its own facts along."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.importers.bitget_catalog import import_catalog
from specloom.importers.bitget_pages import import_docs

FILE = "rest/v2/mix/order/place-thing.yaml"
SAMPLES = Path(__file__).parent / "samples"


def _operation(**own: Any) -> dict[str, Any]:
    properties = {
        "symbol": {"type": "string", "description": "Pair"},
        "orderType": {"type": "string", "description": "Kind\n`limit` limit\n`market` market\n`post` post"},
        "size": {"type": "string", "description": "Amount"},
        "rank": {"type": "string", "description": "Rank"},
    }
    schema = {"type": "object", "properties": properties, "required": ["symbol", "orderType"]}
    answer = {"orderId": {"type": "string"}, "state": {"type": "string"}}
    return {
        "slug": "place-thing",
        "summary": "Place thing",
        "method": "post",
        "path": "/api/v2/mix/order/place-thing",
        "description": "Rate limit: 7/sec/UID",
        "parameters": [],
        "requestBody": {"content": [{"mediaType": "application/json", "schema": schema}]},
        "responses": [
            {
                "statusCode": "200",
                "content": [{"schema": {"properties": {"data": {"type": "object", "properties": answer}}}}],
            }
        ],
        **own,
    }


def _others(count: int) -> list[dict[str, Any]]:
    return [_operation(path=f"/api/v3/thing/make{number}", slug=f"make{number}") for number in range(count)]


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    for page in SAMPLES.rglob("*.md"):
        target = folder / page.relative_to(SAMPLES)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(page.read_bytes())
    return folder


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    _write(folder, [_operation(), *_others(2)])
    return folder


@pytest.fixture
def into(tmp_path: Path) -> Path:
    folder = tmp_path / "spec"
    folder.mkdir()
    return folder


def _write(pages: Path, operations: list[dict[str, Any]]) -> None:
    (pages / "a.json").write_text(json.dumps({"operations": operations}), encoding="utf-8")


def _spec(into: Path, name: str = FILE) -> dict[str, Any]:
    spec: dict[str, Any] = yaml.load((into / name).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return spec


def _files(into: Path) -> dict[str, bytes]:
    return {file.relative_to(into).as_posix(): file.read_bytes() for file in into.rglob("*.yaml")}


def test_the_newer_wins_where_both_speak(docs: Path, pages: Path, into: Path) -> None:
    import_docs(docs, into)
    import_catalog(pages, into)
    spec = _spec(into)
    assert spec["rate_limit"]["default"]["requests"] == 7
    assert spec["rate_limit"]["copy_trader"]["requests"] == 1, "only the older states it"
    assert spec["params"]["orderType"]["enum"] == ["limit", "market", "post"]
    assert "required" not in spec["params"]["size"], "the newer does not require it"
    assert "required_if" not in (spec["params"]["price"] or {}), "the newer's request is whole without it"
    assert list(spec["params"])[:4] == ["symbol", "orderType", "size", "rank"]
    assert set(list(spec["params"])[4:]) == {"price", "note", "clientOid"}
    assert set(spec["response"]["fields"]) == {"orderId", "state", "clientOid"}
    assert spec["source"]["kind"] == "catalog"


@pytest.mark.parametrize("newer_first", [False, True])
def test_the_order_of_imports_does_not_matter(docs: Path, pages: Path, tmp_path: Path, newer_first: bool) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    import_docs(docs, one)
    import_catalog(pages, one)
    import_catalog(pages, other)
    import_docs(docs, other)
    if newer_first:
        import_catalog(pages, other)
    assert _files(one) == _files(other)


def test_an_operation_that_vanishes_takes_only_its_own_facts(docs: Path, pages: Path, into: Path) -> None:
    import_docs(docs, into)
    before = _files(into)
    import_catalog(pages, into)
    _write(pages, _others(2))
    report = import_catalog(pages, into, yes=True)
    kept = {name: text for name, text in _files(into).items() if "/thing/" not in name}
    assert kept == before
    assert report.removed == []


def test_a_page_that_vanishes_takes_only_its_own_facts(docs: Path, pages: Path, into: Path) -> None:
    alone = into.with_name("alone")
    alone.mkdir()
    import_catalog(pages, alone)
    import_docs(docs, into)
    import_catalog(pages, into)
    (docs / "contract/trade/Place-Thing.md").unlink()
    import_docs(docs, into, yes=True)
    assert (into / FILE).read_bytes() == (alone / FILE).read_bytes()


def test_overlays_stay(docs: Path, pages: Path, into: Path) -> None:
    overlay = into / "overlays" / FILE
    overlay.parent.mkdir(parents=True)
    overlay.write_text("reason: none\n", encoding="utf-8")
    import_docs(docs, into)
    import_catalog(pages, into)
    assert overlay.read_text(encoding="utf-8") == "reason: none\n"


def test_words_of_our_own_are_kept(docs: Path, pages: Path, into: Path) -> None:
    import_docs(docs, into)
    file = into / FILE
    lines = file.read_text(encoding="utf-8").split("\n")
    mine = [("summary: Puts one." if line.startswith("summary:") else line) for line in lines]
    file.write_text("\n".join(mine), encoding="utf-8")
    import_catalog(pages, into)
    assert _spec(into)["summary"] == "Puts one."


def test_a_person_can_put_sources_in_another_order(docs: Path, pages: Path, into: Path) -> None:
    order = "sources:\n  bitget-catalog: the older for once\n  bitget-docs: the newer\n"
    (into / "import.yaml").write_text(order, encoding="utf-8")
    import_catalog(pages, into)
    import_docs(docs, into)
    assert _spec(into)["rate_limit"]["default"]["requests"] == 10


def test_two_sources_of_one_kind_are_told_apart_by_name(docs: Path, into: Path, tmp_path: Path) -> None:
    import_docs(docs, into)
    later = tmp_path / "later/contract/trade"
    later.mkdir(parents=True)
    page = docs / "contract/trade/Place-Thing.md"
    text = page.read_text(encoding="utf-8").replace("10 requests/second", "20 requests/second")
    (later / "Place-Thing.md").write_text(text, encoding="utf-8")
    report = import_docs(tmp_path / "later", into, name="bitget-docs-later")
    assert report.removed == []
    assert _spec(into)["rate_limit"]["default"]["requests"] == 20


@pytest.mark.parametrize(("gone", "stops"), [(1, False), (2, False), (3, True), (20, True)])
def test_more_than_a_tenth_is_not_removed_unasked(pages: Path, into: Path, gone: int, stops: bool) -> None:
    everything = _others(21)
    _write(pages, everything)
    import_catalog(pages, into)
    before = _files(into)
    _write(pages, everything[gone:])
    if not stops:
        assert len(import_catalog(pages, into).removed) == gone
        return
    with pytest.raises(ValueError, match=f"{gone} of 21 endpoints.*--yes"):
        import_catalog(pages, into)
    assert _files(into) == before
    assert len(import_catalog(pages, into, yes=True).removed) == gone


def test_a_source_that_lost_most_of_its_pages_stops_even_where_another_has_them(
    docs: Path, pages: Path, into: Path
) -> None:
    import_docs(docs, into)
    import_catalog(pages, into)
    _write(pages, _others(2))
    with pytest.raises(ValueError, match="1 of 3 endpoints of bitget-catalog"):
        import_catalog(pages, into)


def test_files_whose_pages_are_not_kept_are_not_overwritten_unasked(docs: Path, pages: Path, into: Path) -> None:
    import_docs(docs, into)
    (into / ".sources/bitget-docs.jsonl").unlink()
    with pytest.raises(ValueError, match="import those pages once more"):
        import_catalog(pages, into)


def test_a_store_that_cannot_be_read_is_named(docs: Path, pages: Path, into: Path) -> None:
    import_docs(docs, into)
    store = into / ".sources/bitget-docs.jsonl"
    store.write_text(store.read_text(encoding="utf-8") + "{broken\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"bitget-docs\.jsonl:\d+"):
        import_catalog(pages, into)


def test_what_is_new_since_the_last_import_is_told_apart(pages: Path, into: Path) -> None:
    odd = {"type": "string", "description": "Odd"}
    operations = [_operation(), *_others(12)]
    operations[1]["requestBody"]["content"][0]["schema"]["properties"]["%one"] = odd
    _write(pages, operations)
    first = import_catalog(pages, into)
    assert "bad-name" in {finding.code for finding in first.news}
    operations[2]["requestBody"]["content"][0]["schema"]["properties"]["%two"] = odd
    _write(pages, operations)
    second = import_catalog(pages, into)
    assert [finding.message[:6] for finding in second.news if finding.code == "bad-name"] == ["'%two'"]
    assert len([finding for finding in second.findings if finding.code == "bad-name"]) == 2


def test_new_names_go_to_their_place_in_a_sorted_dictionary(pages: Path, into: Path) -> None:
    file = into / "fields.yaml"
    entries = "".join(f"  {name}:\n    type: text\n    description: Words\n" for name in ("alpha", "Size", "zulu"))
    file.write_text(f"# Names.\nfields:\n{entries}", encoding="utf-8")
    import_catalog(pages, into)
    fields = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["fields"]
    assert {"alpha", "orderId", "symbol", "zulu"} <= fields.keys()
    assert list(fields) == sorted(fields, key=lambda name: (name.lower(), name))
    assert file.read_text(encoding="utf-8").startswith("# Names.\n")
