"""Every paged call of the generated client, by iterator, against an exchange that pages as the call's spec says."""

import importlib
import json
import operator
from urllib.parse import parse_qsl, urlsplit

import msgspec
import pytest

import bitget_client
from bitget_client._runtime.limits import MemoryLimiter
from bitget_client._runtime.transport.memory import MemoryTransport, response
from bitget_client._runtime.transport.protocol import TransportFailure

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

DAY = 86_400_000
NOW = 1_700_000_000_000
SIZE = 4
COUNT = 18
PAGED = [record for record in bitget_client.endpoints() if record.paging is not None]


class Shelf:
    """Rows in time, newest first, two of each moment, served in pages of four."""

    def __init__(self, record):
        self.record, self.rule = record, record.paging
        self.window = self.rule.window
        self.longest = (self.window.max_seconds if self.window else None) or 0
        self.span = 3 * self.longest * 1000 or 90 * DAY
        self.names = [name for name in (self.rule.row_id, self.rule.source_of_row and self.rule.source) if name]
        self.seen_by = readable(importlib.import_module(f"bitget_client.{record.call}").ITEM, self.names)
        step = self.span // COUNT
        self.rows = [(500 - place, NOW - place // 2 * 2 * step) for place in range(COUNT)]
        self.arriving, self.failing, self.asked = 0, (), 0

    def answer(self, request):
        """One page; rows come in and lines break as the test wants."""
        members = json.loads(request.body) if request.body else dict(parse_qsl(urlsplit(request.url).query))
        self.asked += 1
        if self.asked in self.failing:
            raise TransportFailure("The line is dead", sent=True)
        if self.arriving and self.asked > 1:
            self.arriving -= 1
            self.rows.insert(0, (600 - self.arriving, NOW + 1))
        return response(200, {"code": "00000", "msg": "success", "requestTime": 1, "data": self.page(members)})

    def page(self, members):
        """The data of the page that is asked for."""
        rows, rule = self.rows, self.rule
        if self.longest:
            start, end = int(members[self.window.start]), int(members[self.window.end])
            assert end - start <= self.longest * 1000
            rows = [row for row in rows if start <= row[1] <= end]
        position = members.get(rule.param)
        if rule.style == "page_no":
            rows = rows[(int(position) - 1) * SIZE :][:SIZE]
        else:
            rows = [row for row in rows if position is None or row[0] < int(position)][:SIZE]
        data = [
            {"cTime": str(when), **dict.fromkeys([self.seen_by[1], *self.names], str(number))} for number, when in rows
        ]
        for name in reversed(rule.items.split(".") if rule.items else ()):
            data = {name: data}
        if rule.source and not rule.source_of_row:
            data[rule.source] = str(rows[-1][0]) if rows else ""
        return data

    def arguments(self):
        """What the call needs, and a range of time of three windows."""
        given = {param.name: (param.values or ("1",))[0] for param in self.record.params if param.required}
        symbol = "BTCUSDT_UMCBL" if self.record.version == "v1" else "BTCUSDT"
        names = {param.wire: param.name for param in self.record.params}
        given |= {param.name: symbol for param in self.record.params if param.symbol}
        if self.window is not None:
            given |= {names[self.window.start]: NOW - self.span, names[self.window.end]: NOW + 2}
        return given

    def number(self, row):
        """Which row a model is."""
        return int(str(getattr(row, self.seen_by[0])))


def readable(model, names):
    """Attribute and wire name of a field from which a number can be read back, one of ``names`` where there are any."""
    fields = [(field.name, field.encode_name) for field in msgspec.structs.fields(model)]
    for name, wire in sorted(fields, key=lambda field: field[1] not in names):
        try:
            if int(str(getattr(model(**{name: "5"}), name))) == 5:
                return name, wire
        except (ValueError, TypeError):
            continue
    raise LookupError(model)


class NoLimits(MemoryLimiter):
    """Lets everything through at once."""

    def reserve(self, _keys, max_wait=None):
        return super().reserve((), max_wait)


@pytest.fixture(params=PAGED, ids=[record.call for record in PAGED])
def shelf(request):
    return Shelf(request.param)


@pytest.fixture
def call(shelf):
    transport = MemoryTransport(shelf.answer)
    with bitget_client.Bitget(
        "key", "secret", "phrase", transport=transport, limiter=NoLimits(), deadline=0.0
    ) as client:
        yield operator.attrgetter(shelf.record.call)(client)


def numbers_of(shelf):
    return [number for number, _ in shelf.rows]


def test_all_six_families_are_here():
    styles = {record.paging.style for record in PAGED}
    assert styles == {"id_less_than", "end_id", "cursor", "min_max_id", "page_no", "last_end_id"}


def test_every_row_comes_once(shelf, call):
    assert [shelf.number(row) for row in call.items(**shelf.arguments())] == numbers_of(shelf)


def test_rows_that_come_in_meanwhile_neither_hide_nor_repeat_others(shelf, call):
    before = numbers_of(shelf)
    shelf.arriving = 3
    found = [shelf.number(row) for row in call.items(**shelf.arguments())]
    assert [number for number in found if number < 501] == before
    assert len(found) == len(set(found))


def test_a_walk_goes_on_after_a_failure_of_any_request(shelf, call):
    wanted = numbers_of(shelf)
    list(call.items(**shelf.arguments()))
    for request in range(1, shelf.asked + 1):
        shelf.asked, shelf.failing = 0, (request,)
        walk, found = call.items(**shelf.arguments()), []
        with pytest.raises(bitget_client.errors.ResponseTimeout):
            found.extend(shelf.number(row) for row in walk)
        shelf.failing = ()
        rest = call.resume(walk.position, **shelf.arguments()) if request % 2 else walk
        found.extend(shelf.number(row) for row in rest)
        assert found == wanted


def test_a_walk_goes_on_after_any_row(shelf, call):
    for taken in range(0, COUNT, 3):
        walk = call.items(**shelf.arguments())
        found = [shelf.number(next(walk)) for _ in range(taken)]
        found.extend(shelf.number(row) for row in call.resume(walk.position, **shelf.arguments()))
        assert found == numbers_of(shelf)
