"""A run that remembers the last one gives, byte for byte, what a run from nothing gives."""

import random

import pytest

from specloom.pipeline import SpecInvalid

PLACE, INFO, FILLS = (f"rest/v2/spot/trade/{name}.yaml" for name in ("place-order", "order-info", "fills"))
NEW = """\
endpoint: GET /api/v2/spot/trade/extra
summary: Was not there before.
version: v2
symbol_format: none
access: read
rate_limit: {undocumented: true}
errors: [common]
effect: read
supersedes: [v1.spot.trade.orders]
response: {type: object, fields: {orderId: {}}}
source: {kind: manual}
"""
OVERLAY = "reason: Seen so.\nchange:\n  summary: Says something else.\n"

SWAPS = {
    "limit": (INFO, "requests: 20", "requests: 7"),
    "parameter gone": (INFO, "params:\n  symbol: {}\n  orderId: {}\n", "params:\n  symbol: {}\n"),
    "parameter required": (FILLS, "  endTime: {}", "  endTime: {required: true}"),
    "page size": (FILLS, "limit, max: 100", "limit, max: 50"),
    "enum value": ("enums.yaml", "market: At any price.", "market: At any price., stop: Later."),
    "meaning of a code": ("errors/spot.yaml", "out of range", "beyond the range"),
    "class of a code": ("errors/spot.yaml", "class: Refusal", "class: BadSymbol"),
    "words of the dictionary": ("fields.yaml", "Limit price.", "Price of the order."),
    "type in the dictionary": ("fields.yaml", "clientOid: {type: text,", "clientOid: {type: text, secret: true,"),
    "supersedes": (PLACE, "supersedes: [v1.spot.trade.orders]", "deprecated: false"),
    "confirming call": (PLACE, "{key: clientOid, confirm: v2.spot.trade.order_info, window: 2h}", "{key: clientOid}"),
    "host": ("venue.yaml", "https://api.demo.example", "https://api2.demo.example"),
    "words of a channel": ("ws/v2/private/orders.yaml", "Pushes changes of orders.", "Tells of orders."),
    "answer of the confirming call": (INFO, "    clientOid: {}\n    side: {}\n", "    clientOid: {}\n"),
}
FILES = {
    "endpoint": ("rest/v2/spot/trade/extra.yaml", NEW),
    "overlay": (f"overlays/{INFO}", OVERLAY),
    "second overlay": (f"overlays/{FILLS}", OVERLAY),
}


def flip(project, name):
    """Make one change, or take it back."""
    if name in FILES:
        file, text = FILES[name]
        path = project.spec / "demo" / file
        if path.exists():
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return
    file, *pair = SWAPS[name]
    short, long = sorted(pair, key=len)
    there = (project.spec / "demo" / file).read_text()
    project.edit(file, *((long, short) if long in there else (short, long)))


@pytest.mark.parametrize("seed", range(2))
def test_any_sequence_of_changes(seed, project):
    rng = random.Random(seed)
    project.generate()
    for step in range(6):
        names = rng.sample([*SWAPS, *FILES], rng.choice((1, 2, 4)))
        for name in names:
            flip(project, name)
        project.generate()
        cold = project.folder / f"cold{step}"
        project.generate(cold)
        assert project.files() == project.files(cold), names


@pytest.mark.parametrize("name", [*SWAPS, *FILES])
def test_each_change_and_back(name, project):
    project.generate()
    before = project.files()
    flip(project, name)
    project.generate()
    assert project.files() != before
    flip(project, name)
    project.generate()
    assert project.files() == before


def test_a_changed_limit_touches_its_own_module_and_test(project):
    project.generate()
    before = project.files()
    times = {path: (project.out / path).stat().st_mtime_ns for path in before}
    flip(project, "limit")
    plan = project.generate()
    written = {path for path in project.files() if (project.out / path).stat().st_mtime_ns != times[path]}
    module, test = "demo_client/v2/spot/trade/order_info.py", "tests/v2/spot/trade/test_order_info.py"
    assert written - {test} == {module, "MANIFEST.json"}
    assert plan.created == plan.deleted == ()


MISTAKES = {
    "misspelt field": (INFO, "  orderId: {}\n", "  oderId: {}\n", 11, "unknown-field"),
    "misspelt key": (FILLS, "effect: read", "efect: read", 8, "unknown-key"),
    "call that is gone": (PLACE, "v2.spot.trade.order_info", "v2.spot.trade.order_inf", 11, "unknown-call"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_reported_at_its_line_though_the_rest_is_remembered(name, project):
    file, old, new, line, code = MISTAKES[name]
    project.generate()
    project.generate()
    project.edit(file, old, new)
    with pytest.raises(SpecInvalid) as caught:
        project.generate()
    found = [(problem.place.file, problem.place.line, problem.code) for problem in caught.value.diagnostics]
    assert (f"demo/{file}", line, code) in found


def problems(project, out):
    try:
        project.generate(out)
    except SpecInvalid as invalid:
        return [(problem.place, problem.code) for problem in invalid.diagnostics]
    return []


BREAKS = {
    "a file that others name is gone": lambda p: (p.spec / "demo" / INFO).unlink(),
    "the first key of all": lambda p: p.edit(
        PLACE, "effect: create_order\nidempotency: {key: clientOid", "effect: create_order\nidempotency: {key: size"
    ),
    "an enum that is used": lambda p: p.edit("enums.yaml", "  side:", "  sides:"),
    "a code that is used": lambda p: p.edit("errors/common.yaml", '"40084"', '"40085"'),
    "a parameter that a confirming call took": lambda p: p.edit(INFO, "  clientOid: {}\nresponse", "response"),
    "a limit that was owned": lambda p: p.edit(PLACE, "rate_limit:\n", "rate_limit:\n  shares: v2.spot.trade.fills\n"),
    "a member that is asked for": lambda p: p.edit(FILLS, "        orderId: {}\n", ""),
}


@pytest.mark.parametrize("name", BREAKS)
def test_the_same_problems_are_found_from_memory_as_from_nothing(name, project):
    project.generate()
    BREAKS[name](project)
    warm, cold = problems(project, project.out), problems(project, project.folder / "cold")
    assert warm == cold
    assert warm


def test_a_key_that_orders_never_had_is_asked_for_in_calls_that_did_not_change(project):
    for file in (PLACE, "ws/v2/trade/place-order.yaml", "rest/v2/spot/trade/batch-orders.yaml"):
        path = project.spec / "demo" / file
        lines = [line for line in path.read_text().splitlines(keepends=True) if "idempotency" not in line]
        path.write_text("".join(lines).replace(", shares: v2.spot.trade.place_order", ""))
    project.generate()
    project.edit(PLACE, "effect: create_order\n", "effect: create_order\nidempotency: {key: clientOid}\n")
    warm, cold = problems(project, project.out), problems(project, project.folder / "cold")
    assert [code for _, code in cold] == ["order-without-key", "order-without-key"]
    assert warm == cold
