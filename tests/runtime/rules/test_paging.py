"""Walking paged answers: six families, windows, resuming, servers that lead in circles."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.runtime.call.pagination import Paginator
from specloom.runtime.errors import InvalidRequest, PaginationError
from specloom.runtime.spec.records import Endpoint, Limit, Paging, RateLimit, TimeWindow

DAY = 86_400_000


def record(**paging):
    return Endpoint(
        call="v2.rows", method="GET", path="/rows", version="v2", symbol_format="none", access="public", effect="read",
        rate_limit=RateLimit(default=Limit(1, 1, "ip"), pool="v2.rows"), errors=(), paging=Paging(**paging),
    )  # fmt: skip


FAMILIES = {
    "id_less_than": {"style": "id_less_than", "param": "idLessThan", "items": "list", "source": "endId"},
    "id_less_than_of_row": {
        "style": "id_less_than", "param": "idLessThan", "source": "id", "source_of_row": True,
    },
    "end_id": {"style": "end_id", "param": "endId", "items": "list", "source": "endId"},
    "cursor": {"style": "cursor", "param": "cursor", "items": "list", "source": "cursor"},
    "min_max_id": {"style": "min_max_id", "param": "idLessThan", "items": "resultList", "source": "minId"},
    "page_no": {"style": "page_no", "param": "pageNo", "items": "page.rows", "size_param": "pageSize", "size_max": 7},
    "last_end_id": {"style": "last_end_id", "param": "lastEndId", "items": "list", "source": "endId"},
}  # fmt: skip


class Exchange:
    """Rows in time, newest first, served as a family does."""

    def __init__(self, family, rows, size=7):
        self.family, self.rows, self.size = family, sorted(rows, key=lambda row: -int(row["id"])), size
        self.asked = []

    def answer(self, asked):
        self.asked.append(asked)
        rule = FAMILIES[self.family]
        start, end = asked.get("startTime", 0), asked.get("endTime", 10**18)
        rows = [row for row in self.rows if start <= row["time"] <= end]
        position = asked.get(rule["param"])
        size = min(int(asked.get("pageSize", self.size)), self.size)
        if rule["style"] == "page_no":
            begin = (int(position) - 1) * size
            return {"page": {"rows": rows[begin : begin + size]}}
        if position is not None:
            rows = [row for row in rows if int(row["id"]) < int(position)]
        page = rows[:size]
        if not rule.get("items"):
            return page
        return {rule["items"]: page or None, rule["source"]: page[-1]["id"] if page else None, "maxId": "9"}


def rows_at(*times):
    return [{"id": str(number + 1), "time": when} for number, when in enumerate(sorted(times))]


def walk_all(walk, exchange, most=500):
    found = []
    for _ in range(most):
        if walk.done:
            return found
        found += walk.feed(exchange.answer(walk.arguments()))
    raise AssertionError("the walk does not end")


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("count", [0, 1, 6, 7, 8, 14, 50])
def test_every_row_comes_once(family, count):
    exchange = Exchange(family, rows_at(*range(count)))
    found = walk_all(Paginator(record(row_id="id", **FAMILIES[family]), {"symbol": "X"}), exchange)
    assert found == exchange.rows
    assert all(asked["symbol"] == "X" for asked in exchange.asked)


@pytest.mark.parametrize("family", FAMILIES)
def test_rows_without_an_id_come_once_too(family):
    exchange = Exchange(family, rows_at(*range(30)))
    assert walk_all(Paginator(record(**FAMILIES[family]), {}), exchange) == exchange.rows


def windowed(family, days, **more):
    window = TimeWindow(start="startTime", end="endTime", max_seconds=days * 86_400)
    return record(window=window, **FAMILIES[family], **more)


@settings(max_examples=150)
@given(
    st.sampled_from(sorted(FAMILIES)),
    st.lists(st.integers(0, 100 * 24), max_size=60),
    st.integers(0, 100),
    st.integers(0, 100),
    st.booleans(),
)
def test_long_ranges_are_cut_without_losing_or_repeating_a_row(family, hours, first, last, ids):
    first, last = min(first, last) * DAY, max(first, last) * DAY
    exchange = Exchange(family, rows_at(*(hour * DAY // 24 for hour in hours)))
    endpoint = windowed(family, 7, row_id="id" if ids else None)
    found = walk_all(Paginator(endpoint, {"startTime": first, "endTime": last}), exchange)
    assert found == [row for row in exchange.rows if first <= row["time"] <= last]
    assert all(asked["endTime"] - asked["startTime"] <= 7 * DAY for asked in exchange.asked)


@settings(max_examples=150)
@given(
    st.sampled_from(sorted(FAMILIES)),
    st.lists(st.integers(0, 30 * 24), max_size=50),
    st.lists(st.integers(0, 12), min_size=1, max_size=12),
    st.booleans(),
)
def test_a_walk_goes_on_after_any_failure(family, hours, breaks, ids):
    exchange = Exchange(family, rows_at(*(hour * DAY // 24 for hour in hours)))
    endpoint = windowed(family, 10, row_id="id" if ids else None)
    arguments = {"startTime": 0, "endTime": 30 * DAY}
    found, position = [], None
    for taken in breaks:
        walk = Paginator(endpoint, arguments, position=position)
        if walk.done:
            break
        page = walk.feed(exchange.answer(walk.arguments()))
        taken = min(taken, len(page))  # noqa: PLW2901 - as many as there are
        found += page[:taken]
        position = walk.position(taken)
    found += walk_all(Paginator(endpoint, arguments, position=position), exchange)
    assert found == exchange.rows


def test_new_rows_during_a_walk_repeat_nothing():
    exchange = Exchange("page_no", rows_at(*range(20)))
    walk = Paginator(record(row_id="id", **FAMILIES["page_no"]), {})
    found = walk.feed(exchange.answer(walk.arguments()))
    exchange.rows.insert(0, {"id": "99", "time": 99})
    found += walk_all(walk, exchange)
    assert [row["id"] for row in found] == [str(number) for number in range(20, 0, -1)]


def test_the_largest_page_is_asked_for_unless_the_caller_says_otherwise():
    endpoint = record(row_id="id", **FAMILIES["page_no"])
    assert Paginator(endpoint, {}).arguments()["pageSize"] == 7
    assert Paginator(endpoint, {"pageSize": 3}).arguments()["pageSize"] == 3


def test_a_range_without_an_end_ends_now():
    walk = Paginator(windowed("cursor", 7, row_id="id"), {"startTime": 0}, now_ms=10 * DAY)
    assert (walk.arguments()["startTime"], walk.arguments()["endTime"]) == (3 * DAY, 10 * DAY)


def test_a_range_that_the_exchange_may_choose_is_left_alone():
    assert "startTime" not in Paginator(windowed("cursor", 7), {}).arguments()
    assert Paginator(windowed("cursor", 7), {"endTime": 5}).arguments() == {"endTime": 5}


@pytest.mark.parametrize("family", FAMILIES)
def test_a_server_that_always_sends_the_same_page_ends_the_walk(family):
    rule = FAMILIES[family]
    page = Exchange(family, rows_at(*range(5))).answer({rule["param"]: 10**9} if rule["style"] != "page_no" else
                                                       {rule["param"]: 1})  # fmt: skip
    walk, found = Paginator(record(row_id="id", **rule), {}), []
    for _ in range(20):
        if walk.done:
            break
        found += walk.feed(page)
    assert walk.done
    assert len(found) == 5


def test_a_server_that_leads_in_a_circle_is_found_out():
    walk = Paginator(record(row_id="id", **FAMILIES["cursor"]), {})
    for number in range(4):
        walk.arguments()
        walk.feed({"list": [{"id": str(number)}], "cursor": f"c{number % 3}"})
    with pytest.raises(PaginationError, match=r"v2\.rows returns the same pages over and over"):
        walk.arguments()


def test_a_server_with_ever_new_positions_and_no_new_rows_is_found_out():
    walk = Paginator(record(row_id="id", **FAMILIES["cursor"]), {})
    for number in range(4):
        walk.arguments()
        walk.feed({"list": [{"id": "1"}], "cursor": f"c{number}"})
    with pytest.raises(PaginationError):
        walk.arguments()


def test_positional_rows_are_told_apart_by_their_column():
    endpoint = record(style="id_less_than", param="endTime", source="0", source_of_row=True, row_id="0")
    walk = Paginator(endpoint, {})
    assert walk.feed([["3", "x"], ["2", "y"]]) == [["3", "x"], ["2", "y"]]
    assert walk.arguments() == {"endTime": "2"}
    assert walk.feed([["2", "y"], ["1", "z"]]) == [["1", "z"]]


@pytest.mark.parametrize("position", ["", "[]", "{}", "nonsense", '{"call": "v2.rows"}'])
def test_a_broken_position_is_refused(position):
    with pytest.raises(ValueError, match="not a position"):
        Paginator(record(**FAMILIES["cursor"]), {}, position=position)


def test_a_position_of_another_call_is_refused():
    position = Paginator(record(**FAMILIES["cursor"]), {}).position()
    with pytest.raises(ValueError, match=r"belongs to v2\.other"):
        Paginator(record(**FAMILIES["cursor"]), {}, position=position.replace("v2.rows", "v2.other"))


def test_a_page_on_which_nothing_is_new_is_not_the_last():
    walk, found = Paginator(record(row_id="id", **FAMILIES["page_no"]), {}), []
    exchange = Exchange("page_no", rows_at(*range(6)), size=1)
    while not walk.done:
        asked = walk.arguments()
        if asked["pageNo"] == 2:
            exchange.rows.insert(0, {"id": "99", "time": 99})
        found += [row["id"] for row in walk.feed(exchange.answer(asked))]
    assert found == ["6", "5", "4", "3", "2", "1"]


def test_pages_by_number_overlap_where_rows_without_ids_came_in():
    walk, found = Paginator(record(**FAMILIES["page_no"]), {}), []
    exchange = Exchange("page_no", rows_at(*range(20)))
    while not walk.done:
        found += walk.feed(exchange.answer(walk.arguments()))
        if len(exchange.asked) == 1:
            exchange.rows[:0] = [{"id": "98", "time": 98}, {"id": "99", "time": 99}]
    assert found == exchange.rows[2:]


@pytest.mark.parametrize("wrong", ["yesterday", 1.5j, datetime(2025, 1, 1)])  # noqa: DTZ001 - without a zone, that is it
def test_a_range_of_time_says_what_it_takes(wrong):
    with pytest.raises(InvalidRequest, match="Unix milliseconds or a datetime with a time zone"):
        Paginator(windowed("cursor", 7), {"startTime": wrong, "endTime": DAY})
