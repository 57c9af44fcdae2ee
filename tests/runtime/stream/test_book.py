"""The order book engine against a plain reference, and against every way in which pushes go wrong."""

import random
import zlib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.runtime.stream.book import Book, BookPush
from specloom.runtime.stream.book_side import Side

ARG = {"channel": "books", "instId": "BTCUSDT"}


def push(seq, asks=(), bids=(), *, pseq=None, checksum=0, ts=None):
    levels = [[list(level) for level in side] for side in (asks, bids)]
    return BookPush(asks=levels[0], bids=levels[1], seq=seq, pseq=pseq, checksum=checksum, ts=ts)


def started(*, linked=True, **options):
    book = Book(ARG, linked=linked, **options)
    book.apply(push(10, [("101", "1"), ("102.50", "2")], [("100", "3"), ("99.5", "4")], pseq=0, ts=1), snapshot=True)
    assert book.live
    return book


def texts(levels):
    return [(level.price_text, level.size_text) for level in levels]


def test_before_the_first_snapshot_a_book_is_stale():
    book = Book(ARG, linked=True)
    assert book.stale
    assert book.best_bid is None
    assert not book.apply(push(5, [("1", "1")], pseq=4), snapshot=False)


def test_a_price_in_another_spelling_is_the_same_price():
    book = started()
    book.apply(push(11, [("102.5", "7")], pseq=10), snapshot=False)
    assert texts(book.asks()) == [("101", "1"), ("102.5", "7")]
    book.apply(push(12, [("102.500", "0.000")], pseq=11), snapshot=False)
    assert texts(book.asks()) == [("101", "1")]


def test_prices_beyond_the_digits_of_a_float_stay_apart():
    book = started()
    near = ["100.00000000000000001", "100.00000000000000002", "100.00000000000000003"]
    book.apply(push(11, bids=[(price, "1") for price in near], pseq=10), snapshot=False)
    assert [level.price_text for level in book.bids(4)] == [*reversed(near), "100"]
    book.apply(push(12, bids=[(near[1], "0")], pseq=11), snapshot=False)
    assert [level.price_text for level in book.bids(3)] == [near[2], near[0], "100"]


def test_a_missing_push_makes_a_linked_book_stale_at_once():
    book = started()
    assert not book.apply(push(13, [("101", "9")], pseq=12), snapshot=False)
    assert "10 was followed by 13" in book.stale
    assert texts(book.asks(1)) == [("101", "1")]


def test_a_repeated_push_changes_nothing():
    book = started()
    book.apply(push(11, [("101", "5")], pseq=10), snapshot=False)
    book.apply(push(12, [("101", "6")], pseq=11), snapshot=False)
    assert book.apply(push(11, [("101", "5")], pseq=10), snapshot=False)
    assert (book.best_ask.size_text, book.live, book.ignored) == ("6", True, 1)


def test_a_late_push_makes_a_numbered_book_stale():
    book = started(linked=False)
    book.apply(push(11, [("101", "5")], ts=3), snapshot=False)
    assert not book.apply(push(9, [("101", "9")], ts=2), snapshot=False)
    assert "9 came after 11" in book.stale


def test_numbers_that_start_over_make_the_book_stale():
    book = started()
    assert not book.apply(push(3, [("101", "9")], pseq=0), snapshot=False)
    assert "start over" in book.stale
    assert book.apply(push(4, [("101", "9")], pseq=0), snapshot=True)
    assert texts(book.asks()) == [("101", "9")]
    assert book.bids() == []


def test_a_lost_restart_is_noticed_too():
    book = started()
    book.apply(push(11, [("101", "5")], pseq=10, ts=2), snapshot=False)
    assert not book.apply(push(4, [("101", "9")], pseq=3, ts=9), snapshot=False)


def test_the_first_update_may_reach_back_before_the_snapshot():
    book = started()
    assert book.apply(push(12, [("101", "9")], pseq=8), snapshot=False)
    assert not book.apply(push(14, [("101", "9")], pseq=11), snapshot=False)


