"""Orders over the socket: the answer by id, or the truth about what became of the order."""

import asyncio
import contextlib
import json

import pytest

from specloom.runtime.errors import ConnectionFailed, ExchangeError, InvalidResponse, OutcomeUnknown, ResponseTimeout
from specloom.runtime.spec.records import Channel, Limit, RateLimit
from specloom.runtime.stream.order_messages import envelope

from .sample_channels import PLACE_ORDER, place_order
from .venue import until

LOGIN = b'{"op":"login","args":[{"apiKey":"k"}]}'


class FakeOrderContext:
    """What a client would know; keeps a record of what it was asked."""

    def __init__(self):
        self.acquired = 0
        self.told = []
        self.limited_calls = []
        self.settled = []
        self.events = []
        self.found = {"orderId": "77"}

    timeout = 10.0

    def time_left(self, seconds, spent):
        return seconds

    def sending(self, record, names):
        self.events.append(("sending", record.call, names))

    def sent(self, event, seconds, error):
        self.events.append(("sent", type(error).__name__))

    async def acquire(self, record):
        self.acquired += 1
        return self.acquired

    async def arrived(self, reservation):
        self.told.append(("arrived", reservation))

    async def answered(self, reservation):
        self.told.append(("answered", reservation))

    async def limited(self, record):
        self.told.append(("limited", self.acquired))
        self.limited_calls.append(record.call)

    def prepare(self, record, arguments, params):
        return dict(arguments), [{name: str(value) for name, value in one.items() if value} for one in params]

    def error(self, record, code, message):
        return ExchangeError(
            message, code=code, acted="maybe" if code == "45001" else "no", retry="limit" if code == "429" else "never"
        )

    async def settle(self, record, arguments, params, error, sent_at):
        self.settled.append((params[0].get("clientOid"), error))
        if self.found is None:
            raise OutcomeUnknown("nobody knows", key="clientOid", value=params[0].get("clientOid"))
        return self.found


@pytest.fixture
def order_context():
    return FakeOrderContext()


@pytest.fixture
def manager(make_manager, order_context):
    return make_manager(login=lambda: LOGIN, order_context=order_context)


def _order(client_oid="mine", **more):
    return place_order(
        force="gtc",
        inst_id="BTCUSDT",
        order_type="limit",
        side="buy",
        size="1",
        price="2",
        client_oid=client_oid,
        **more,
    )


async def _accept(client, message):
    arg = {**message["args"][0], "params": {"orderId": "5", "clientOid": message["args"][0]["params"]["clientOid"]}}
    await client.socket.send(json.dumps({"event": "trade", "arg": [arg], "code": 0, "msg": "Success"}))


async def test_an_order_is_answered(exchange, manager, order_context):
    exchange.on_trade = _accept
    placed = await manager.operate(_order())
    assert (placed.order_id, placed.client_oid, order_context.acquired) == ("5", "mine", 1)
    sent = json.loads(exchange.messages[-1])
    assert sent["args"][0]["params"] == {
        "orderType": "limit", "side": "buy", "size": "1", "price": "2", "clientOid": "mine", "force": "gtc",
    }  # fmt: skip
    assert len(exchange.logins) == 1


async def test_answers_find_their_orders_whatever_their_order(exchange, manager):
    waiting = []

    async def in_reverse(client, message):
        waiting.append(message)
        if len(waiting) == 5:
            for one in reversed(waiting):
                await _accept(client, one)

    exchange.on_trade = in_reverse
    placed = await asyncio.gather(*(manager.operate(_order(f"id{number}")) for number in range(5)))
    assert [one.client_oid for one in placed] == [f"id{number}" for number in range(5)]
    assert exchange.connects == 1


async def test_a_refusal_is_raised_and_not_asked_about(exchange, manager, order_context):
    async def refuse(client, message):
        await client.socket.send(json.dumps({"event": "error", "arg": message["args"], "code": 43012, "msg": "poor"}))

    exchange.on_trade = refuse
    with pytest.raises(ExchangeError, match="43012"):
        await manager.operate(_order())
    assert order_context.settled == []


async def test_a_refusal_for_the_limits_spends_the_shared_limit(exchange, manager, order_context):
    exchange.on_trade = _answer_429
    with pytest.raises(ExchangeError, match="429"):
        await manager.operate(_order())
    assert order_context.limited_calls == [_order().record.call]


async def _answer_429(client, message):
    await client.socket.send(json.dumps({"event": "error", "arg": message["args"], "code": 429, "msg": "slow"}))


async def _say_nothing(client, message):
    pass


@pytest.mark.parametrize(
    ("on_trade", "told"),
    [(_accept, ["arrived", "answered"]), (_answer_429, ["arrived", "limited"]), (_say_nothing, ["arrived"])],
)
async def test_the_limiter_hears_once_when_an_order_has_landed(exchange, manager, order_context, on_trade, told):
    exchange.on_trade = on_trade
    with contextlib.suppress(ExchangeError):
        await manager.operate(_order(timeout=1 if on_trade is _say_nothing else 60))
    assert order_context.told == [(word, 1) for word in told]


async def test_a_cancelled_order_has_landed_too(exchange, manager, order_context):
    exchange.on_trade = _say_nothing
    task = asyncio.create_task(manager.operate(_order()))
    await until(lambda: any('"trade"' in message for message in exchange.messages))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert order_context.told == [("arrived", 1)]


