"""Orders over the socket when something goes wrong in between: the truth is told, and nothing is sent twice."""

import asyncio
import pickle

import pytest
from helpers import at, error_class, until

V2 = {"inst_id": "BTCUSDT", "order_type": "limit", "side": "buy", "force": "gtc", "size": "0.01", "price": "50000"}
MIX = {**V2, "inst_type": "USDT-FUTURES", "margin_coin": "USDT", "margin_mode": "crossed"}
V3 = {
    "symbol": "BTCUSDT",
    "order_type": "limit",
    "side": "buy",
    "time_in_force": "gtc",
    "qty": "0.01",
    "price": "50000",
}
TIMEOUT = 1.0


class Trouble:
    """Spoils the next operation: ``silence`` and ``late cut`` after the exchange acted, ``early cut`` before."""

    def __init__(self, exchange):
        self.way, self.heard = "", []
        desk = exchange._sockets._handler._engine
        self._trade = desk.trade
        desk.trade = self.trade

    def trade(self, session, message):
        self.heard.append(message)
        way, self.way = self.way, ""
        send = session.send
        if way:
            session.send = lambda _message: None
        if way != "early cut":
            self._trade(session, message)
        session.send = send
        if way.endswith("cut"):
            session.cut()


@pytest.fixture
def trouble(exchange):
    return Trouble(exchange)


@pytest.fixture
def account(exchange):
    return exchange._state.account(exchange.keys.main.uid)


async def spot(client, **more):
    return await client.v2.ws.spot.place_order(**V2, timeout=TIMEOUT, **more)


async def futures(client, **more):
    return await client.v2.ws.mix.place_order(**MIX, timeout=TIMEOUT, **more)


async def unified(client, **more):
    (placed,) = await client.v3.ws.uta.place_order(orders=[{**V3, **more}], category="spot", timeout=TIMEOUT)
    return placed


@pytest.mark.parametrize("place", [spot, futures, unified])
@pytest.mark.parametrize("way", ["silence", "late cut"])
async def test_an_order_whose_answer_is_lost_is_found(client, trouble, account, place, way):
    await place(client)
    trouble.way = way
    placed = await place(client, client_oid="mine-1")
    assert placed.client_oid == "mine-1"
    assert placed.order_id == list(account.orders)[1]
    assert len(trouble.heard) == len(account.orders) == 2


@pytest.mark.parametrize("place", [spot, futures, unified])
async def test_an_order_that_never_arrived_is_not_reported_as_placed(package, exchange, trouble, account, place):
    async with package.AsyncBitget(**at(exchange), confirm_timeout=1.0) as client:
        await place(client)
        trouble.way = "early cut"
        with pytest.raises(error_class("ExchangeError")) as caught:
            await place(client)
    assert caught.value.acted in {"no", "maybe"}
    assert (len(trouble.heard), len(account.orders)) == (2, 1)


@pytest.mark.parametrize("way", ["silence", "late cut"])
async def test_a_cancellation_whose_answer_is_lost_is_in_doubt_until_asked(client, trouble, account, way):
    placed = [await spot(client), await futures(client), await unified(client)]
    v2, uta = client.v2.ws, client.v3.ws.uta
    for number, cancel in enumerate(
        (
            lambda one: v2.spot.cancel_order(inst_id="BTCUSDT", order_id=one.order_id, timeout=TIMEOUT),
            lambda one: v2.mix.cancel_order(
                inst_type="USDT-FUTURES", inst_id="BTCUSDT", order_id=one.order_id, timeout=TIMEOUT
            ),
            lambda one: uta.cancel_order(orders=[{"order_id": one.order_id}], category="spot", timeout=TIMEOUT),
        )
    ):
        trouble.way = way
        with pytest.raises(error_class("OutcomeUnknown")) as caught:
            await cancel(placed[number])
        order = await caught.value.reconcile(client)
        assert getattr(order, "order_id", None) == placed[number].order_id
    assert {order.status for order in account.orders.values()} == {"cancelled"}
    assert len(trouble.heard) == 6


