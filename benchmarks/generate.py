"""How long the generator takes: cold, unchanged, one endpoint changed; and what importing the client costs.

Each figure is the median CPU time of whole processes, printed beside a floor measured in the same run: for the cold run
the same libraries doing nothing but their own work on the same files, for all else the bare interpreter.

    python benchmarks/generate.py [--runs 5]
"""

import argparse
import importlib.util
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENDPOINT = "bitget/rest/v2/mix/order/place-order.yaml"

FLOOR = """
import subprocess, sys
from pathlib import Path
import yaml, jsonschema_rs, jinja2, msgspec
spec, out, copy = map(Path, sys.argv[1:])
for path in spec.rglob("*.yaml"):
    yaml.compose(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
texts = {p.relative_to(out): p.read_bytes() for p in out.rglob("*") if p.is_file() and ".specloom-cache" not in p.parts}
for relative, data in texts.items():
    target = copy / relative
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
subprocess.run(["ruff", "format", "--isolated", "--no-cache", "--quiet", str(copy)], check=True)
"""


def seconds(command: list[str], env: dict[str, str]) -> float:
    """CPU time of one process that must succeed, and of all that it starts: other work on the machine counts less."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, env=env)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def median(runs: int, measure: object) -> float:
    """The median of several calls of ``measure``."""
    assert callable(measure)
    return statistics.median(measure() for _ in range(runs))


def show(name: str, value: float, floor: float, floor_name: str, aim: str) -> None:
    """One row."""
    print(f"{name:<42} {value * 1000:>8.0f} ms   {floor_name}: {floor * 1000:>6.0f} ms   aim: {aim}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    env["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{env['PATH']}"
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        spec, out = work / "spec", work / "generated"
        shutil.copytree(ROOT / "spec", spec)
        specloom = [sys.executable, "-m", "specloom"]
        env["PYTHONPATH"] = os.pathsep.join([str(ROOT / "generator"), str(out / "bitget")])
        run = [*specloom, "generate", "--spec", str(spec), "--out", str(out)]
        bare = median(runs, lambda: seconds([sys.executable, "-c", "pass"], env))

        def cold() -> float:
            shutil.rmtree(out, ignore_errors=True)
            return seconds(run, env)

        def floor() -> float:
            shutil.rmtree(work / "copy", ignore_errors=True)
            return seconds([sys.executable, "-c", FLOOR, str(spec), str(out), str(work / "copy")], env)

        seconds(run, env)
        cold_time, floor_time = median(runs, cold), median(runs, floor)
        times = f"at most 2.2 times, is {cold_time / floor_time:.2f}"
        show("generate, cold, everything", cold_time, floor_time, "same libraries alone", times)
        seconds(run, env)
        show("generate, nothing changed", median(runs, lambda: seconds(run, env)), bare, "bare python", "200 ms")
        check = [*specloom, "check", "--spec", str(spec), "--out", str(out)]
        show("check, nothing changed", median(runs, lambda: seconds(check, env)), bare, "bare python", "200 ms")
        limits = iter(range(1, 1000))

        def change() -> float:
            path = spec / ENDPOINT
            text = path.read_text("utf-8")
            start = text.index("requests: ") + len("requests: ")
            end = text.index(",", start)
            path.write_text(text[:start] + str(next(limits)) + text[end:], "utf-8")
            return seconds(run, env)

        show("generate, one endpoint changed", median(runs, change), bare, "bare python", "500 ms")
        validate = [*specloom, "validate", "--spec", str(spec)]
        show("validate, everything", median(runs, lambda: seconds(validate, env)), bare, "bare python", "-")
        plain = [sys.executable, "-c", "import bitget_client"]
        seconds(plain, env)
        show("import bitget_client", median(runs, lambda: seconds(plain, env)), bare, "bare python", "bare + 150 ms")
        types = [sys.executable, "-c", "import bitget_client, bitget_client.v2.spot.market.tickers"]
        seconds(types, env)
        show(
            "the same and one call's types",
            median(runs, lambda: seconds(types, env)),
            bare,
            "bare python",
            "bare + 150 ms",
        )
        for peer in ("ccxt", "typed_bitget"):
            if importlib.util.find_spec(peer):
                took = median(runs, lambda peer=peer: seconds([sys.executable, "-c", f"import {peer}"], env))
                show(f"peer: import {peer}", took, bare, "bare python", "-")


if __name__ == "__main__":
    main()