@pytest.mark.parametrize("way", ["silence", "cut", "doubtful code"])
async def test_after_a_maybe_the_exchange_is_asked_and_nothing_sent_twice(exchange, manager, order_context, way):
    async def misbehave(client, message):
        if way == "cut":
            client.socket.transport.abort()
        elif way == "doubtful code":
            error = {"event": "error", "arg": message["args"], "code": "45001", "msg": "unknown"}
            await client.socket.send(json.dumps(error))

    exchange.on_trade = misbehave
    assert await manager.operate(_order(timeout=1 if way == "silence" else 60)) == {"orderId": "77"}
    (((client_oid, error)),) = order_context.settled
    assert client_oid == "mine"
    assert isinstance(error, ResponseTimeout) == (way != "doubtful code")
    assert sum('"trade"' in message for message in exchange.messages) == 1


async def test_a_maybe_that_nobody_resolves_is_raised(exchange, manager, order_context):
    exchange.on_trade = _say_nothing
    order_context.found = None
    with pytest.raises(OutcomeUnknown):
        await manager.operate(_order(timeout=1))


async def test_without_a_connection_the_order_was_surely_not_sent(make_manager, order_context):
    async def down(url, on_message, on_closed):
        raise ConnectionRefusedError

    manager = make_manager(login=lambda: LOGIN, order_context=order_context, connect=down)
    with pytest.raises(ConnectionFailed):
        await manager.operate(_order(timeout=0.2))
    assert order_context.settled == []


async def test_a_cancelled_order_leaves_nothing_waiting(exchange, manager):
    exchange.on_trade = _say_nothing
    task = asyncio.create_task(manager.operate(_order()))
    await until(lambda: any('"trade"' in message for message in exchange.messages))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    exchange.on_trade = _accept
    assert (await manager.operate(_order())).order_id == "5"


async def test_without_a_timeout_of_its_own_the_client_s_counts(exchange, manager, order_context):
    exchange.on_trade, order_context.timeout, order_context.found = _say_nothing, 0.2, None
    with pytest.raises(OutcomeUnknown):
        await asyncio.wait_for(manager.operate(_order()), 5)
    assert "0.2 s" in str(order_context.settled[0][1])


async def test_hooks_know_the_client_order_id_before_anything_leaves(exchange, manager, order_context):
    async def look(client, message):
        assert order_context.events == [("sending", "v2.ws.spot.place_order", ["mine"])]
        await _accept(client, message)

    exchange.on_trade = look
    await manager.operate(_order())
    assert order_context.events[1:] == [("sent", "NoneType")]


async def test_a_cancelled_order_says_its_id_and_how_to_ask(exchange, manager):
    exchange.on_trade = _say_nothing
    task = asyncio.create_task(manager.operate(_order()))
    await until(lambda: any('"trade"' in message for message in exchange.messages))
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    (note,) = caught.value.__notes__
    assert all(part in note for part in ("mine", "was sent", "v2.spot.trade.order_info"))


def _answering(params):
    async def answer(client, message):
        arg = [{**message["args"][0], "params": params}] if isinstance(params, dict) else params
        await client.socket.send(
            json.dumps({"event": "trade", "id": message["args"][0]["id"], "arg": arg, "code": 0, "msg": "Success"})
        )

    return answer


@pytest.mark.parametrize("params", [{}, {"orderId": "", "clientOid": ""}, {"orderId": None, "clientOid": None}])
async def test_an_accepted_order_without_ids_has_the_one_that_was_sent(exchange, manager, params):
    exchange.on_trade = _answering(params)
    placed = await manager.operate(_order())
    assert (placed.client_oid, placed.order_id) == ("mine", None)


async def test_an_acknowledgement_of_another_order_is_never_taken_for_ours(exchange, manager, order_context):
    exchange.on_trade = _answering({"orderId": "9", "clientOid": "someone else's"})
    assert await manager.operate(_order()) == {"orderId": "77"}
    (((client_oid, error)),) = order_context.settled
    assert (client_oid, error.acted) == ("mine", "maybe")


@pytest.mark.parametrize("data", ["done", 7, [1, 2], ["x"]])
async def test_an_answer_of_the_wrong_kind_says_that_the_exchange_acted(exchange, manager, order_context, data):
    exchange.on_trade = _answering(data)
    with pytest.raises(InvalidResponse) as caught:
        await manager.operate(_order())
    assert caught.value.acted == "yes"
    assert order_context.settled == []


def test_v3_names_a_topic_beside_the_orders():
    record = Channel(
        call="v3.ws.uta.batch_place",
        version="v3",
        kind="trade",
        topics=("batch-place",),
        topic_key="topic",
        symbol_format="v3",
        access="trade",
        effect="create_order",
        rate_limit=RateLimit(default=Limit(10, 1, "uid"), pool="p"),
        errors=(),
    )
    message = json.loads(envelope(record, "n1", {"category": "spot"}, [{"symbol": "A"}, {"symbol": "B"}]))
    assert message == {
        "op": "trade", "id": "n1", "category": "spot", "topic": "batch-place",
        "args": [{"symbol": "A"}, {"symbol": "B"}],
    }  # fmt: skip
    v2 = json.loads(envelope(PLACE_ORDER, "n2", {"instType": "SPOT"}, [{"side": "buy"}]))
    assert v2["args"] == [{"id": "n2", "instType": "SPOT", "channel": "place-order", "params": {"side": "buy"}}]
