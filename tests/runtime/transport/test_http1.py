"""The connection without I/O: any way of cutting and any damage, and it never raises and never takes too much."""

import gzip
from itertools import pairwise

from fault_server import OK, answer, chunked
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.runtime.transport.http1 import Http1, State
from specloom.runtime.transport.options import HttpOptions

LIMITS = HttpOptions(max_head=2000, max_body=2000)
WHOLE = [
    OK,
    chunked(b'{"ok"', b":true}"),
    b"HTTP/1.1 100 Continue\r\n\r\n" + OK,
    b"HTTP/1.1 204 No Content\r\n\r\n",
    answer(gzip.compress(b'{"ok":true}'), "200 OK", "Content-Encoding: gzip"),
    chunked(gzip.compress(b'{"ok":true}'), headers=["Content-Encoding: gzip"]),
]


def sent():
    http = Http1(LIMITS)
    http.begin()
    http.handed(10, 0)
    return http


def test_the_states_of_one_exchange():
    http = Http1(LIMITS)
    assert http.state is State.IDLE
    http.begin()
    assert (http.state, http.started, http.complete) == (State.SENDING, False, False)
    http.handed(0, 10)
    assert (http.state, http.started, http.complete) == (State.SENDING, False, False)
    http.handed(4, 6)
    assert (http.state, http.started, http.complete) == (State.SENDING, True, False)
    http.handed(6, 0)
    assert (http.state, http.started, http.complete) == (State.WAITING, True, True)
    assert not http.receive(OK[:7])
    assert http.state is State.READING
    assert http.receive(OK[7:])
    assert (http.state, http.fault) == (State.IDLE, None)
    assert http.response(1.5, None).sent_at == 1.5


def pieces(data, cuts):
    places = sorted({cut % (len(data) + 1) for cut in cuts} | {0, len(data)})
    return [data[start:end] for start, end in pairwise(places)]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(WHOLE), st.lists(st.integers(0, 10_000), max_size=12))
def test_cuts_change_nothing(data, cuts):
    http = sent()
    *before, last = pieces(data, cuts)
    assert [http.receive(piece) for piece in before] == [False] * len(before)
    assert http.receive(last)
    assert (http.fault, http.state) == (None, State.IDLE)
    got = http.response(0, None)
    assert bytes(got.body) == (b"" if got.status == 204 else b'{"ok":true}')


@settings(max_examples=500, deadline=None)
@given(
    st.sampled_from(WHOLE),
    st.lists(st.tuples(st.integers(0, 10_000), st.binary(max_size=40), st.integers(0, 3)), max_size=4),
    st.lists(st.integers(0, 10_000), max_size=6),
)
def test_damage_is_survived(data, damages, cuts):
    """Whatever comes, it is an answer of at most the bound, or a fault, or not yet either."""
    for place, junk, removed in damages:
        start = place % (len(data) + 1)
        data = data[:start] + junk + data[start + removed :]
    http = sent()
    over = False
    for piece in pieces(data, cuts):
        if http.state in (State.WAITING, State.READING) and piece:
            over = http.receive(piece)
    if not over:
        http.ended(orderly=True)
    if http.fault is None:
        answered = http.response(0, None)
        assert len(answered.body) <= LIMITS.max_body
        assert 200 <= answered.status <= 999
    else:
        assert http.state is State.CLOSED
        failure = http.failure(0, None)
        assert (failure.sent, failure.request_complete) == (True, True)


@settings(max_examples=200, deadline=None)
@given(st.binary(min_size=1, max_size=300))
def test_bytes_while_nobody_asks_end_the_connection(data):
    http = Http1(LIMITS)
    assert http.receive(data)
    assert http.state is State.CLOSED
    http = Http1(LIMITS)
    http.begin()
    http.handed(5, 5)
    assert http.receive(data)
    assert (http.failure(0, None).phase, http.failure(0, None).request_complete) == ("foreign", False)