async def test_batches_are_placed_changed_and_cancelled(client, account):
    uta = client.v3.ws.uta
    placed = await uta.batch_place(orders=[{**V3, "price": price} for price in ("50000", "50001")], category="spot")
    changed = await uta.batch_modify(
        orders=[{"order_id": one.order_id, "qty": "0.02", "price": "50002"} for one in placed], category="SPOT"
    )
    assert [(one.code, one.order_id) for one in changed] == [("0", number) for number in list(account.live)]
    assert {str(order.size) for order in account.live.values()} == {"0.02"}
    gone = await uta.batch_cancel(orders=[{"order_id": one.order_id} for one in changed])
    assert [one.code for one in gone] == ["0", "0"]
    assert not account.live


async def test_a_refused_order_of_a_batch_says_so_and_the_others_go_on(client, account):
    orders = [{**V3, "client_oid": "a"}, {**V3, "client_oid": "b", "qty": "100000"}]
    good, bad = await client.v3.ws.uta.batch_place(orders=orders, category="spot")
    assert (good.code, good.client_oid) == ("0", "a")
    assert (bad.code, bad.client_oid) == ("43012", "b")
    assert len(account.orders) == 1


@pytest.mark.parametrize("way", ["silence", "late cut"])
async def test_a_batch_whose_answer_is_lost(client, trouble, account, way):
    uta = client.v3.ws.uta
    trouble.way = way
    orders = [{**V3, "client_oid": name} for name in "abc"]
    placed = await uta.batch_place(orders=orders, category="spot", timeout=TIMEOUT)
    assert [one.order_id for one in placed] == list(account.orders)
    assert len(trouble.heard) == 1


class Forgetful:
    """Has the mock drop one order of a batch unread, and tell nobody what became of the others."""

    def __init__(self, exchange, lost):
        desk = exchange._sockets._handler._engine
        self._trade, self._lost = desk.trade, lost
        desk.trade = self.trade

    def trade(self, session, message):
        kept = [order for order in message["args"] if order["clientOid"] != self._lost]
        send, session.send = session.send, lambda _message: None
        self._trade(session, {**message, "args": kept})
        session.send = send


async def test_an_order_of_a_batch_that_stays_unknown_hides_no_other(package, exchange, account):
    Forgetful(exchange, "b")
    orders = [{**V3, "client_oid": name} for name in "abc"]
    async with package.AsyncBitget(**at(exchange), confirm_timeout=0.6) as client:
        with pytest.raises(error_class("OutcomeUnknown"), match="3 orders 1 are in doubt") as caught:
            await client.v3.ws.uta.batch_place(orders=orders, category="spot", timeout=TIMEOUT)
        results = pickle.loads(pickle.dumps(caught.value)).results
        assert [(item.ok, item.input["clientOid"]) for item in results] == [(True, "a"), (None, "b"), (True, "c")]
        assert [item.result.order_id for item in results.succeeded] == [*account.orders]
        (doubt,) = [item.error for item in caught.value.results.missing]
        assert (doubt.value, caught.value.value) == ("b", "b")
        with pytest.raises(error_class("OutcomeUnknown")):
            await doubt.reconcile()
        await client.v3.trade.place_order(**V3, category="SPOT", client_oid="b")
        assert (await doubt.reconcile()).client_oid == "b"
        assert (await caught.value.reconcile()).client_oid == "b"


async def test_a_batch_longer_than_a_message_is_refused_unsent(client, trouble):
    orders = [{**V3, "client_oid": f"{number:032}"} for number in range(30)]
    with pytest.raises(error_class("InvalidRequest"), match="4096"):
        await client.v3.ws.uta.batch_place(orders=orders, category="spot")
    assert trouble.heard == []


async def test_a_login_that_is_lost_is_done_again(client, exchange, trouble, account):
    await spot(client)
    exchange.on_loop(lambda: [session.cut() for session in list(exchange.streams.sessions)])
    await until(lambda: client.stream_status().connections[0].reconnects)
    await asyncio.gather(*(client.v2.ws.spot.place_order(**V2) for _ in range(3)))
    assert len(trouble.heard) == len(account.orders) == 4


async def test_the_limit_is_the_one_of_rest(client, account):
    began = asyncio.get_running_loop().time()
    rest = client.v2.spot.trade.place_order
    order = {
        "symbol": "BTCUSDT",
        "side": "buy",
        "order_type": "limit",
        "force": "gtc",
        "size": "0.01",
        "price": "50000",
    }
    calls = [spot(client) if number % 2 else rest(**order) for number in range(16)]
    await asyncio.gather(*calls)
    assert len(account.orders) == 16  # none was refused: ten at once, the rest a second later
    assert asyncio.get_running_loop().time() - began > 0.5
