"""``specloom new``: what it writes is valid, and it writes nothing else."""

import pytest
import yaml

TICKERS = "spec/demo/rest/v2/spot/market/tickers.yaml"
FULL = (
    *("--summary", "Lists prices: all pairs."),
    *("--access", "public"),
    *("--symbol-format", "v2"),
    *("--limit", "20/1s/ip"),
    *("--errors", "common,43011"),
    *("--effect", "read"),
)


def files(folder):
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def written(workdir, file):
    return yaml.load((workdir / file).read_text(), yaml.BaseLoader)


def test_endpoint_from_flags(specloom, workdir):
    ran = specloom(
        *("new", "endpoint", "GET /api/v2/spot/market/tickers", *FULL),
        *("--param", "symbol:required", "--param", "limit", "--field", "lastPr", "--data", "list"),
    )
    assert (ran.code, ran.out, ran.err) == (0, f"wrote {TICKERS}\n", "")
    assert written(workdir, TICKERS) == {
        "endpoint": "GET /api/v2/spot/market/tickers",
        "summary": "Lists prices: all pairs.",
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "rate_limit": {"default": {"requests": "20", "per": "1s", "scope": "ip"}},
        "errors": ["common", "43011"],
        "effect": "read",
        "params": {"symbol": {"required": "true"}, "limit": {}},
        "response": {"type": "list", "fields": {"lastPr": {}}},
        "source": {"kind": "manual"},
    }
    first = (workdir / TICKERS).read_text().split("\n")[0]
    assert first == "# yaml-language-server: $schema=../../../../../schema/endpoint.schema.json"
    assert specloom("validate").code == 0
    assert specloom("show", "v2.spot.market.tickers").code == 0


def test_what_nobody_said_is_marked(specloom, workdir):
    ran = specloom("new", "endpoint", "GET", "/api/v2/spot/market/tickers", "--param", "symbol")
    assert ran.code == 0
    marked = [line for line in (workdir / TICKERS).read_text().split("\n") if line.endswith("# assumed; check it")]
    assert [line.partition(":")[0] for line in marked] == [
        *("summary", "symbol_format", "access", "rate_limit", "errors", "effect")
    ]
    assert written(workdir, TICKERS)["symbol_format"] == "v2"
    assert "rate_limit" in ran.err
    assert specloom("validate").code == 0


def test_both_limits(specloom, workdir):
    specloom(*("new", "endpoint", "GET /api/v2/spot/market/tickers", *FULL, "--copy-trader-limit", "1/10s/uid"))
    limits = written(workdir, TICKERS)["rate_limit"]
    assert limits["copy_trader"] == {"requests": "1", "per": "10s", "scope": "uid"}


def test_a_new_word_goes_into_the_dictionary_at_its_place(specloom, workdir):
    before = (workdir / "spec/demo/fields.yaml").read_text()
    ran = specloom(
        *("new", "endpoint", "GET /api/v2/spot/market/tickers", *FULL),
        *("--param", "maxSize", "--describe", "maxSize=decimal[base coin]:Largest: quantity"),
    )
    assert ran.code == 0
    after = (workdir / "spec/demo/fields.yaml").read_text()
    entry = '  maxSize:\n    type: decimal\n    unit: base coin\n    description: "Largest: quantity"\n'
    assert after.replace(entry, "") == before
    assert after.index("limit:") < after.index("maxSize:") < after.index("orderId:")
    assert specloom("validate").code == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["GET /api/v2/spot/market/time"], "time.yaml (GET /api/v2/spot/market/time): the file exists"),
        (["POST /api/v2/spot/market/time"], "time.yaml (GET /api/v2/spot/market/time): the file exists"),
        (["/api/v2/spot/market/x"], "is not a method and a path"),
        (["FETCH /api/v2/spot/market/x"], "is not a method and a path"),
        (["GET /api/v2/../../../x"], "no call name can be derived from"),
        (["GET /api/v2/x", "--limit", "10 per second"], "write REQUESTS/SPAN/SCOPE"),
        (["GET /api/v2/x", "--copy-trader-limit", "1/1s/uid"], "needs a --limit"),
        (["GET /api/v2/x", "--param", "symbol:maybe"], "write NAME or NAME:required"),
        (["GET /api/v2/x", "--param", "symbol", "--param", "symbol"], "each name once"),
        (["GET /api/v2/x", "--param", "cliendOid"], "did you mean 'clientOid'? Else describe it: --describe"),
        (["GET /api/v2/x", "--field", "zzz"], "'zzz' is not in fields.yaml; describe it"),
        (["GET /api/v2/x", "--describe", "zzz"], "write NAME=TYPE:WORDS"),
        (["GET /api/v2/x", "--describe", "price=text:New."], "fields.yaml describes it already"),
        (["GET /api/v2/x", "--spec", "nowhere"], "no such folder"),
        (["GET /api/v2/x", "--venue", "other"], "the folder has several venues (demo"),
    ],
)
def test_bad_input_is_one_line_and_writes_nothing(specloom, workdir, arguments, says):
    before = files(workdir)
    ran = specloom("new", "endpoint", *arguments)
    assert ran.code == 2
    assert says in ran.err
    assert ran.err.count("\n") == 1
    assert files(workdir) == before


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--limit", "0/1s/uid"], "error[zero-limit]"),
        (["--errors", "common,99999"], "error[unknown-error]"),
        (["--param", "symbol", "--symbol-format", "none"], "error[symbol-without-format]"),
        (["--describe", "zzz=blob:What?", "--param", "zzz"], "error["),
        (["--summary", "x" * 200], "error["),
    ],
)
def test_what_would_not_be_valid_is_shown_and_not_written(specloom, workdir, arguments, says):
    before = files(workdir)
    ran = specloom("new", "endpoint", "GET /api/v2/spot/market/tickers", *arguments)
    assert ran.code == 2
    assert says in ran.err
    assert ran.err.endswith("nothing was written; correct the problems above\n")
    assert files(workdir) == before