def test_crossed_sides_are_a_missing_push():
    book = started(linked=False)
    assert not book.apply(push(11, bids=[("101", "1")]), snapshot=False)
    assert "best bid" in book.stale


@pytest.mark.parametrize(
    "level", [["x", "1"], ["1"], ["nan", "1"], ["-5", "1"], ["1", "nan"], ["inf", "1"], [], ["1", ""]]
)
def test_what_is_no_level_makes_the_book_stale(level):
    book = started()
    assert not book.apply(BookPush(asks=[level], seq=11, pseq=10), snapshot=False)
    assert book.stale


def _crc(bids, asks):
    parts = []
    for place in range(25):
        parts += [":".join(side[place]) for side in (bids, asks) if place < len(side)]
    value = zlib.crc32(":".join(parts).encode())
    return value - 2**32 if value >= 2**31 else value


def test_a_checksum_is_checked_when_one_is_sent():
    asks = [(f"{200 + place}.50", f"{place + 1}.0") for place in range(40)]
    bids = [(f"{200 - place}.10", f"{place + 1}.00") for place in range(10)]
    for wrong in (0, 1):
        book = Book(ARG, linked=False)
        book.apply(push(1, asks, bids, checksum=_crc(bids, asks) + wrong), snapshot=True)
        assert book.live == (not wrong)


def test_the_documented_example_of_a_checksum():
    book = Book(ARG, linked=False)
    book.apply(push(1, [("3366.8", "9"), ("3368", "8"), ("3372", "8")], [("3366.1", "7")]), snapshot=True)
    value = zlib.crc32(b"3366.1:7:3366.8:9:3368:8:3372:8")
    assert book.checksum() == (value - 2**32 if value >= 2**31 else value)


def test_snapshot_topics_ignore_an_older_snapshot():
    book = started(snapshots_only=True)
    book.apply(push(12, [("101", "2")], ts=5), snapshot=None)
    book.apply(push(11, [("101", "9")], ts=4), snapshot=None)
    assert (book.best_ask.size_text, book.bids()) == ("2", [])


def test_sums_and_arrays():
    book = started()
    assert book.cumulative("asks") == [(Decimal(101), Decimal(1)), (Decimal("102.50"), Decimal(3))]
    assert book.size_to("bids", "99.5") == 7
    assert book.size_to("bids", "99.6") == 3
    prices, sizes = book.arrays("asks", 1)
    assert (list(prices), list(sizes)) == ([101.0], [1.0])


def test_a_copy_stays_as_it_is():
    book = started()
    copy = book.copy()
    book.apply(push(11, [("101", "5")], pseq=10), snapshot=False)
    assert (copy.best_ask.size_text, book.best_ask.size_text) == ("1", "5")


@given(st.integers(0, 2**32), st.sampled_from(["lose", "repeat", "swap", "keep"]))
def test_right_or_stale_whatever_happens_on_the_way(seed, fault):
    """After any fault a linked book either equals the server's or says that it is stale."""
    chance = random.Random(seed)
    server: dict[str, dict[Decimal, str]] = {"asks": {}, "bids": {}}
    book, pending = started(), []
    server["asks"] = {Decimal(101): "1", Decimal("102.5"): "2"}
    server["bids"] = {Decimal(100): "3", Decimal("99.5"): "4"}
    for seq in range(11, 40):
        changes = {"asks": [], "bids": []}
        for side, low in (("asks", 101), ("bids", 90)):
            price, size = str(low + chance.randrange(10)), str(chance.randrange(4))
            changes[side].append((price, size))
            server[side].pop(Decimal(price), None)
            if size != "0":
                server[side][Decimal(price)] = size
        pending.append(push(seq, changes["asks"], changes["bids"], pseq=seq - 1, ts=seq))
        if fault == "lose" and chance.random() < 0.1:
            pending.pop()
        if fault == "repeat" and chance.random() < 0.3:
            pending.append(pending[-1])
        if fault == "swap" and len(pending) == 1 and chance.random() < 0.2:
            continue
        for one in reversed(pending):
            book.apply(one, snapshot=False)
        pending.clear()
        if book.live and book.seq == seq:
            assert [(level.price, level.size_text) for level in book.asks()] == sorted(server["asks"].items())
            assert [(level.price, level.size_text) for level in book.bids()] == sorted(server["bids"].items())[::-1]
    if fault in {"keep", "repeat"}:
        assert book.live


