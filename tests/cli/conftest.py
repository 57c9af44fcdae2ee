"""The command line run in this process, in a folder with a small spec."""

import shutil
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

BASE = Path(__file__).parents[1] / "cases" / "base"


class Outcome(msgspec.Struct):
    """Exit code and texts of one run."""

    code: int
    out: str
    err: str


@pytest.fixture
def workdir(tmp_path, monkeypatch):
    """A folder with ``spec/`` in it, which is the current one."""
    shutil.copytree(BASE, tmp_path / "spec")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def specloom(monkeypatch):
    """Runs ``specloom …`` as from a shell, ``main`` and its error lines included."""
    import click

    from specloom.cli import main

    @click.command(context_settings={"ignore_unknown_options": True}, add_help_option=False)
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    def shell(arguments):
        main(list(arguments))

    def run(*arguments, answers=""):
        result = CliRunner().invoke(shell, ["--", *map(str, arguments)], input=answers)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        assert "Traceback" not in result.output
        return Outcome(result.exit_code, result.stdout, result.stderr)

    return run
