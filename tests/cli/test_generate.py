"""``specloom generate`` and ``check`` as a person runs them, over good and bad input."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

CASES = Path(__file__).parents[1] / "cases"


def specloom(*words, cwd, small_files=False, code="from specloom.cli import main; main()", **env):
    """Run the command line in a process of its own."""
    limit = (lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))) if small_files else None
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, words)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(CASES.parents[1] / "generator"), **env},
        capture_output=True,
        text=True,
        preexec_fn=limit,
        check=False,
    )


@pytest.fixture
def place(tmp_path):
    from spec_cases import base_tree

    base_tree(tmp_path / "spec")
    return tmp_path


def files(out):
    return {
        p.relative_to(out).as_posix(): p.read_bytes()
        for p in out.rglob("*")
        if p.is_file() and ".specloom-cache" not in p.parts
    }


def test_output_is_the_same_under_any_hash_seed_and_from_any_folder(place):
    made = []
    for seed in range(4):
        out = place / f"out{seed}"
        where, spec = (place, "spec") if seed % 2 else (place / "spec", "../spec")
        assert specloom("generate", "--spec", spec, "--out", out, cwd=where, PYTHONHASHSEED=str(seed)).returncode == 0
        made.append(files(out))
    assert made[0] == made[1] == made[2] == made[3]


def test_an_edited_file_is_named_and_kept_unless_forced(place):
    specloom("generate", "--out", "out", cwd=place)
    edited = place / "out/demo/demo_client/errors.py"
    edited.write_text("mine\n")
    (place / "out/demo/tests/custom/test_mine.py").write_text("mine\n")
    done = specloom("generate", "--out", "out", cwd=place)
    assert done.returncode == 1
    assert "demo_client/errors.py: edited by hand" in done.stderr
    assert edited.read_text() == "mine\n"
    assert specloom("check", "--out", "out", cwd=place).returncode == 1
    assert specloom("generate", "--out", "out", "--force", cwd=place).returncode == 0
    assert edited.read_text() != "mine\n"
    assert (place / "out/demo/tests/custom/test_mine.py").read_text() == "mine\n"


QUIET = """
import sys
from specloom.cli import main
try:
    main()
finally:
    print(sorted({'jinja2', 'yaml', 'jsonschema', 'jsonschema_rs'} & set(sys.modules)))
"""


@pytest.mark.parametrize(("command", "says"), [("generate", "nothing changed"), ("check", "up to date")])
def test_a_run_that_finds_nothing_to_do_imports_nothing_heavy(command, says, place):
    specloom("generate", "--out", "out", cwd=place)
    assert specloom(command, "--out", "out", cwd=place, code=QUIET).stdout == f"{says}\n[]\n"


WATCHED = """
import sys
def hook(event, arguments):
    if event.startswith('socket.') or event in ('subprocess.Popen', 'os.exec', 'os.posix_spawn', 'os.system'):
        print('AUDIT', event, arguments[0], file=sys.stderr)
sys.addaudithook(hook)
from specloom.cli import main
main()
"""


def test_no_socket_is_opened_and_no_process_started_but_the_formatter(place):
    done = specloom("generate", "--out", "out", cwd=place, code=WATCHED)
    seen = [line for line in done.stderr.splitlines() if line.startswith("AUDIT")]
    assert done.returncode == 0
    assert seen
    assert all(line.startswith("AUDIT subprocess.Popen") and "ruff" in line for line in seen)


def test_a_full_disk_leaves_the_old_output(place):
    specloom("generate", "--out", "out", cwd=place)
    before = files(place / "out")
    path = place / "spec/demo/rest/v2/spot/market/time.yaml"
    path.write_text(path.read_text().replace("Tells the time", "Says the time"))
    done = specloom("generate", "--out", "out", cwd=place, small_files=True)
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert files(place / "out") == before


BAD = {
    "no folder": lambda place: ("--spec", "nowhere"),
    "empty folder": lambda place: ("--spec", (place / "empty").mkdir() or "empty"),
    "a file": lambda place: ("--spec", "spec/demo/venue.yaml"),
    "no templates": lambda place: ("--templates", "nowhere"),
    "broken template": lambda place: ("--templates", template(place, "{% if %}")),
    "undefined name": lambda place: ("--templates", template(place, "{{ nothing }}")),
    "bare text": lambda place: ("--templates", template(place, "\n{{ endpoint.summary }}")),
    "joined text": lambda place: ("--templates", template(place, "{{ 'x' ~ endpoint.summary }}")),
    "formatted text": lambda place: ("--templates", template(place, "{{ '%s'|format(endpoint.summary) }}")),
    "raw text": lambda place: ("--templates", template(place, "{{ endpoint.summary.raw }}")),
    "trusted text": lambda place: ("--templates", template(place, "{{ endpoint.summary|safe }}")),
    "nobody matches": lambda place: ("--only", "v9.*"),
    "output is a file": lambda place: ("--out", "spec/demo/venue.yaml"),
    "hostile cache": lambda place: ("--out", cache(place)),
}


def template(place, text):
    (place / "mine/package").mkdir(parents=True)
    (place / "mine/package/endpoint.py.jinja").write_text(text)
    return "mine"


def cache(place):
    (place / "bad/.specloom-cache").mkdir(parents=True)
    for name in ("state", "memory"):
        (place / "bad/.specloom-cache" / name).write_bytes(b"\xdd\xff\xff\xff\xff" * 9)
    return "bad"


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_clear_line(name, place):
    done = specloom("generate", *BAD[name](place), cwd=place)
    assert "Traceback" not in done.stderr
    if name == "hostile cache":
        assert done.returncode == 0
        return
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.splitlines()) == 1
    if "mine" in str(done.stderr):
        assert "mine/package/endpoint.py.jinja:" in done.stderr


@pytest.mark.parametrize("command", ["generate", "check", "validate", "stats"])
@pytest.mark.parametrize("data", [b"\x7fELF\0", b"a: &a [*a]", b"[" * 5000, b"!!python/object:x {}", b"", b"- 1\n"])
def test_no_broken_file_gives_a_traceback(command, data, place):
    (place / "spec/demo/enums.yaml").write_bytes(data)
    done = specloom(command, cwd=place)
    assert done.returncode == (2 if data.startswith(b"\x7f") else 1)
    assert "Traceback" not in done.stderr + done.stdout
    assert "enums.yaml:1:" in done.stderr + done.stdout
