"""What a caller meets when answers are odd on purpose: always a typed error, fit for a log, that says what to do."""

import gzip
import zlib

import mini_client
import pytest
from core_doubles import ORDER, Wire, answer_with, error, ok
from mini_client import errors

from specloom.runtime.transport.memory import response
from specloom.runtime.transport.protocol import TransportFailure

TIME = b'{"code":"00000","data":{"serverTime":"5"}}'
BOM = b"\xef\xbb\xbf"
BEYOND = b"1e999999999999999999999"


@pytest.mark.parametrize(
    "body",
    [
        b'{"code":"00000","data":{"serverTime":%s}}' % BEYOND,
        b'{"code":"00000","data":{"new":%s,"serverTime":"5"}}' % BEYOND,
        b'{"code":"00000","data":{"serverTime":NaN}}',
        BOM * 5000,
        TIME + b"x",
    ],
    ids=["value", "news", "nan", "boms", "trailing"],
)
def test_numbers_beyond_reading_and_other_oddities_are_a_bad_answer(make_client, body):
    with pytest.raises(errors.InvalidResponse) as caught:
        make_client(lambda _: response(200, body), deadline=0.05).v2.public.time()
    assert caught.value.body == body[:400]


def test_a_byte_order_mark_is_skipped(make_client):
    assert make_client(lambda _: response(200, BOM + TIME)).v2.public.time().server_time == 5


def test_repeated_members_read_as_the_last(make_client):
    body = b'{"code":"40762","code":"00000","data":{"serverTime":"1"},"data":{"serverTime":"5"}}'
    assert make_client(lambda _: response(200, body)).v2.public.time().server_time == 5


@pytest.mark.parametrize(("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_packed_answers_are_unpacked(wire: Wire, encoding, pack):
    packed = pack(TIME)
    wire.reply = answer_with(packed, headers=f"Content-Encoding: {encoding}")
    with mini_client.Bitget(base_url=wire.url) as client:
        assert client.v2.public.time().server_time == 5


@pytest.mark.parametrize("packed", [TIME, gzip.compress(TIME)[:-9]], ids=["not packed", "cut"])
def test_answers_that_cannot_be_unpacked_are_no_answer(wire: Wire, packed):
    wire.reply = answer_with(packed, headers="Content-Encoding: gzip")
    with mini_client.Bitget(base_url=wire.url, deadline=0) as client, pytest.raises(errors.ResponseTimeout):
        client.v2.public.time()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_host_is_told_and_not_followed(wire: Wire, status):
    other = Wire()
    wire.reply = answer_with(b"", f"{status} Moved", f"Location: {other.url}/there")
    with mini_client.Bitget("key", "secret", "pass", base_url=wire.url, deadline=0) as client:
        with pytest.raises(errors.InvalidResponse, match="redirects to another address"):
            client.v2.spot.account.info()
        assert len(wire.requests) == 1
    assert other.requests == []
    other.close()


def test_the_exchanges_words_are_bounded_and_fit_for_a_log(make_client):
    text = "\x1b[2Jpoor\r\nINFO forged line \u202e" + "and so on " * 100_000
    with pytest.raises(errors.PositionLimitExceeded) as caught:
        make_client(lambda _: error("40762", text)).v2.spot.account.info()
    assert caught.value.message.isprintable()
    assert "poor" in caught.value.message
    assert len(caught.value.message) <= 1000


def test_codes_are_bounded_too(make_client):
    with pytest.raises(errors.ExchangeError) as caught:
        make_client(lambda _: error("no\n" * 100_000), deadline=0).v2.public.time()
    assert len(caught.value.code) <= 1000
    assert caught.value.code.isprintable()


def lose():
    raise TransportFailure("timed out", sent=True)


FAILURES = {
    "refused": lambda: response(400, error("40762")),
    "unknown code": lambda: response(200, error("99999")),
    "gateway": lambda: response(502, b"<html>"),
    "refused by the gateway": lambda: response(403, b"<html>"),
    "limited": lambda: response(429, b"<html>"),
    "cut": lambda: response(200, b'{"co'),
    "lost": lose,
}


@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
def test_every_failure_says_where_and_what_to_do(make_client, failure):
    client = make_client(lambda _: failure(), deadline=0, confirm_timeout=0.05)
    with pytest.raises(errors.ExchangeError) as read:
        client.v2.spot.account.info()
    with pytest.raises(errors.ExchangeError) as order:
        client.v2.mix.order.place_order(**ORDER)
    assert read.value.endpoint == "GET /api/v2/spot/account/info"
    assert order.value.endpoint == "POST /api/v2/mix/order/place-order"
    assert (read.value.acted, read.value.retry != "confirm") == ("no", True)
    for caught in (read.value, order.value):
        assert caught.remedy
        assert caught.remedy in str(caught)


def test_a_deadline_of_zero_is_one_attempt_with_its_own_timeout(make_client):
    client = make_client(lambda _: lose(), deadline=0, timeout=7.0)
    with pytest.raises(errors.ResponseTimeout):
        client.v2.public.time()
    assert [request.timeout for request in client.sent] == [7.0]


def test_a_deadline_of_zero_still_asks_what_became_of_an_order(make_client):
    def answer(request):
        return ok({"orderId": "9", "clientOid": "mine"}) if request.method == "GET" else lose()

    order = make_client(answer, deadline=0).v2.mix.order.place_order(**ORDER, client_oid="mine")
    assert order.order_id == "9"


def test_a_call_without_keys_takes_nothing_from_the_budget(wire: Wire):
    with mini_client.Bitget(base_url=wire.url) as client:
        with pytest.raises(errors.InvalidRequest, match="no keys") as caught:
            client.v2.spot.account.info()
        assert "key, secret and passphrase" in caught.value.remedy
        assert (list(client.limits), wire.requests) == ([], [])