def numbered(seqs):
    """A book that was only numbered, after updates of these numbers."""
    book = started(linked=False)
    for seq in seqs:
        book.apply(push(seq), snapshot=False)
    return book


def test_numbers_that_rose_one_by_one_and_skip_tell_of_a_loss():
    first = started(linked=False).seq
    book = numbered(range(first + 1, first + 10))
    assert book.live
    assert book.is_numbered
    assert not book.apply(push(first + 11), snapshot=False)
    assert book.stale == f"{first + 9} was followed by {first + 11}"


def test_the_very_first_update_that_is_missing_is_noticed():
    book = started(linked=False)
    assert not book.apply(push(book.seq + 2), snapshot=False)
    assert book.stale == "10 was followed by 12"


def test_numbers_that_always_skip_cost_two_snapshots_and_tell_nothing_then():
    book = started(linked=False)
    snapshots = 0
    for seq in range(book.seq + 3, book.seq + 100, 3):
        if not book.apply(push(seq), snapshot=False):
            book.apply(push(seq, [("101", "1")], [("100", "1")]), snapshot=True)
            snapshots += 1
    assert snapshots == 2
    assert book.live
    assert not book.is_numbered


def test_a_skip_before_the_numbers_are_trusted_counts_once_they_are():
    book, seq = started(linked=False), 10
    for _ in range(2):
        seq += 2
        book.apply(push(seq), snapshot=False)
        book.apply(push(seq, [("101", "1")], [("100", "1")]), snapshot=True)
    assert book.apply(push(seq + 2), snapshot=False)
    steps = [book.apply(push(seq + 2 + step), snapshot=False) for step in range(1, 9)]
    assert steps == [True] * 7 + [False]
    assert book.stale == f"{seq} was followed by {seq + 2}, and the numbers rise one by one"


def test_numbers_that_begin_to_skip_all_the_time_are_trusted_no_more():
    first = started(linked=False).seq
    book, seq = numbered(range(first + 1, first + 200)), first + 200
    for _ in range(10):
        seq += 5
        book.apply(push(seq, [("101", "1")], [("100", "1")]), snapshot=True)
        seq += 5
        book.apply(push(seq), snapshot=False)
    assert book.live
    assert not book.is_numbered


PRICES = st.sampled_from(["9", "9.0", "10", "10.5", "10.50", "0.1", "10.00000000000000001", "10.00000000000000002"])
CHANGES = st.lists(st.tuples(PRICES, st.sampled_from(["0", "0.00", "1", "2.50"])).map(list), max_size=8)


@given(st.lists(CHANGES, max_size=6), st.booleans())
def test_a_side_is_what_exact_numbers_make_of_it(pushes, is_bids):
    side = Side(is_bids=is_bids)
    truth = {}
    for changes in pushes:
        side.update(changes)
        for price, size in changes:
            truth.pop(Decimal(price), None)
            if Decimal(size):
                truth[Decimal(price)] = (price, size)
    assert texts(side.first(None)) == [truth[price] for price in sorted(truth, reverse=is_bids)]


def test_prices_that_are_one_float_do_not_cross():
    book = Book(ARG, linked=True)
    snapshot = push(1, [("10.00000000000000002", "1")], [("10.00000000000000001", "1")], pseq=0)
    assert book.apply(snapshot, snapshot=True)
    assert not book.apply(push(2, bids=[("10.00000000000000003", "1")], pseq=1), snapshot=False)
    assert "not below" in book.stale
