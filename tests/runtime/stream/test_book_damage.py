"""Fourteen ways to damage a book's pushes, in four kinds of numbering: a wrong book is never live."""

import copy
import json
import random

import pytest

from specloom.runtime.spec.records import BookRule
from specloom.runtime.stream.backpressure import PushBuffer
from specloom.runtime.stream.book_topic import BookTopic

from .fake_time import FakeClock

ARG = {"topic": "books", "symbol": "X"}
STEPS = 120
NUMBERINGS = ("linked", "linked with jumps", "rising one by one", "checksum")


class Truth:
    """A book that changes, and the pushes that an exchange would send of it."""

    def __init__(self, numbering, chance):
        self.numbering, self.chance = numbering, chance
        self.asks = {str(200 + place): "1" for place in range(10)}
        self.bids = {str(199 - place): "1" for place in range(10)}
        self.seq, self.time = 100, 0

    def rows(self):
        return [list(level) for level in self.asks.items()], [list(level) for level in self.bids.items()]

    def snapshot(self):
        asks, bids = self.rows()
        return self.push("snapshot", asks, bids, 0)

    def step(self):
        before = self.seq
        self.time += 1
        self.seq += self.chance.randint(1, 9) if self.numbering == "linked with jumps" else 1
        side = self.chance.choice(["asks", "bids"])
        levels = getattr(self, side)
        price = self.chance.choice(sorted(levels))
        size = "0" if len(levels) > 5 and self.chance.random() < 0.3 else str(self.chance.randint(2, 9_999))
        if size == "0":
            del levels[price]
        else:
            levels[price] = size
        change = {"asks": [], "bids": [], side: [[price, size]]}
        return self.push("update", change["asks"], change["bids"], before)

    def push(self, action, asks, bids, before):
        row = {"a": asks, "b": bids, "seq": self.seq, "ts": str(self.time)}
        if self.numbering.startswith("linked"):
            row["pseq"] = before
        if self.numbering == "checksum":
            row["checksum"] = self.checksum()
        return {"action": action, "arg": ARG, "data": [row], "ts": self.time}

    def checksum(self):
        import zlib
        from itertools import zip_longest

        bids = sorted(self.bids.items(), key=lambda level: -float(level[0]))
        asks = sorted(self.asks.items(), key=lambda level: float(level[0]))
        pairs = zip_longest(bids[:25], asks[:25], fillvalue=())
        value = zlib.crc32(":".join(text for pair in pairs for level in pair for text in level).encode())
        return value - 2**32 if value >= 2**31 else value


def _drop(pushes, place):
    del pushes[place]


def _repeat(pushes, place):
    pushes.insert(place, copy.deepcopy(pushes[place]))


def _swap(pushes, place):
    pushes[place], pushes[place + 1] = pushes[place + 1], pushes[place]


def _late(pushes, place):
    pushes.insert(place + 3, pushes.pop(place))


def _without(name):
    def damage(pushes, place):
        pushes[place]["data"][0].pop(name, None)
        del pushes[place - 1]

    return damage


def _start_over(pushes, place):
    for number, push in enumerate(pushes[place:]):
        push["data"][0]["seq"] = number + 1
        push["data"][0]["pseq"] = number


def _unreadable(pushes, place):
    pushes[place] = json.dumps({"arg": ARG, "action": "update", "data": [{"a": 7}]})


def _bad_level(pushes, place):
    pushes[place]["data"][0]["a"] = [["x", "y"]]


def _crossed(pushes, place):
    pushes[place]["data"][0]["b"] = [["999", "1"]]


def _text_number(pushes, place):
    pushes[place]["data"][0]["seq"] = "many"


def _empty(pushes, place):
    pushes[place]["data"] = []
    pushes[place]["data"].append({"a": [], "b": [], "ts": "1"})


DAMAGES = {
    "a lost push": _drop,
    "two lost pushes": lambda pushes, place: (_drop(pushes, place), _drop(pushes, place)),
    "a repeated push": _repeat,
    "two swapped": _swap,
    "one that comes late": _late,
    "a loss, and no number after it": _without("seq"),
    "a loss, and no link after it": _without("pseq"),
    "a loss, and no checksum after it": _without("checksum"),
    "numbers that start over after a loss": lambda pushes, place: (_drop(pushes, place), _start_over(pushes, place)),
    "an unreadable push": _unreadable,
    "a price that is none": _bad_level,
    "a crossed book": _crossed,
    "a number that is none": _text_number,
    "an empty push in its place": _empty,
}


