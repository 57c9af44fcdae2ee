"""Whose acknowledgement an answer is, what it says, and how an order is found that nobody waits for any more."""

import asyncio

import pytest
from core_doubles import ORDER, ok
from mini_client import errors

from specloom.runtime.transport.memory import response

BATCH = {"product_type": "USDT-FUTURES", "symbol": "BTCUSDT", "margin_mode": "crossed", "margin_coin": "USDT"}
UNIFIED = {"category": "SPOT", "symbol": "BTCUSDT", "qty": "1", "side": "buy", "order_type": "market"}


class Foreign:
    """Answers each order with another one's acknowledgement, and questions with the truth."""

    def __init__(self, *, placed=True):
        self.placed, self.posts, self.asked = placed, [], []

    def __call__(self, request):
        if request.method == "POST":
            self.posts.append(request.body)
            return ok({"clientOid": "of-another", "orderId": "1"})
        self.asked.append(request.url)
        return ok({"clientOid": "mine", "orderId": "7"}) if self.placed else response(400, {"code": "40109", "msg": ""})


def test_an_acknowledgement_of_another_order_is_not_taken(make_client):
    exchange = Foreign()
    placed = make_client(exchange).v2.mix.order.place_order(**ORDER, client_oid="mine")
    assert (placed.client_oid, placed.order_id) == ("mine", "7")
    assert len(exchange.posts) == 1
    assert len(exchange.asked) == 1


def test_nor_by_raw(make_client):
    exchange = Foreign()
    raw = make_client(exchange).v2.mix.order.place_order.raw(**ORDER, client_oid="mine")
    assert raw.json()["orderId"] == "7"
    assert len(exchange.posts) == 1


async def test_nor_by_the_async_client(make_async_client):
    exchange = Foreign()
    placed = await make_async_client(exchange).v2.mix.order.place_order(**ORDER, client_oid="mine")
    assert (placed.client_oid, placed.order_id) == ("mine", "7")


def test_without_a_trace_of_the_order_its_outcome_is_unknown(make_client):
    exchange = Foreign(placed=False)
    with pytest.raises(errors.OutcomeUnknown, match="belongs to another request: its clientOid is another than mine"):
        make_client(exchange).v2.mix.order.place_order(**ORDER, client_oid="mine")
    assert len(exchange.posts) == 1


def test_rows_of_others_are_not_taken_for_those_of_a_batch(make_client):
    def answer(request):
        if request.method == "POST":
            rows = [{"clientOid": f"other-{place}", "orderId": str(place)} for place in range(2)]
            return ok({"successList": rows, "failureList": []})
        return ok({"clientOid": request.url.partition("clientOid=")[2].partition("&")[0], "orderId": "7"})

    client = make_client(answer)
    items = [{"size": "1", "side": "buy", "order_type": "market", "client_oid": f"own-{place}"} for place in range(2)]
    results = client.v2.mix.order.batch_place_order(**BATCH, order_list=items)
    assert all(not item.ok for item in results)
    assert all(isinstance(item.error, errors.OutcomeUnknown) for item in results)


@pytest.mark.parametrize("data", [None, {}, {"orderId": "7"}, {"clientOid": "", "orderId": None}, ""])
def test_an_acceptance_without_ids_has_the_id_that_the_client_made(make_client, data):
    client = make_client(lambda _: ok(data))
    placed = client.v2.mix.order.place_order(**ORDER)
    assert placed.client_oid
    assert placed.client_oid.encode() in client.sent[0].body
    assert len(client.sent) == 1


@pytest.mark.parametrize("data", [[], [{"orderId": "7"}], 7, "done", True])
def test_an_acceptance_of_another_kind_is_an_error_that_says_so(make_client, data):
    client = make_client(lambda _: ok(data))
    with pytest.raises(errors.InvalidResponse, match=r"accepted the request.*do not send it again") as caught:
        client.v2.mix.order.place_order(**ORDER)
    assert (caught.value.acted, caught.value.retry, caught.value.http_status) == ("yes", "never", 200)
    assert b"00000" in caught.value.body
    assert len(client.sent) == 1


