"""``specloom import``: what it prints, and what it leaves alone."""

import json
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CATALOG = ROOT.parent / "shared" / "docs" / "bitget-2026-09"

PAGE = """\
# Get Server Time

Frequency limit: 20 times/1s (IP)

### Description

Gets the clock of the exchange.

### HTTP Request

- GET /api/v2/public/clock

```shell title="Request"
curl "https://api.bitget.com/api/v2/public/clock"
```

### Request Parameters

N/A

```json title="Response"
{"code": "00000", "msg": "success", "requestTime": 1688008631614, "data": {"serverTime": "1688008631614"}}
```

### Response Parameters

| Response Field | Type | Description |
| :- | :- | :- |
| serverTime | String | Time of the server |
"""


@pytest.fixture
def pages(workdir):
    """A folder with one page, and the specs of a venue that has no endpoint yet."""
    folder = workdir / "docs" / "common"
    folder.mkdir(parents=True)
    (folder / "Clock.md").write_text(PAGE)
    shutil.rmtree(workdir / "spec/demo/rest")
    return workdir / "docs"


def specs(workdir):
    return {file: file.read_bytes() for file in (workdir / "spec").rglob("*.yaml")}


def test_import_writes_and_says_what(specloom, workdir, pages):
    ran = specloom("import", "bitget-docs", pages, "--into", "spec/demo")
    assert ran.code == 0
    assert "read 1 pages: 1 endpoints, 0 channels\n" in ran.out
    assert "wrote spec/demo/rest/v2/public/clock.yaml\n" in ran.out
    assert "1 written" in ran.out
    text = (workdir / "spec/demo/rest/v2/public/clock.yaml").read_text()
    assert "endpoint: GET /api/v2/public/clock" in text


def test_a_second_import_changes_nothing(specloom, workdir, pages):
    specloom("import", "bitget-docs", pages, "--into", "spec/demo")
    before = specs(workdir)
    ran = specloom("import", "bitget-docs", pages, "--into", "spec/demo")
    assert ran.out.split("\n")[-2].startswith("0 written, 0 changed, 0 removed;")
    assert specs(workdir) == before


def test_dry_run_writes_no_spec(specloom, workdir, pages):
    before = specs(workdir)
    ran = specloom("import", "bitget-docs", pages, "--into", "spec/demo", "--dry-run")
    assert "would write spec/demo/rest/v2/public/clock.yaml" in ran.out
    assert specs(workdir) == before


def test_a_page_that_is_gone_takes_its_spec_along(specloom, workdir, pages):
    shutil.copy(pages / "common/Clock.md", pages / "common/Other.md")
    other = pages / "common/Other.md"
    other.write_text(other.read_text().replace("public/clock", "public/other"))
    specloom("import", "bitget-docs", pages, "--into", "spec/demo")
    (pages / "common/Clock.md").unlink()
    stopped = specloom("import", "bitget-docs", pages, "--into", "spec/demo")
    assert stopped.code == 2
    assert "1 of 2 endpoints" in stopped.err
    assert "--yes" in stopped.err
    assert (workdir / "spec/demo/rest/v2/public/clock.yaml").exists()
    ran = specloom("import", "bitget-docs", pages, "--into", "spec/demo", "--yes")
    assert "removed spec/demo/rest/v2/public/clock.yaml\n" in ran.out
    assert not (workdir / "spec/demo/rest/v2/public/clock.yaml").exists()


def test_report(specloom, workdir, pages):
    specloom("import", "bitget-docs", pages, "--into", "spec/demo", "--report", "report.json")
    assert json.loads((workdir / "report.json").read_text())["endpoints"] == 1


def test_what_cannot_be_read_is_named_with_its_page(specloom, workdir, pages):
    (pages / "common/Broken.md").write_bytes(b"# A\n\n- GET /api/v2/a\xff\xfe\x00")
    ran = specloom("import", "bitget-docs", pages, "--into", "spec/demo")
    assert ran.code == 0
    assert "common/Broken.md" in ran.err
    assert "wrote spec/demo/rest/v2/public/clock.yaml" in ran.out