class Owner:
    def __init__(self):
        self.buffer, self.gaps = PushBuffer("latest", 10), []

    def topic_confirmed(self):
        pass


def topic(numbering):
    rule = BookRule(integrity="seq_pseq" if numbering.startswith("linked") else "seq", asks="a", bids="b")
    made = BookTopic(ARG, rule, Owner(), FakeClock(), topic="books", resubscribe=lambda topic: None)
    made.confirmed()
    return made


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("kind", DAMAGES)
@pytest.mark.parametrize("numbering", NUMBERINGS)
def test_a_wrong_book_is_never_live(numbering, kind, seed):
    chance = random.Random(seed)
    truth, book_topic = Truth(numbering, chance), topic(numbering)
    pushes, states = [truth.snapshot()], []
    for _ in range(STEPS):
        pushes.append(truth.step())
        states.append((dict(truth.asks), dict(truth.bids)))
    last = states[-1]
    DAMAGES[kind](pushes, 60)
    wrong_and_live = 0
    for push in pushes:
        book_topic.receive((push if isinstance(push, str) else json.dumps(push)).encode())
        book = book_topic.book
        now = ({level.price_text: level.size_text for level in book.asks()}, sides(book.bids()))
        if book.live and now not in states and now != sides_of(pushes[0]):
            wrong_and_live += 1
    assert wrong_and_live == 0
    now = (sides(book_topic.book.asks()), sides(book_topic.book.bids()))
    assert not book_topic.book.live or now == last
    book_topic.receive(json.dumps(truth.snapshot()).encode())
    assert book_topic.book.live
    assert (sides(book_topic.book.asks()), sides(book_topic.book.bids())) == last


def sides(levels):
    return {level.price_text: level.size_text for level in levels}


def sides_of(push):
    row = push["data"][0]
    return dict(row["a"]), dict(row["b"])


@pytest.mark.parametrize("missing", ["seq", "pseq"])
def test_a_linked_book_without_numbers_is_not_live(missing):
    truth, book_topic = Truth("linked", random.Random(1)), topic("linked")
    book_topic.receive(json.dumps(truth.snapshot()).encode())
    push = truth.step()
    del push["data"][0][missing]
    book_topic.receive(json.dumps(push).encode())
    assert "without its numbers" in book_topic.book.stale


def test_a_linked_snapshot_without_a_number_is_not_live():
    truth, book_topic = Truth("linked", random.Random(1)), topic("linked")
    push = truth.snapshot()
    del push["data"][0]["seq"]
    book_topic.receive(json.dumps(push).encode())
    assert "without its number" in book_topic.book.stale


def test_what_a_push_says_of_itself_counts_more_than_the_channel():
    rule = BookRule(integrity="seq_pseq", asks="a", bids="b", snapshot_topics=("books50",))
    made = BookTopic(ARG, rule, Owner(), FakeClock(), topic="books50", resubscribe=print)
    made.confirmed()
    truth = Truth("linked", random.Random(3))
    made.receive(json.dumps(truth.snapshot()).encode())
    for _ in range(20):
        made.receive(json.dumps(truth.step()).encode())
    assert made.book.live
    assert (sides(made.book.asks()), sides(made.book.bids())) == (truth.asks, truth.bids)
    truth.step()
    made.receive(json.dumps(truth.step()).encode())
    assert "followed by" in made.book.stale


def test_numbers_may_come_without_quotes():
    book_topic = topic("linked")
    book_topic.receive(
        b'{"action":"snapshot","arg":{},"data":[{"a":[[101.10,2],[102,3.5]],"b":[[100.0,1]],"seq":5.0,"pseq":0}],"ts":1.5}'
    )
    book = book_topic.book
    assert book.live
    assert sides(book.asks()) == {"101.10": "2", "102": "3.5"}
    assert (book.seq, sides(book.bids())) == (5, {"100.0": "1"})
