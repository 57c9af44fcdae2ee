"""``specloom check``: nothing is written, and the difference is shown."""

import pytest

MODULE = "generated/demo/demo_client/v2/spot/trade/place_order.py"


@pytest.fixture
def made(specloom, workdir):
    assert specloom("generate").code == 0
    return workdir


def everything(folder):
    return {path: path.read_bytes() for path in (folder / "generated").rglob("*") if path.is_file()}


def test_up_to_date(specloom, made):
    ran = specloom("check")
    assert (ran.code, ran.err) == (0, "")


def test_a_changed_limit_is_shown_and_not_written(specloom, made):
    before = everything(made)
    spec = made / "spec/demo/rest/v2/spot/trade/place-order.yaml"
    assert "requests: 10" in spec.read_text()
    spec.write_text(spec.read_text().replace("requests: 10", "requests: 7"))
    ran = specloom("check")
    assert ran.code == 1
    assert [line for line in ran.out.splitlines() if line.startswith("+++") and "/test_" not in line] == [
        "+++ from specs/demo_client/v2/spot/trade/place_order.py"
    ]
    changed = [line for line in ran.out.splitlines() if line.startswith("+") and "7" in line]
    assert any("RateLimit" in line or "requests" in line for line in changed)
    assert everything(made) == before


def test_a_change_by_hand_is_found(specloom, made):
    module = made / MODULE
    module.write_text(module.read_text() + "\nprint('mine')\n")
    ran = specloom("check")
    assert ran.code == 1
    assert "-print('mine')" in ran.out


def test_a_missing_file_is_found(specloom, made):
    (made / MODULE).unlink()
    ran = specloom("check")
    assert ran.code == 1
    assert "+++ from specs/demo_client/v2/spot/trade/place_order.py" in ran.out


def test_broken_specs_are_told_instead(specloom, made):
    (made / "spec/demo/rest/v2/spot/trade/place-order.yaml").write_text("kind: [")
    ran = specloom("check")
    assert ran.code == 1
    assert "spec/demo/rest/v2/spot/trade/place-order.yaml:2:1: error" in ran.out + ran.err