def test_problems_that_were_there_before_do_not_stand_in_the_way(specloom, workdir):
    broken = workdir / "spec/demo/rest/v2/spot/trade/fills.yaml"
    broken.write_text(broken.read_text().replace("  symbol: {required: true}", "  simbol: {required: true}"))
    assert specloom("new", "endpoint", "GET /api/v2/spot/market/tickers", *FULL).code == 0


@pytest.mark.parametrize(
    "summary", ["a: b # c", "'", '"', "no", "- x", "{{7*7}}", "é\u2028x", "\\", "12", "a  # assumed"]
)
def test_any_summary_comes_back_as_it_was(specloom, workdir, summary):
    assert specloom("new", "endpoint", "GET /api/v2/spot/market/tickers", "--summary", summary).code == 0
    assert written(workdir, TICKERS)["summary"] == summary


@pytest.mark.parametrize(("kind", "part"), [("public", "push"), ("private", "push"), ("trade", "response")])
def test_channel(specloom, workdir, kind, part):
    ran = specloom(
        *("new", "channel", "spot.book_depth", "--version", "v2", "--kind", kind, "--topic", "books"),
        *("--arg", "instId:required", "--field", "lastPr"),
    )
    assert ran.code == 0
    spec = written(workdir, f"spec/demo/ws/v2/{kind}/spot-book-depth.yaml")
    assert (spec["channel"], spec["topics"], spec["symbol_format"]) == ("spot.book_depth", ["books"], "v2")
    assert spec["arguments"] == {"instId": {"required": "true"}}
    assert spec[part] == {"type": "list", "fields": {"lastPr": {}}}
    assert specloom("validate").code == 0


@pytest.mark.parametrize("name", ["../x", "Spot.ticker", "spot..ticker", "spot.class", ""])
def test_a_name_that_cannot_be_a_channel(specloom, workdir, name):
    before = files(workdir)
    ran = specloom("new", "channel", "--version", "v2", "--kind", "public", "--", name)
    assert ran.code == 2
    assert "cannot name a channel" in ran.err
    assert files(workdir) == before


def test_a_person_on_a_terminal_is_asked(specloom, workdir, monkeypatch):
    monkeypatch.setattr("specloom.cli.new.on_terminal", lambda: True)
    asked = {
        "Parameter": ["symbol:required", "depth", ""],
        "Field": ["lastPr", ""],
        "type of depth": ["integer"],
        "meaning of depth": ["How many levels."],
        "access": ["public"],
        "summary": ["Shows a book."],
        "symbol format": [""],
        "limit": ["5/1s/ip"],
        "errors": [""],
        "effect": [""],
    }
    answers = "".join(f"{answer}\n" for group in asked.values() for answer in group)
    ran = specloom("new", "endpoint", "GET /api/v2/spot/market/tickers", answers=answers)
    assert ran.code == 0, ran.err
    spec = written(workdir, TICKERS)
    assert spec["params"] == {"symbol": {"required": "true"}, "depth": {}}
    assert (spec["summary"], spec["access"], spec["symbol_format"]) == ("Shows a book.", "public", "v2")
    assert spec["rate_limit"]["default"]["requests"] == "5"
    assert "assumed" not in (workdir / TICKERS).read_text()
    assert specloom("validate").code == 0
