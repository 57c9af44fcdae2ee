"""Calls that a user's own code makes, found without running it."""

import pytest

from specloom.diagnostics import SpecError
from specloom.diff import limit_to, scan

KNOWN = ["v2.mix.order.place_order", "v2.spot.market.tickers", "v2.spot.trade.fills", "v2.ws.spot.ticker"]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("client.v2.mix.order.place_order(symbol='BTCUSDT')", {"v2.mix.order.place_order"}),
        ("client.v2.spot.market.tickers.raw()", {"v2.spot.market.tickers"}),
        ("for fill in client.v2.spot.trade.fills.items(symbol=s): ...", {"v2.spot.trade.fills"}),
        ("self.exchange.clients[0].v2.spot.trade.fills(symbol=s)", {"v2.spot.trade.fills"}),
        ("make_client().v2.spot.trade.fills(symbol=s)", {"v2.spot.trade.fills"}),
        ("async def f(c):\n    return await c.v2.spot.market.tickers()", {"v2.spot.market.tickers"}),
        ("orders = client.v2.mix.order\norders.place_order()", {"v2.mix.order.place_order"}),
        ("v2 = client.v2\nspot = v2.spot\nspot.market.tickers()", {"v2.spot.market.tickers"}),
        ("class Bot:\n def __init__(s, c):\n  s.o = c.v2.mix.order\n def go(s):\n  s.o.place_order()", {KNOWN[0]}),
        ("place = client.v2.mix.order.place_order\nplace()", {"v2.mix.order.place_order"}),
        ("a, b = client.v2.mix.order, client.v2.spot.trade\nb.fills()", {"v2.spot.trade.fills"}),
        ("if (t := client.v2.spot.trade): t.fills()", {"v2.spot.trade.fills"}),
        ("from bitget_client.v2.spot.trade import fills as f\nf.RECORD", {"v2.spot.trade.fills"}),
        ("from bitget_client.v2.spot.trade.fills import RECORD\nRECORD.params", {"v2.spot.trade.fills"}),
        ("import bitget_client.v2.spot.trade as t\nt.fills", {"v2.spot.trade.fills"}),
        ("subscribe('v2.ws.spot.ticker')", {"v2.ws.spot.ticker"}),
        ("client.v2.spot.market.ticker()", set()),
        ("client.v2.mix.order", set()),
        ("# client.v2.mix.order.place_order()", set()),
        ("fills = 1\nother.fills()", set()),
        ("a = b\nb = a\na.v2.spot.trade.fills()", {"v2.spot.trade.fills"}),
        ("a = a.b\na.v2.spot.trade.fills()", {"v2.spot.trade.fills"}),
    ],
)
def test_finds(tmp_path, code, expected):
    (tmp_path / "bot.py").write_text(code)
    usage = scan(tmp_path, KNOWN)
    assert usage.calls == expected
    assert (usage.files, usage.unread) == (1, ())


def test_reads_a_folder_but_not_what_is_installed_or_hidden(tmp_path):
    for name in ("bot/a.py", "bot/b.py", ".venv/lib/c.py", "venv/lib/site-packages/d.py", "notes.txt"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("client.v2.spot.trade.fills()" if "bot" in name else "client.v2.spot.market.tickers()")
    usage = scan(tmp_path, KNOWN)
    assert (usage.calls, usage.files) == ({"v2.spot.trade.fills"}, 2)


@pytest.mark.parametrize("text", [b"def (:", b"\x00", b"\xff\xfe", b"(" * 5000, b"-" * 100_000 + b"1"])
def test_a_file_that_is_not_python_is_named_and_the_rest_read(tmp_path, text):
    (tmp_path / "bad.py").write_bytes(text)
    (tmp_path / "good.py").write_text("client.v2.spot.trade.fills()")
    usage = scan(tmp_path, KNOWN)
    assert usage.calls == {"v2.spot.trade.fills"}
    assert len(usage.unread) == 1
    assert "bad.py" in usage.unread[0]


def test_nothing_to_read(tmp_path):
    with pytest.raises(SpecError, match="no Python file"):
        scan(tmp_path, KNOWN)


def test_only_changes_of_used_calls_are_left(states):
    states.edit("fields.yaml", "price: {type: decimal, unit: quote coin", "price: {type: decimal, unit: coin")
    states.edit("rest/v2/spot/trade/order-info.yaml", "requests: 20", "requests: 5")
    changes = limit_to(states.changes(), frozenset({"v2.spot.trade.fills"}))
    assert [(change.where, change.calls) for change in changes] == [("resultList.price", ("v2.spot.trade.fills",))]


def test_what_concerns_every_call_is_left_as_long_as_one_is_used(states):
    states.edit("venue.yaml", "penalty: 5m", "penalty: 10m")
    assert limit_to(states.changes(), frozenset({"v2.spot.trade.fills"})) == states.changes()
    assert limit_to(states.changes(), frozenset()) == ()


def test_a_call_that_moved_is_known_by_its_old_name(states):
    states.edit("ws/v2/private/orders.yaml", "channel: spot.orders", "channel: spot.updates")
    assert limit_to(states.changes(), frozenset({"v2.ws.spot.orders"})) == states.changes()
