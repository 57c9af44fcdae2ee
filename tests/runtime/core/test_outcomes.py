"""What a caller learns when calls fail: repeats, questions, and the truth about orders."""

import itertools
import pickle

import mini_client
import msgspec
import pytest
from core_doubles import ORDER, error, ok
from mini_client import errors

from specloom.runtime.transport.memory import response
from specloom.runtime.transport.protocol import TransportFailure


def lost(_request=None):
    raise TransportFailure("timed out", sent=True)


def unsent(_request=None):
    raise TransportFailure("refused", sent=False)


class Exchange:
    """Places orders by client order id; ``plan`` says how each POST is answered: ``ok``, ``lost``, a code, …"""

    def __init__(self, *plan, knows=True):
        self.plan = iter(plan)
        self.knows = knows
        self.placed = []

    def __call__(self, request):
        if request.method == "GET":
            return self.detail(request)
        oid = msgspec.json.decode(request.body)["clientOid"]
        step = next(self.plan)
        if step in ("ok", "lost after", "40010 after"):
            self.placed.append(oid)
        if step.startswith("lost"):
            return lost()
        if step == "unsent":
            return unsent()
        if step == "html":
            return response(502, "<html>bad gateway</html>")
        return ok({"orderId": "7", "clientOid": oid}) if step == "ok" else error(step.split()[0])

    def detail(self, request):
        oid = request.url.partition("clientOid=")[2].partition("&")[0]
        if self.knows and oid in self.placed:
            return ok({"orderId": "7", "clientOid": oid, "state": "live"})
        return error("40109", "no such order")


@pytest.mark.parametrize("doubt", ["lost after", "40010 after"])
def test_an_order_in_doubt_is_found_by_its_id_and_never_sent_twice(make_client, doubt):
    exchange = Exchange(doubt)
    placed = make_client(exchange).v2.mix.order.place_order(**ORDER)
    assert placed.order_id == "7"
    assert [placed.client_oid] == exchange.placed


@pytest.mark.parametrize("doubt", ["lost before", "40010 before", "html", "45001"])
def test_an_order_that_nobody_finds_is_unknown_and_was_sent_once(make_client, doubt):
    exchange = Exchange(doubt)
    client = make_client(exchange)
    with pytest.raises(errors.OutcomeUnknown) as caught:
        client.v2.mix.order.place_order(**ORDER, client_oid="mine-1")
    assert [r.method for r in client.sent].count("POST") == 1
    assert (caught.value.key, caught.value.value, caught.value.acted) == ("clientOid", "mine-1", "maybe")
    exchange.placed.append("mine-1")
    assert caught.value.reconcile().state == "live"
    assert pickle.loads(pickle.dumps(caught.value)).reconcile(client).state == "live"


@pytest.mark.parametrize("step", ["unsent", "429", "40008"])
def test_what_surely_did_not_happen_is_sent_again_with_the_same_id(make_client, step):
    exchange = Exchange(step, "ok")
    client = make_client(exchange)
    client.v2.mix.order.place_order(**ORDER)
    first, second = (msgspec.json.decode(r.body)["clientOid"] for r in client.sent)
    assert first == second
    assert exchange.placed == [first]


def test_a_refusal_is_raised_at_once(make_client):
    client = make_client(lambda _: error("40762", "too poor"))
    with pytest.raises(errors.PositionLimitExceeded) as caught:
        client.v2.mix.order.place_order(**ORDER)
    assert len(client.sent) == 1
    assert (caught.value.code, caught.value.acted, caught.value.http_status) == ("40762", "no", 200)
    assert caught.value.endpoint == "POST /api/v2/mix/order/place-order"
    assert caught.value.time == 1695806875837


@pytest.mark.parametrize("code", ["40010", "40725", "45001", "40015"])
def test_reads_are_repeated_through_a_release_window(make_client, code):
    answers = iter([error(code), error(code), ok({"serverTime": "5"})])
    assert make_client(lambda _: next(answers)).v2.public.time().server_time == 5