def test_hooks_know_the_id_before_anything_leaves(make_client):
    told = []

    class Hook:
        def before(self, event):
            told.append((event.client_order_ids, len(client.sent)))

        def after(self, event):
            pass

    client = make_client(lambda _: ok({}), hooks=[Hook()])
    placed = client.v2.mix.order.place_order(**ORDER)
    client.v2.public.time()
    assert told == [((placed.client_oid,), 0), ((), 1)]


def test_a_request_has_its_id_before_it_is_sent(make_client):
    client = make_client(lambda _: ok({}))
    request = client.v2.mix.order.place_order.request(**ORDER)
    made = request.arguments["clientOid"]
    assert made
    assert not client.sent
    assert client.send(request).client_oid == made
    given = client.v2.mix.order.place_order.request(**ORDER, client_oid="mine")
    assert given.arguments["clientOid"] == "mine"


async def test_so_has_each_input_of_a_batch(make_async_client):
    client = make_async_client(lambda _: ok([]))
    items = [UNIFIED, {**UNIFIED, "client_oid": "mine"}]
    request = client.v3.trade.place_batch.request(orders=items)
    made = request.arguments["orders"][0]["clientOid"]
    assert made
    assert "clientOid" not in items[0]
    await client.send(request)
    assert made.encode() in client.sent[0].body
    assert b"mine" in client.sent[0].body


def notes_of(error):
    seen = []
    while error is not None:
        seen += getattr(error, "__notes__", [])
        error = error.__cause__ or error.__context__
    return " ".join(seen)


async def silence(_request):
    await asyncio.Event().wait()


@pytest.mark.parametrize("how", ["plain", "raw", "send"])
async def test_a_cancelled_order_can_be_traced(make_async_client, how):
    client = make_async_client(silence)
    call = client.v2.mix.order.place_order
    way = {
        "plain": lambda: call(**ORDER, client_oid="mine"),
        "raw": lambda: call.raw(**ORDER, client_oid="mine"),
        "send": lambda: client.send(call.request(**ORDER, client_oid="mine")),
    }[how]
    with pytest.raises(TimeoutError) as caught:
        async with asyncio.timeout(0.05):
            await way()
    told = notes_of(caught.value)
    assert "v2.mix.order.place_order with clientOid mine may have been executed" in told
    assert "v2.mix.order.detail(symbol='BTCUSDT', product_type='USDT-FUTURES', client_oid='mine')" in told


async def test_a_cancelled_batch_names_all_its_ids(make_async_client):
    client = make_async_client(silence)
    items = [{**UNIFIED, "client_oid": name} for name in ("one", "two")]
    task = asyncio.create_task(client.v3.trade.place_batch(orders=items))
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    assert "clientOid one, two may have been executed" in notes_of(caught.value)


async def test_a_cancellation_while_the_outcome_is_asked_for_says_so_too(make_async_client):
    async def answer(request):
        if request.method == "POST":
            return response(500, "<html>")
        return await silence(request)

    client = make_async_client(answer)
    with pytest.raises(TimeoutError) as caught:
        async with asyncio.timeout(0.3):
            await client.v2.mix.order.place_order(**ORDER, client_oid="mine")
    assert "clientOid mine may have been executed" in notes_of(caught.value)


async def test_one_cancelled_before_it_left_was_not_sent(make_async_client):
    client = make_async_client(lambda _: ok({}))
    for _ in range(10):
        await client.v2.mix.order.place_order(**ORDER)
    with pytest.raises(TimeoutError) as caught:
        async with asyncio.timeout(0.05):
            await client.v2.mix.order.place_order(**ORDER)
    assert "v2.mix.order.place_order was not sent." in notes_of(caught.value)


async def test_a_cancelled_read_needs_no_note(make_async_client):
    with pytest.raises(TimeoutError) as caught:
        async with asyncio.timeout(0.05):
            await make_async_client(silence).v2.public.time()
    assert notes_of(caught.value) == ""


def test_an_interrupted_thread_is_told_too(make_client):
    def interrupt(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        make_client(interrupt).v2.mix.order.place_order(**ORDER, client_oid="mine")
    assert "clientOid mine may have been executed" in notes_of(caught.value)
