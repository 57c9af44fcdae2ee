"""What the generated client says of calls that nobody knows the end of, by what they do."""

import json

import pytest

import bitget_client
from bitget_client._runtime.errors import OutcomeUnknown
from bitget_client._runtime.transport.memory import MemoryTransport, response
from bitget_client._runtime.transport.protocol import TransportFailure

MIX = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES"}
ITEM = {"size": "1", "side": "buy", "order_type": "market"}
SPOT = {"symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "force": "gtc", "price": "1", "size": "1"}


@pytest.fixture
def connect():
    """``connect(answer)``: a client whose exchange answers ``answer(path, members)``, or loses the request."""
    made = []

    def make(answer):
        def respond(request):
            path, _, query = request.url.partition("?")
            members = json.loads(request.body) if request.body else dict(pair.split("=") for pair in query.split("&"))
            found = answer("/" + path.split("/", 3)[3], members)
            if found is None:
                raise TransportFailure("Silence", sent=True)
            return found

        client = bitget_client.Bitget(
            "key", "secret", "phrase", transport=MemoryTransport(respond), confirm_timeout=0.25
        )
        client.sent = client.transport.requests
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


def ok(data):
    return response(200, {"code": "00000", "msg": "success", "requestTime": 1, "data": data})


def refused(code):
    return response(400, {"code": code, "msg": "no", "requestTime": 1, "data": None})


def detail(**more):
    return ok({"orderId": "7", "clientOid": "mine", **more})


def posts(client):
    return sum(request.method == "POST" for request in client.sent)


@pytest.mark.parametrize("by", [{"order_id": "7"}, {"client_oid": "mine"}])
def test_a_cancellation_is_sent_again_and_looked_up_when_that_does_not_tell(connect, by):
    answers = iter([None, refused("40768")])
    client = connect(lambda path, _: next(answers) if "cancel" in path else detail(state="canceled"))
    with pytest.raises(OutcomeUnknown) as doubt:
        client.v2.mix.order.cancel_order(**MIX, **by)
    assert posts(client) == 2
    assert doubt.value.reconcile().state == "canceled"


def test_a_cancellation_without_any_id_is_never_sent_again(connect):
    client = connect(lambda _path, _members: None)
    with pytest.raises(OutcomeUnknown) as doubt:
        client.v2.mix.order.cancel_all_orders(product_type="USDT-FUTURES")
    assert posts(client) == 1
    with pytest.raises(OutcomeUnknown):
        doubt.value.reconcile()


def test_a_change_under_the_old_id_is_not_sent_again_and_can_be_looked_at(connect):
    client = connect(lambda path, _: None if "modify" in path else detail(price="2", qty="3"))
    with pytest.raises(OutcomeUnknown) as doubt:
        client.v3.trade.modify_order(client_oid="mine", price="2")
    assert posts(client) == 1
    assert str(doubt.value.reconcile().price) == "2"


def test_a_change_under_a_new_id_is_found_by_it(connect):
    client = connect(lambda path, members: None if "modify" in path else detail(clientOid=members["clientOid"]))
    changed = client.v2.mix.order.modify_order(**MIX, order_id="7", new_client_oid="new", new_price="2")
    assert changed.client_oid == "new"
    assert posts(client) == 1


def test_a_replacement_without_a_name_gets_one_by_which_it_is_found(connect):
    client = connect(lambda path, members: None if "cancel" in path else ok([{"orderId": "8", **members}]))
    assert (
        client.v2.spot.trade.cancel_replace_order(symbol="BTCUSDT", order_id="7", price="2", size="1").order_id == "8"
    )


def test_what_is_found_later_is_a_model_also_where_the_answer_is_a_list(connect):
    answers = iter([None, refused("40109"), ok([{"orderId": "7", "clientOid": "mine"}])])
    client = connect(lambda _path, _members: next(answers))
    with pytest.raises(OutcomeUnknown) as doubt:
        client.v2.spot.trade.place_order(**SPOT, client_oid="mine")
    assert doubt.value.reconcile().order_id == "7"


@pytest.mark.parametrize("status", [400, 500, 200])
def test_an_error_of_which_the_code_is_cut_off_is_a_doubt(connect, status):
    client = connect(lambda path, _: response(status, b'{"code":"45') if "place" in path else detail())
    assert (
        client.v2.mix.order.place_order(
            **MIX, **ITEM, margin_mode="crossed", margin_coin="USDT", client_oid="mine"
        ).order_id
        == "7"
    )
    assert posts(client) == 1


def test_a_page_of_something_in_front_that_refuses_is_none(connect):
    client = connect(lambda _path, _members: response(403, "<html>Forbidden</html>"))
    with pytest.raises(bitget_client.errors.ExchangeError) as refusal:
        client.v2.spot.trade.place_order(**SPOT, client_oid="mine")
    assert (refusal.value.acted, len(client.sent)) == ("no", 1)


class Batch:
    """Five orders: taken, refused, failed but taken, failed and lost, and one that is not spoken of but taken."""

    known = frozenset("ace")
    inputs = tuple({**ITEM, "client_oid": name} for name in "abcde")

    def __call__(self, path, members):
        if "batch" in path:
            failed = [
                {"clientOid": name, "errorCode": code}
                for name, code in (("b", "40762"), ("c", "45001"), ("d", "45001"))
            ]
            return ok({"successList": [{"clientOid": "a", "orderId": "1"}], "failureList": failed})
        name = members["clientOid"]
        return detail(clientOid=name, orderId=f"found {name}") if name in self.known else refused("40109")


def test_inputs_of_a_batch_that_the_answer_leaves_open_are_asked_for(connect):
    client = connect(Batch())
    results = client.v2.mix.order.batch_place_order(
        **MIX, margin_mode="crossed", margin_coin="USDT", order_list=list(Batch.inputs)
    )
    assert [item.ok for item in results] == [True, False, True, None, True]
    assert results[2].result.order_id == "found c"
    assert (results[1].code, results[1].error.acted) == ("40762", "no")
    assert (results[3].code, results[3].error.code) == ("45001", "45001")
    assert posts(client) == 1
    client.transport.answer = lambda _request: detail(clientOid="d", orderId="late")
    assert results[3].error.reconcile().order_id == "late"


def test_a_batch_in_doubt_answers_raw_what_was_found_or_raises(connect):
    client = connect(lambda path, members: None if "batch" in path else Batch()(path, members))
    given = {**MIX, "margin_mode": "crossed", "margin_coin": "USDT"}
    raw = client.v2.mix.order.batch_place_order.raw(**given, order_list=[Batch.inputs[0], Batch.inputs[2]])
    assert [item["orderId"] for item in raw.json()] == ["found a", "found c"]
    with pytest.raises(OutcomeUnknown):
        client.v2.mix.order.batch_place_order.raw(**given, order_list=list(Batch.inputs[:2]))


def test_cancellations_in_doubt_show_the_orders_as_they_stand(connect):
    client = connect(lambda path, members: None if "batch" in path else detail(**members, state="live"))
    with pytest.raises(OutcomeUnknown) as doubt:
        client.v2.mix.order.batch_cancel_orders(**MIX, order_id_list=[{"order_id": "7"}, {"client_oid": "mine"}])
    assert posts(client) == 4
    results = doubt.value.reconcile()
    assert [(item.ok, item.result.state) for item in results] == [(None, "live"), (None, "live")]


def test_a_batch_that_replaces_says_what_was_refused_in_words(connect):
    rows = [{"orderId": "1", "success": "success"}, {"orderId": "2", "success": "failure", "msg": "gone"}]
    client = connect(lambda _path, _members: ok(rows))
    items = [{"symbol": "BTCUSDT", "price": "1", "size": "1", "order_id": name} for name in "12"]
    results = client.v2.spot.trade.batch_cancel_replace_order(order_list=items)
    assert [(item.ok, item.message) for item in results] == [(True, None), (False, "gone")]
