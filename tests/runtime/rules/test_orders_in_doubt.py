"""Orders against a hostile exchange on loopback: none sent twice, none reported wrongly, every unknown settled."""

import importlib.util
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[3] / "benchmarks" / "outcomes.py"
_spec = importlib.util.spec_from_file_location("outcomes_benchmark", SOURCE)
bench = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = bench
_spec.loader.exec_module(bench)


@pytest.fixture(autouse=True)
def the_miniature(monkeypatch):
    import mini_client

    monkeypatch.setattr(bench, "find_client", lambda: mini_client)


@pytest.mark.parametrize("sync", [False, True], ids=["async", "sync"])
async def test_no_order_is_sent_twice_or_reported_wrongly(sync):
    verdict = await bench.run(300, sync=sync, seed=7)
    assert verdict.wrong == []
    assert verdict.sent_twice == 0
    assert verdict.placed > 50
    assert verdict.refused > 20
    assert verdict.resolved_later + verdict.unknown > 20
    assert verdict.clean


def test_the_judge_can_condemn():
    verdict = bench.Verdict(calls=1, placed=1, sent_twice=1)
    assert not verdict.clean
    assert not bench.Verdict(calls=2, placed=1).clean
