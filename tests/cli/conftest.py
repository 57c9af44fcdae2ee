"""The command line run in this process, in a folder with a small spec."""

import hashlib
import json
import shutil
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

BASE = Path(__file__).parents[1] / "cases" / "base"


DUMP = Path(__file__).parents[1] / "importers/catalog_samples/catalog/things/things.json"
LISTED = ("things/things", "more/more")


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


class Site(ThreadingHTTPServer):
    """The site's shape: a list of pages in the data of a script, pages with operations in theirs, version marks."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        operations = json.loads(DUMP.read_text())["operations"]
        routes = [f"/docs/catalog/{name}" for name in LISTED]
        self.pages = {
            "/docs/catalog": f"<html><script>window.ZUDOKU_DATA = {json.dumps({'routes': routes})};</script></html>",
            "/docs/catalog/things/things": page_of(operations[:4]),
            "/docs/catalog/more/more": page_of(operations[4:]) + '<a href="/docs/catalog/more/linked#op">x</a>',
            "/docs/catalog/more/linked": page_of([]) + '<a href="https://elsewhere.example/docs/catalog/a/b">x</a>',
        }
        self.statuses = {}
        self.moves = {}
        self.asked = []
        self.agents = set()

    @property
    def root(self):
        return f"http://127.0.0.1:{self.server_port}/docs"

    def answers(self):
        """Status by path of the last run."""
        found = Counter(self.asked)
        self.asked.clear()
        return found


class Handler(BaseHTTPRequestHandler):
    """Serves the pages; 304 where the reader has this version."""

    def do_GET(self):
        site = self.server
        site.agents.add(self.headers["User-Agent"])
        body = site.pages.get(self.path, "").encode()
        mark = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        status = site.statuses.get(self.path) or (200 if self.path in site.pages else 404)
        if isinstance(status, list):
            status = status.pop(0) if status else 200
        if status == 200 and self.headers["If-None-Match"] == mark:
            status = 304
        site.asked.append((self.path.removeprefix("/docs/catalog").lstrip("/") or "list", status))
        self.send_response(status)
        self.send_header("ETag", mark)
        self.send_header("Retry-After", "0")
        if self.path in site.moves:
            self.send_header("Location", site.moves[self.path])
        self.send_header("Content-Length", str(len(body) if status == 200 else 0))
        self.end_headers()
        if status == 200:
            self.wfile.write(body)

    def log_message(self, *_):
        """Say nothing."""


def page_of(operations):
    return f"<html><script>window.ZUDOKU_DATA = {json.dumps({'operations': operations})};</script></html>"


@pytest.fixture
def site():
    """A docs site that serves on this machine."""
    server = Site()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()
