"""What one answer of REST is worth: absence, equal times, slow answers, identities that both worlds write otherwise."""

import pytest

from specloom.runtime.spec.records import Reconcile
from specloom.runtime.stream.event_merger import EventMerger
from specloom.runtime.stream.known_states import REMEMBERED
from specloom.runtime.stream.rows import Answer, BadRows, checked_rows

POSITIONS = Reconcile(
    call="positions",
    id=("symbol", "side"),
    time="uTime",
    is_snapshot=True,
    closed_values={"total": "0", "available": "0"},
)
ORDERS = (
    Reconcile(call="open", id=("orderId", "clientOid"), time="uTime", state="status", states=("live", "partial"),
              opened_at="cTime", is_snapshot=True),
    Reconcile(call="history", id=("orderId", "clientOid"), time="uTime", state="status", states=("live", "partial"),
              opened_at="cTime"),
)  # fmt: skip
BALANCES = Reconcile(call="balances", id=("coin",), compare=("available", "frozen"))
FILLS = Reconcile(call="fills", id=("tradeId", "orderId"), time="uTime")


def position(total, time=5, **more):
    return {"symbol": "A", "side": "long", "uTime": str(time), "total": str(total), "available": str(total), **more}


def order(status, time=5, number="1", **more):
    return {"orderId": number, "clientOid": f"c{number}", "uTime": str(time), "cTime": "1", "status": status, **more}


def merger(*rules, arg=None, **options):
    return EventMerger(rules, arg or {}, since=0, **options)


def rest(made, rule, rows, asked, place=0):
    return made.fetched([Answer(place, rule, rows)], asked)


OTHER = position(1, symbol="B")


def test_one_answer_that_lacks_a_position_does_not_close_it():
    made = merger(POSITIONS)
    made.pushed([position(3)], heard=10.0)
    assert rest(made, POSITIONS, [OTHER], 10.05) == [OTHER]
    assert made.uncertain == 1
    assert rest(made, POSITIONS, [OTHER], 13.0) == []
    assert made.uncertain == 1
    assert rest(made, POSITIONS, [OTHER], 13.1) == []  # too soon after the other to confirm it
    assert rest(made, POSITIONS, [OTHER], 16.0) == [position(0)]
    assert made.uncertain == 0
    assert rest(made, POSITIONS, [OTHER], 20.0) == []


def test_an_empty_list_needs_one_answer_more():
    made = merger(POSITIONS)
    made.pushed([position(3)], heard=10.0)
    told = [rest(made, POSITIONS, [], asked) for asked in (13.0, 16.0, 19.0)]
    assert told == [[], [], [position(0)]]


def test_a_sighting_overrules_absences():
    made = merger(POSITIONS)
    made.pushed([position(3)], heard=10.0)
    rest(made, POSITIONS, [OTHER], 13.0)
    assert rest(made, POSITIONS, [position(3), OTHER], 16.0) == []
    assert rest(made, POSITIONS, [OTHER], 19.0) == []
    assert rest(made, POSITIONS, [OTHER], 22.0) == [position(0)]
    assert rest(made, POSITIONS, [position(3), OTHER], 25.0) == []  # may be behind: it says what was told before
    assert rest(made, POSITIONS, [position(3), OTHER], 28.0) == [position(3)]


def test_a_closed_position_does_not_come_back_by_a_slow_answer():
    made = merger(POSITIONS)
    made.pushed([position(3)], heard=10.0)
    made.pushed([], heard=12.0)
    assert rest(made, POSITIONS, [position(3)], 11.0) == []
    assert rest(made, POSITIONS, [position(4, time=6)], 11.0) == []
    assert rest(made, POSITIONS, [position(3)], 12.5) == []
    assert rest(made, POSITIONS, [], 30.0) == []


def test_a_push_of_the_same_time_as_an_answer_is_told_when_it_differs():
    made = merger(POSITIONS)
    assert rest(made, POSITIONS, [position(3)], 1.0) == [position(3)]
    assert made.pushed([position(3, available="2")], heard=2.0) == [position(3, available="2")]
    assert made.pushed([position(3, available="2")], heard=3.0) == []
    assert made.pushed([position(4, time=9)], heard=4.0) == [position(4, time=9)]


def test_an_answer_that_says_an_earlier_balance_again_needs_another_one():
    made = merger(BALANCES)
    one, two = ({"coin": "X", "available": value, "frozen": "0"} for value in ("1", "2"))
    made.pushed([one], heard=1.0)
    made.pushed([two], heard=10.0)
    assert rest(made, BALANCES, [one], 15.0) == []
    assert made.uncertain == 1
    assert rest(made, BALANCES, [two], 18.0) == []
    assert made.uncertain == 0
    assert rest(made, BALANCES, [one], 20.0) == []
    assert rest(made, BALANCES, [one], 23.0) == [one]