def test_reads_are_not_repeated_past_the_deadline(make_client):
    client = make_client(lost, deadline=0.01)
    with pytest.raises(errors.ResponseTimeout):
        client.v2.public.time()
    assert len(client.sent) <= 2


def test_an_expired_timestamp_is_signed_anew_once_by_the_exchanges_clock(make_client):
    def answer(request):
        now = str(int(request.headers["ACCESS-TIMESTAMP"]) + (40_000 if len(client.sent) == 1 else 0))
        headers = dict.fromkeys(("X-BG-REQUEST-ACCEPT-TIME", "X-BG-RESPONSE-COMPLETE-TIME"), now)
        body = error("40008") if len(client.sent) == 1 else ok({})
        return response(400 if len(client.sent) == 1 else 200, body, headers)

    client = make_client(answer)
    client.v2.spot.account.info()
    first, second = (int(r.headers["ACCESS-TIMESTAMP"]) for r in client.sent)
    assert 39_000 < second - first < 45_000
    assert client.sent[0].headers["ACCESS-SIGN"] != client.sent[1].headers["ACCESS-SIGN"]


def test_an_always_expired_timestamp_is_raised_after_one_repeat(make_client):
    client = make_client(lambda _: error("40008"))
    with pytest.raises(errors.ExpiredTimestamp):
        client.v2.spot.account.info()
    assert len(client.sent) == 2


async def test_the_async_client_tells_the_same_truth(make_async_client):
    exchange = Exchange("lost after", "lost before")
    client = make_async_client(exchange)
    assert (await client.v2.mix.order.place_order(**ORDER)).order_id == "7"
    with pytest.raises(errors.OutcomeUnknown) as caught:
        await client.v2.mix.order.place_order(**ORDER, client_oid="mine-2")
    exchange.placed.append("mine-2")
    assert (await caught.value.reconcile()).order_id == "7"


def test_a_batch_in_doubt_is_settled_item_by_item(make_client):
    known = {"a": "1"}

    def answer(request):
        if request.method == "POST":
            lost()
        oid = request.url.partition("clientOid=")[2].partition("&")[0]
        return ok({"orderId": known[oid], "clientOid": oid}) if oid in known else error("40109")

    item = {"size": "1", "side": "buy", "order_type": "market"}
    head = {name: ORDER[name] for name in ("symbol", "product_type", "margin_mode", "margin_coin")}
    call = make_client(answer).v2.mix.order.batch_place_order
    results = call(**head, order_list=[{**item, "client_oid": "a"}, {**item, "client_oid": "b"}])
    assert [result.ok for result in results] == [True, None]
    assert results[0].result.order_id == "1"
    assert isinstance(results[1].error, errors.OutcomeUnknown)


def test_batches_answer_one_result_per_input_in_order(make_client):
    def answer(request):
        oids = [order["clientOid"] for order in msgspec.json.decode(request.body)["orderList"]]
        refused = {"orderId": "", "clientOid": oids[0], "errorCode": "40762", "errorMsg": "too poor"}
        return ok({"successList": [{"orderId": "9", "clientOid": oids[1]}], "failureList": [refused]})

    item = {"size": "1", "side": "buy", "order_type": "market"}
    head = {name: ORDER[name] for name in ("symbol", "product_type", "margin_mode", "margin_coin")}
    first, second = make_client(answer).v2.mix.order.batch_place_order(**head, order_list=[item, item])
    assert isinstance(first.error, errors.PositionLimitExceeded)
    assert (second.ok, second.result.order_id) == (True, "9")


def test_a_limit_with_no_room_is_refused_before_sending(make_client):
    client = make_client(lambda _: ok({}), max_wait=0.0)
    client.v2.spot.account.info()
    with pytest.raises(errors.LocalRateLimitError) as caught:
        client.v2.spot.account.info()
    assert len(client.sent) == 1
    assert 0 < caught.value.retry_after <= 1.5


