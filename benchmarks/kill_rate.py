"""How many seeded mistakes the generated tests catch.

Seeds faults, one at a time, into a copy of the generated client, for every ``--every``-th endpoint or channel, and runs
its tests, those against the mock exchange too. Prints caught over seeded, by kind, and every survivor. Calls whose
tests fail without a fault are left out and named. Exit code 1 below ``--least`` percent.

Usage: ``python benchmarks/kill_rate.py [--out generated/bitget] [--every 20] [--start 0] [--match .ws.] [--least 97]``.
"""

import argparse
import contextlib
import importlib
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from faults import Fault, faults_of

PROCESSES = 2
PYTEST = (
    "-q",
    "-x",
    "-m",
    "not live",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:warnings",
    "-p",
    "pytest_asyncio.plugin",
)


@dataclass(frozen=True)
class Verdict:
    """What became of one fault: ``caught``, ``survived``, or ``idle`` where the file has no such place."""

    kind: str
    call: str
    outcome: str


def calls_of(generated: Path, package: str) -> list[str]:
    """Every endpoint and channel that has a test of its own, in order of its name."""
    folder = generated / "tests"
    tests = (path.relative_to(folder) for path in folder.glob("v*/**/test_*.py"))
    calls = (".".join((*path.parts[:-1], path.stem.removeprefix("test_"))) for path in tests)
    return sorted(
        call for call in calls if (generated / package).joinpath(*call.split(".")).with_suffix(".py").exists()
    )


def passes(folder: Path, test: Path) -> bool:
    """Whether a test file passes, in a child process that has imported nothing of the client."""
    child = os.fork()
    if child == 0:
        code = 1
        with contextlib.suppress(BaseException):
            os.chdir(folder)
            with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
                os.dup2(nowhere.fileno(), 1)
                os.dup2(nowhere.fileno(), 2)
                code = int(pytest.main([*PYTEST, str(test)]))
        os._exit(code)
    return os.waitpid(child, 0)[1] == 0


def try_fault(folder: Path, fault: Fault, number: int) -> Verdict:
    """Seeds a fault, runs the test, and takes the fault out again."""
    file = folder / fault.file
    original, times = file.read_text(encoding="utf-8"), file.stat()
    broken = fault.change(original, fault.number)
    if broken is None:
        return Verdict(fault.kind, fault.call, "idle")
    file.write_text(broken, encoding="utf-8")
    # A time of its own, so that no byte code of another text is taken for this one's.
    os.utime(file, (number, number))
    try:
        outcome = "survived" if passes(folder, fault.test) else "caught"
    finally:
        file.write_text(original, encoding="utf-8")
        os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    return Verdict(fault.kind, fault.call, outcome)


def work(
    generated: Path, package: str, calls: list[tuple[int, str]], results: "multiprocessing.Queue[Verdict | None]"
) -> None:
    """Tries every fault of some endpoints in a copy of its own."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "client"
        shutil.copytree(generated, folder)
        for number, call in calls:
            module = (folder / package / Path(*call.split("."))).with_suffix(".py").read_text(encoding="utf-8")
            faults = list(faults_of(package, call, module, 37 * number))
            if not passes(folder, faults[0].test):
                results.put(Verdict("", call, "broken"))
                continue
            sys.dont_write_bytecode = True
            for index, fault in enumerate(faults):
                results.put(try_fault(folder, fault, 1_000_000 + 1000 * number + index))
            sys.dont_write_bytecode = False
    results.put(None)


def run(generated: Path, package: str, calls: list[str]) -> list[Verdict]:
    """All verdicts, from as many processes as there are cores to use."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    for module in ("pytest_asyncio.plugin", "msgspec", "asyncio", "httptools", "picows", "specloom.mock"):
        importlib.import_module(module)  # once here rather than in every child
    context = multiprocessing.get_context("fork")
    results: multiprocessing.Queue[Verdict | None] = context.Queue()
    numbered = list(enumerate(calls))
    shares = [numbered[index::PROCESSES] for index in range(PROCESSES)]
    workers = [context.Process(target=work, args=(generated, package, share, results)) for share in shares]
    for worker in workers:
        worker.start()
    verdicts: list[Verdict] = []
    for _ in workers:
        verdicts.extend(iter(results.get, None))
    for worker in workers:
        worker.join()
    return verdicts


def report(verdicts: list[Verdict], seconds: float) -> float:
    """Prints the table and the survivors; returns the percentage caught."""
    seeded = Counter(verdict.kind for verdict in verdicts if verdict.outcome in ("caught", "survived"))
    caught = Counter(verdict.kind for verdict in verdicts if verdict.outcome == "caught")
    for kind, count in seeded.items():
        print(f"{kind:28} {caught[kind]:4} of {count:4}")
    for verdict in verdicts:
        if verdict.outcome == "survived":
            print(f"survived: {verdict.kind} in {verdict.call}")
        elif verdict.outcome == "broken":
            print(f"left out, fails without a fault: {verdict.call}")
    share = 100 * caught.total() / max(1, seeded.total())
    print(f"caught {caught.total()} of {seeded.total()} seeded faults: {share:.1f} % in {seconds:.0f} s")
    return share


def main() -> int:
    """The command line."""
    root = Path(__file__).resolve().parents[1]
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=root / "generated" / "bitget", help="the generated folder")
    parser.add_argument("--package", default="bitget_client", help="the client's package")
    parser.add_argument("--every", type=int, default=20, help="take every n-th call")
    parser.add_argument("--start", type=int, default=0, help="and begin with this one")
    parser.add_argument("--match", default="", help="take only calls with this in their names, such as .ws.")
    parser.add_argument("--least", type=float, default=97.0, help="percentage below which this fails")
    given = parser.parse_args()
    everything = [call for call in calls_of(given.out, given.package) if given.match in call]
    calls = everything[given.start :: given.every]
    print(f"{len(calls)} of {len(everything)} endpoints and channels: every {given.every}th from {given.start}")
    began = time.monotonic()
    return int(report(run(given.out, given.package, calls), time.monotonic() - began) < given.least)


if __name__ == "__main__":
    sys.exit(main())
