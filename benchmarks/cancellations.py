"""Orders that are cancelled at random moments: what is left of them 0.2 s after the client was closed.

    python benchmarks/cancellations.py [--calls 6000] [--at-once 100]

The server answers after a random while, or never. Counted are tasks, open sockets of this process, waiters, places in
the limiter's queues, and resident memory in the middle and at the end.
"""

# ruff: noqa: SLF001 - it looks at what is left inside

import argparse
import asyncio
import contextlib
import importlib
import multiprocessing
import random
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT / "generator")]
sys.path += [str(ROOT / "generated" / "bitget")]

from client_cpu import ARGUMENTS, KEY, PASSPHRASE, SECRET, widen  # noqa: E402 - below the folders named above
from fixed_answers import ORDER  # noqa: E402

SETTLING = 0.2
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(ORDER), ORDER)


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answers late, or never."""
    with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0] or 0)
            await reader.readexactly(length)
            await asyncio.sleep(random.random() * 0.02 if random.random() < 0.9 else 60)
            writer.write(ANSWER)
    writer.close()


async def order(client: Any, noted: list[int]) -> None:
    """One order, cancelled after a while that may be none."""
    task = asyncio.create_task(client.v2.mix.order.place_order(**ARGUMENTS))
    for _ in range(random.randrange(12)):
        await asyncio.sleep(0)
    await asyncio.sleep(random.random() * 0.02)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        noted[0] += bool(getattr(error, "__notes__", None))
        noted[1] += 1


def exchange(wire: Any) -> None:
    """The server's process, so that the sockets of this one are the client's alone."""

    async def run() -> None:
        server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1000)
        wire.send(server.sockets[0].getsockname()[1])
        await asyncio.Event().wait()

    asyncio.run(run())


def sockets() -> int:
    """Sockets that this process has open."""
    found = 0
    for handle in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            found += str(handle.readlink()).startswith("socket:")
    return found


def resident() -> int:
    """Memory in kB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


async def run(url: str, calls: int, at_once: int) -> bool:
    """Everything; whether nothing was left."""
    package = importlib.import_module("bitget_client")
    tasks, before = len(asyncio.all_tasks()), sockets()
    client = package.AsyncBitget(KEY, SECRET, PASSPHRASE, base_url=url)
    widen(client)
    noted = [0, 0]
    middle = 0
    for start in range(0, calls, at_once):
        await asyncio.gather(*(order(client, noted) for _ in range(at_once)))
        if start <= calls // 2 < start + at_once:
            middle = resident()
    end = resident()
    windows = client.limiter._windows.values()
    queued = sum(len(window._queue) for window in windows)
    (pool,) = client.transport._pools.values()
    await client.close()
    await asyncio.sleep(SETTLING)
    left, open_now = len(asyncio.all_tasks()) - tasks, sockets() - before
    pools = len(pool._open) + len(pool._closing) + len(pool._dialling) + pool._count + len(pool._waiters)
    print(f"{calls} calls, {noted[1]} cancelled, {noted[0]} of them with a note")
    print(f"left: {left} tasks, {open_now} sockets, {pools} connections or waiters, {queued} places in the limiter")
    print(f"memory in the middle {middle} kB, at the end {end} kB")
    return left == open_now == pools == queued == 0 and noted[0] == noted[1]


def main() -> None:
    """Run and judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=6000)
    parser.add_argument("--at-once", type=int, default=100)
    given = parser.parse_args()
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    server = context.Process(target=exchange, args=(theirs,), daemon=True)
    server.start()
    clean = asyncio.run(run(f"http://127.0.0.1:{ours.recv()}", given.calls, given.at_once))
    server.kill()
    print("nothing left" if clean else "SOMETHING IS LEFT")
    sys.exit(not clean)


if __name__ == "__main__":
    main()