def test_rows_are_walked_and_the_walk_goes_on_after_a_failure(make_client):
    pages = {None: (["5", "4"], "4"), "4": (["3", "2"], "2"), "2": ([], "")}
    failures = itertools.chain([None, "40762"], itertools.repeat(None))

    def answer(request):
        code = next(failures)
        if code:
            return error(code)
        asked = request.url.partition("idLessThan=")[2].partition("&")[0] or None
        rows, end = pages[asked]
        return ok({"entrustedList": [{"orderId": row} for row in rows], "endId": end})

    call = make_client(answer).v2.mix.order.orders_history
    walk = call.items(product_type="USDT-FUTURES")
    assert [next(walk).order_id, next(walk).order_id] == ["5", "4"]
    with pytest.raises(errors.PositionLimitExceeded):
        next(walk)
    resumed = call.resume(walk.position, product_type="USDT-FUTURES")
    assert [row.order_id for row in resumed] == ["3", "2"]
    assert [row.order_id for row in walk] == ["3", "2"]


def test_the_twin_of_the_other_account_mode_is_named(make_client):
    client = make_client(lambda _: response(400, error("40085")))
    with pytest.raises(errors.AccountModeMismatch, match=r"v3\.account\.settings") as caught:
        client.v2.spot.account.info()
    assert "unified" in caught.value.remedy


def test_a_wrong_passphrase_says_that_it_cannot_be_changed(make_client):
    with pytest.raises(errors.InvalidPassphrase, match="cannot be looked up or changed"):
        make_client(lambda _: response(400, error("40012"))).v2.spot.account.info()


@pytest.mark.parametrize(
    ("status", "kind"), [(401, "AuthenticationError"), (403, "PermissionDenied"), (422, "InvalidParameter")]
)
def test_unknown_codes_fall_to_the_class_of_their_status(make_client, status, kind):
    with pytest.raises(getattr(errors, kind)) as caught:
        make_client(lambda _: response(status, error("99999"))).v2.spot.account.info()
    assert caught.value.code == "99999"


@pytest.mark.parametrize(
    "body", [b"<html>hi</html>", b'{"code":"00000","da', b"", b"null", b'"x"', b"[1]", b"\xff\xfe", b"[" * 5000]
)
def test_answers_that_are_none_are_a_typed_error_with_the_first_bytes(make_client, body):
    with pytest.raises(errors.InvalidResponse) as caught:
        make_client(lambda _: response(200, body), deadline=0.05).v2.public.time()
    assert caught.value.body == body[:400]
    assert caught.value.__cause__ is None


def test_codes_may_be_numbers(make_client):
    with pytest.raises(errors.PositionLimitExceeded):
        make_client(lambda _: {"code": 40762, "msg": None}).v2.spot.account.info()


def test_calls_that_need_keys_say_so_without_sending():
    client = mini_client.Bitget(base_url="http://127.0.0.1:9")
    with pytest.raises(errors.InvalidRequest, match="no keys"):
        client.v2.spot.account.info()


@pytest.mark.parametrize(
    ("status", "kind"),
    [(407, "InvalidParameter"), (421, "InvalidParameter"), (470, "InvalidParameter"), (512, "InternalError"),
     (599, "InternalError"), (302, "ExchangeError"), (200, "ExchangeError"), (700, "ExchangeError")],
)  # fmt: skip
def test_a_status_without_a_class_is_a_general_one_of_its_kind(make_client, status, kind):
    with pytest.raises(errors.ExchangeError) as caught:
        make_client(lambda _: response(status, error("99999")), deadline=0).v2.spot.account.info()
    assert type(caught.value) is getattr(errors, kind)