def test_facts(specloom, workdir, pages):
    facts = workdir / "facts"
    facts.mkdir()
    row = {"method": "GET", "path": "/api/v2/public/clock", "version": "v2", "private": False}
    (facts / "endpoints.jsonl").write_text(json.dumps(row) + "\n")
    schema = {"method": "GET", "path": "/api/v2/public/clock", "private": False, "params": [], "response": []}
    (facts / "schemas-not-in-docs.jsonl").write_text(json.dumps(schema) + "\n")
    ran = specloom("import", "facts", facts, "--into", "spec/demo")
    assert (ran.code, "wrote spec/demo/rest/v2/public/clock.yaml" in ran.out) == (0, True)
    over = specloom("import", "bitget-docs", pages, "--into", "spec/demo")
    assert "changed spec/demo/rest/v2/public/clock.yaml" in over.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["bitget-docs", "nowhere", "--into", "spec/demo"], "nowhere: there is no such folder"),
        (["facts", "nowhere", "--into", "spec/demo"], "nowhere: there is no such folder"),
        (["bitget-docs", "docs", "--into", "spec"], "not the folder of a venue"),
        (["bitget-docs", "docs"], "not the folder of a venue"),
        (["facts", "docs", "--into", "spec/demo"], "endpoints.jsonl"),
    ],
)
def test_bad_input_is_one_line(specloom, pages, arguments, says):
    ran = specloom("import", *arguments)
    assert ran.code == 2
    assert says in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.skipif(not CATALOG.is_dir(), reason="the copy of the exchange's catalogue is not beside the checkout")
def test_one_page_with_another_limit_is_exactly_one_change(specloom, tmp_path, monkeypatch):
    """A page set back changes its own spec alone, and the diff names that change and no other."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "spec", "spec")
    shutil.copytree(CATALOG, "docs")
    specloom("import", "bitget-catalog", "docs")
    shutil.copytree("spec", "before")
    page = next(
        file for file in (tmp_path / "docs").rglob("*.json") if '"/api/v2/spot/market/tickers"' in file.read_text()
    )
    operations = json.loads(page.read_text())
    tickers = next(one for one in operations["operations"] if one["path"] == "/api/v2/spot/market/tickers")
    assert tickers["description"].count("20 times/1s") == 1
    tickers["description"] = tickers["description"].replace("20 times/1s", "10 times/1s")
    page.write_text(json.dumps(operations))
    ran = specloom("import", "bitget-catalog", "docs")
    assert [line for line in ran.out.split("\n") if line.startswith(("wrote", "changed", "removed"))] == [
        "changed spec/bitget/rest/v2/spot/market/tickers.yaml"
    ]
    told = json.loads(specloom("diff", "before", "--format", "json").out)
    assert [(change["kind"], change["calls"], change["old"], change["new"]) for change in told["changes"]] == [
        ("limit-tightened", ["v2.spot.market.tickers"], "20 in 1 s by ip", "10 in 1 s by ip")
    ]


OPENAPI = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
paths:
  /api/v2/public/clock:
    get:
      description: "Rate limit: 20 times/1s (IP)"
      security: []
      responses:
        "200":
          description: The clock
          content: {application/json: {schema: {type: object, properties: {serverTime: {type: integer}}}}}
  /api/v2/public/gone:
    $ref: https://elsewhere.example/x.yaml
"""


@pytest.fixture
def openapi_file(workdir):
    """An OpenAPI file with one good operation and one reference to another server."""
    shutil.rmtree(workdir / "spec/demo/rest")
    (workdir / "shop.yaml").write_text(OPENAPI)
    return "shop.yaml"


def test_import_of_openapi_writes_what_can_be_read_and_names_the_rest(specloom, workdir, openapi_file):
    ran = specloom("import", "openapi", openapi_file, "--into", "spec/demo")
    assert ran.code == 0, ran.err
    assert "wrote spec/demo/rest/v2/public/clock.yaml" in ran.out
    assert "shop.yaml:13: error[reference]: https://elsewhere.example/x.yaml" in ran.err
    before = specs(workdir)
    again = specloom("import", "openapi", openapi_file, "--into", "spec/demo")
    assert again.code == 0
    assert specs(workdir) == before


def test_import_of_openapi_into_a_folder_that_is_not_there_makes_a_venue(specloom, workdir, openapi_file):
    ran = specloom("import", "openapi", openapi_file, "--into", "spec/shop")
    assert ran.code == 0, ran.err
    assert (workdir / "spec/shop/fields.yaml").is_file()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nothing.yaml",), "nothing.yaml: there is no such file"),
        (("shop.yaml", "--into", "docs"), "not the folder of a venue"),
        (("spec",), "none of the files has operations"),
    ],
)
def test_import_of_openapi_refuses_in_one_line(specloom, workdir, openapi_file, arguments, words):
    (workdir / "docs").mkdir(exist_ok=True)
    (workdir / "docs/page.md").write_text("")
    ran = specloom("import", "openapi", *arguments, *(() if "--into" in arguments else ("--into", "spec/demo")))
    assert ran.code != 0
    assert words in ran.err
    assert "Traceback" not in ran.err