def test_an_order_that_left_the_list_stays_open_until_its_end_is_known():
    made = merger(*ORDERS)
    made.pushed([order("live")], heard=1.0)
    assert made.fetched([Answer(0, ORDERS[0], []), Answer(1, ORDERS[1], [])], 10.0) == []
    assert made.uncertain == 1
    assert made.missing_orders(10.0) == [(order("live"), 1)]
    assert made.missing_orders(11.0) == []  # it was just looked for
    assert made.fetched([Answer(1, ORDERS[1], [order("filled", 9)])], 12.0, is_lookup=True) == [order("filled", 9)]
    assert (made.uncertain, made.missing_orders(99.0)) == (0, [])


def test_an_end_is_an_end():
    made = merger(*ORDERS)
    made.pushed([order("filled", 5)], heard=1.0)
    assert made.pushed([order("live", 5)], heard=2.0) == []
    assert made.pushed([order("partial", 9)], heard=3.0) == []
    assert made.fetched([Answer(0, ORDERS[0], [order("live", 9)])], 10.0) == []
    assert made.superseded == 2


def test_a_list_of_open_orders_may_call_their_state_otherwise():
    made = merger(*ORDERS)
    made.pushed([order("partial", 5)], heard=1.0)
    assert rest(made, ORDERS[0], [order("new", 5)], 10.0) == []
    assert made.pushed([order("filled", 6)], heard=11.0) == [order("filled", 6)]


def test_progress_within_a_millisecond_is_told():
    made = merger(*ORDERS)
    assert rest(made, ORDERS[0], [order("partial", 5, filled="1")], 1.0) == [order("partial", 5, filled="1")]
    assert made.pushed([order("partial", 5, filled="2")], heard=2.0) == [order("partial", 5, filled="2")]


@pytest.mark.parametrize(("pushed", "fetched"), [("", "c1"), ("c1", ""), ("c1", None)])
def test_an_id_that_one_world_leaves_blank(pushed, fetched):
    made = merger(*ORDERS)
    made.pushed([{**order("live", 5), "clientOid": pushed}], heard=1.0)
    assert rest(made, ORDERS[0], [{**order("live", 5), "clientOid": fetched}], 10.0) == []
    assert rest(made, ORDERS[0], [{**order("partial", 7), "clientOid": fetched}], 20.0) != []
    assert made.pushed([{**order("partial", 7), "clientOid": pushed}], heard=21.0) == []


def test_ids_may_come_as_numbers():
    made = merger(FILLS)
    made.pushed([{"tradeId": "7", "orderId": "8", "uTime": "5"}], heard=1.0)
    assert rest(made, FILLS, [{"tradeId": 7, "orderId": 8, "uTime": 5}], 10.0) == []


def test_one_trade_of_two_own_orders_is_two_fills():
    made = merger(FILLS)
    both = [{"tradeId": "7", "orderId": number, "uTime": "5"} for number in ("8", "9")]
    assert made.pushed(both, heard=1.0) == both
    assert rest(made, FILLS, both, 10.0) == []


def test_a_member_under_another_of_its_names():
    made = merger(FILLS, names=frozenset({"tradeId", "orderId", "uTime"}), aliases={"tradeld": "tradeId"})
    made.pushed([{"tradeId": "7", "orderId": "8", "uTime": "5"}], heard=1.0)
    assert rest(made, FILLS, [{"tradeld": "7", "orderId": "8", "uTime": "5"}], 10.0) == []


def test_rows_of_other_coins_do_not_belong_to_the_subscription():
    rule = Reconcile(call="accounts", id=("marginCoin",), compare=("available",))
    made = merger(rule, arg={"channel": "account", "coin": "BTC"})
    rows = [{"marginCoin": coin, "available": "1"} for coin in ("BTC", "ETH")]
    made.pushed([rows[0]], heard=1.0)
    changed = [{**row, "available": "2"} for row in rows]
    rest(made, rule, rows, 10.0)
    assert rest(made, rule, changed, 20.0) == [changed[0]]


@pytest.mark.parametrize("data", [None, "text", 7, True, {}, {"a": 1}, [1], ["x"], [{"other": 1}], [[]]])
def test_what_is_no_answer(data):
    with pytest.raises(BadRows):
        checked_rows(POSITIONS, data)


def test_an_empty_list_is_an_answer():
    assert checked_rows(POSITIONS, []) == []
    nested = Reconcile(call="x", id=("a",), items="list.rows")
    assert checked_rows(nested, {"list": {"rows": None}}) == []
    with pytest.raises(BadRows):
        checked_rows(nested, {"list": {}})


def test_memory_is_bounded_and_what_is_forgotten_is_not_told_again():
    made = merger(*ORDERS)
    for number in range(REMEMBERED + 500):
        made.pushed([order("filled", number + 1, f"n{number}")], heard=1.0)
    made.pushed([order("live", 3, "open")], heard=1.0)
    assert len(made._known) == REMEMBERED
    assert rest(made, ORDERS[1], [order("filled", 5, "n4")], 10.0, place=1) == []
    assert made.pushed([order("filled", REMEMBERED + 900, "open")], heard=20.0) != []
