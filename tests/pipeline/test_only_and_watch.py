"""``--only`` writes the matching endpoint's files and nothing else; ``--watch`` follows the specs."""

import os
import subprocess
import sys
import time
from pathlib import Path

GENERATOR = Path(__file__).parents[2] / "generator"


def test_only_writes_the_matching_endpoint(project):
    plan = project.generate(only="v2.spot.trade.fills")
    assert set(project.files()) == {
        "demo_client/v2/spot/trade/fills.py",
        "tests/v2/spot/trade/test_fills.py",
        "MANIFEST.json",
    }
    assert plan.changed == plan.deleted == ()


def test_only_leaves_the_others_and_the_next_full_run_brings_them(project):
    project.generate()
    project.edit("rest/v2/spot/trade/fills.yaml", "Lists trades.", "Lists fills.")
    project.edit("rest/v2/spot/trade/order-info.yaml", "Finds one order.", "Finds an order.")
    before = project.files()
    project.generate(only="v2.spot.trade.fills")
    after = project.files()
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed == {"demo_client/v2/spot/trade/fills.py", "MANIFEST.json"}
    project.generate()
    project.generate(project.folder / "cold")
    assert project.files() == project.files(project.folder / "cold")


def test_watch_follows_a_change(project):
    folders = ["--spec", project.spec, "--out", project.out.parent]
    words = [sys.executable, "-m", "specloom", "generate", "--watch", *folders]
    running = subprocess.Popen(words, env={**os.environ, "PYTHONPATH": str(GENERATOR)}, stderr=subprocess.PIPE)
    try:
        assert b"watching" in running.stderr.readline()
        module = project.out / "demo_client/v2/spot/trade/fills.py"
        until = time.monotonic() + 120
        while "Lists fills." not in module.read_text() and time.monotonic() < until:
            path = project.spec / "demo/rest/v2/spot/trade/fills.yaml"
            path.write_text(path.read_text().replace("Lists trades.", "Lists fills."))
            time.sleep(0.5)
        assert "Lists fills." in module.read_text()
    finally:
        running.terminate()
        running.wait(60)
        running.stderr.close()