@pytest.mark.parametrize(
    ("status", "code", "acted"),
    [(400, "99999", "no"), (418, "99999", "no"), (403, "99999", "no"), (429, "99999", "no"), (408, "99999", "maybe"),
     (200, "99999", "maybe"), (302, "99999", "maybe"), (500, "99999", "maybe"), (530, "99999", "maybe"),
     (200, "22031", "no"), (500, "22099", "no"), (200, "22100", "maybe"), (200, "21999", "maybe"),
     (200, "2203", "maybe"), (200, "22031x", "maybe"), (200, "9" * 5000, "maybe")],
)  # fmt: skip
def test_an_unknown_code_after_a_write(make_client, status, code, acted):
    """Under 4xx it is a refusal, and where the exchange's tables hold refusals alone; else nobody knows."""

    def answer(request):
        placed = request.method == "POST"
        return response(status, error(code)) if placed else response(500, error("99999"))

    client = make_client(answer, deadline=0.2)
    with pytest.raises(errors.ExchangeError) as caught:
        client.v2.mix.order.place_order(**ORDER)
    assert caught.value.acted == acted
    assert (type(caught.value) is errors.OutcomeUnknown) is (acted == "maybe")
    assert sum(request.method == "POST" for request in client.sent) == 1


def test_a_proxy_that_wants_other_credentials_is_told_of(make_client):
    with pytest.raises(errors.ConnectionFailed, match="proxy wants other credentials") as caught:
        make_client(lambda _: response(407, b"<html>")).v2.mix.order.place_order(**ORDER)
    assert (caught.value.acted, caught.value.retry, caught.value.http_status) == ("no", "never", 407)


@pytest.mark.parametrize(
    ("facts", "kind", "sends"),
    [
        ({"sent": False, "phase": "connect"}, "ConnectionFailed", 4),
        ({"sent": False, "phase": "tls"}, "ConnectionFailed", 4),
        ({"sent": True, "request_complete": False, "phase": "write"}, "ConnectionFailed", 4),
        ({"sent": True, "request_complete": True, "phase": "first_byte"}, "OutcomeUnknown", 1),
        ({"sent": True, "request_complete": True, "phase": "foreign"}, "OutcomeUnknown", 1),
        ({"sent": True, "request_complete": False, "phase": "foreign"}, "ConnectionFailed", 4),
        ({"sent": True}, "OutcomeUnknown", 1),
        ({"sent": False}, "ConnectionFailed", 4),
        ({"sent": False, "phase": "closed"}, "ConnectionFailed", 1),
        ({"sent": False, "phase": "build"}, "ConnectionFailed", 1),
        ({"sent": True, "request_complete": True, "phase": "closed"}, "OutcomeUnknown", 1),
    ],
)
def test_what_the_transport_knows_decides(make_client, facts, kind, sends):
    def answer(_):
        raise TransportFailure("gone", **facts)

    client = make_client(answer, confirm_timeout=0.2)
    with pytest.raises(errors.ExchangeError) as caught:
        client.v2.mix.order.place_order(**ORDER)
    assert type(caught.value) is getattr(errors, kind)
    assert sum(request.method == "POST" for request in client.sent) == sends
    if kind == "ConnectionFailed":
        assert caught.value.phase == facts.get("phase")
        assert caught.value.acted == "no"


@pytest.mark.parametrize(
    ("first", "level", "told"),
    [
        (unsent, "INFO", "v2.public.time failed, again in"),
        (
            lambda: response(429, error("429", "slow down")),
            "WARNING",
            "v2.public.time: the exchange refuses for its limit",
        ),
    ],
)
def test_the_log_tells_of_repeats_and_limits(make_client, caplog, first, level, told):
    answers = iter([first, lambda: ok({"serverTime": "7"})])
    with caplog.at_level("INFO"):
        make_client(lambda _: next(answers)(), max_wait=None).v2.public.time()
    assert [line.levelname for line in caplog.records if told in line.getMessage()] == [level]


def test_the_log_warns_of_an_open_outcome(make_client, caplog):
    with pytest.raises(errors.OutcomeUnknown):
        make_client(lost, confirm_timeout=0.1).v2.mix.order.place_order(**ORDER)
    told = [line for line in caplog.records if "it is open whether the exchange executed it" in line.getMessage()]
    assert [line.levelname for line in told] == ["WARNING"]
