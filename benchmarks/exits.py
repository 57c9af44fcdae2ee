"""Whether processes that used a client exit cleanly: counts aborts over many short processes.

    python benchmarks/exits.py --times 500 python3.11 python3.12 python3.13

Each process makes three requests to a server on this machine and ends: with the client closed, left open, or with a
request cancelled under way. A library whose threads outlive the interpreter aborts some of them.
"""

import argparse
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

GENERATOR = Path(__file__).parents[1] / "generator"

PROBE = """
import asyncio, sys
sys.path.insert(0, sys.argv[1])
from specloom.runtime.transport.protocol import HttpRequest
url, kind, ending = sys.argv[2:]
request = lambda: HttpRequest("GET", url, {}, b"", 5)

def sync():
    from specloom.runtime.transport.pyreqwest_sync import PyreqwestTransport
    global transport
    transport = PyreqwestTransport(timeout=5)
    for _ in range(3):
        transport.send(request())
    if ending == "closed":
        transport.close()

async def main():
    from specloom.runtime.transport.pyreqwest_async import AsyncPyreqwestTransport
    global transport
    transport = AsyncPyreqwestTransport(timeout=5)
    await asyncio.gather(*(transport.send(request()) for _ in range(3)))
    if ending == "closed":
        await transport.close()
    elif ending == "cancelled":
        asyncio.ensure_future(transport.send(request()))
        await asyncio.sleep(0)

sync() if kind == "sync" else asyncio.run(main())
"""

CASES = (("sync", "closed"), ("sync", "open"), ("async", "closed"), ("async", "open"), ("async", "cancelled"))


class Server(BaseHTTPRequestHandler):
    """Answers everything."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """One small answer."""
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_: object) -> None:
        """Quiet."""


def main() -> int:
    """Counts, prints, and fails when any process did."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=500, help="processes per case")
    parser.add_argument("pythons", nargs="*", default=[sys.executable])
    given = parser.parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/"
    total = 0
    for python in given.pythons:
        for kind, ending in CASES:
            command = [python, "-c", PROBE, str(GENERATOR), url, kind, ending]
            runs = [subprocess.run(command, capture_output=True, check=False) for _ in range(given.times)]
            bad = [run for run in runs if run.returncode]
            total += len(bad)
            print(f"{python} {kind} {ending}: {len(bad)} of {given.times} aborted", flush=True)
            if bad:
                print(bad[0].stderr.decode(errors="replace")[-400:])
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
