"""``specloom export``."""

import json


def test_openapi_goes_to_stdout_or_into_a_file(specloom, workdir):
    printed = specloom("export", "openapi")
    assert printed.code == 0, printed.err
    written = specloom("export", "openapi", "--into", "demo.json")
    assert written.code == 0
    assert written.out == ""
    assert (workdir / "demo.json").read_text() == printed.out
    assert json.loads(printed.out)["openapi"] == "3.1.0"


def test_asyncapi_goes_to_stdout(specloom, workdir):
    ran = specloom("export", "asyncapi")
    assert ran.code == 0, ran.err
    assert json.loads(ran.out)["asyncapi"] == "3.0.0"


def test_a_version_that_is_not_there_is_told(specloom, workdir):
    ran = specloom("export", "openapi", "--version", "v9")
    assert ran.code != 0
    assert "--version v9: the venue has no such version" in ran.err


def test_a_file_that_cannot_be_written_is_told(specloom, workdir):
    ran = specloom("export", "openapi", "--into", "nowhere/demo.json")
    assert ran.code != 0
    assert "Traceback" not in ran.err


def test_specs_with_errors_are_not_exported(specloom, workdir):
    file = next((workdir / "spec/demo/rest").rglob("*.yaml"))
    file.write_text(file.read_text().replace("effect:", "efect:"))
    ran = specloom("export", "openapi")
    assert ran.code != 0
    assert "missing-key" in ran.out
    assert '"openapi"' not in ran.out


def test_an_export_is_no_change_to_its_specs_and_a_damaged_one_is(specloom, workdir):
    specloom("export", "openapi", "--into", "demo.json")
    same = specloom("diff", "spec", "demo.json")
    assert (same.code, same.out) == (0, "no changes\n"), same.err
    document = json.loads((workdir / "demo.json").read_text())
    path = next(iter(document["paths"]))
    del document["paths"][path]
    (workdir / "less.json").write_text(json.dumps(document))
    less = specloom("diff", "demo.json", "less.json", "--fail-on", "breaking")
    assert less.code == 1
    assert path in less.out
