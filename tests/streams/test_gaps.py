"""What a gap swallowed, fetched by the generated client from the mock exchange."""

import asyncio
from decimal import Decimal

import pytest
from helpers import take, until

from specloom.mock.rules import Role

LOTS = 250
SPOT = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "force": "gtc", "size": "0.01", "price": "61000"}
FUTURES = {
    "symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "margin_mode": "crossed", "margin_coin": "USDT",
    "order_type": "market", "size": "0.01",
}  # fmt: skip


@pytest.fixture
def place(exchange):
    """Orders that are there at once, without a call each."""

    def place(count):
        state, role = exchange._state, Role(action="place", product="SPOT")
        account = state.account(exchange.keys.main.uid)
        attrs = state.attrs(SPOT, role)

        def one():
            return state.engine.place(account, state.market(attrs, role), state.order_request(attrs, role)).id

        return exchange.on_loop(lambda: [one() for _ in range(count)])

    return place


class Deaf:
    """Nothing is heard of some calls, and their connection is cut at the end."""

    def __init__(self, exchange, calls):
        self.exchange, self.calls = exchange, calls

    def __enter__(self):
        for call in self.calls:
            self.exchange.inject(do="lose", call=call, times=0)

    def __exit__(self, *_):
        self.exchange.faults.clear()
        self.exchange.on_loop(lambda: [session.cut() for session in list(self.exchange.streams.sessions)])


async def ask(stream):
    """Let the stream ask REST now."""
    (topic,) = stream.topics
    await topic.settled()
    topic._recovery.start()
    await topic.settled()


async def rows(stream, count, source="rest"):
    """So many rows that all came from there."""
    found = []
    while len(found) < count:
        (push,) = await take(stream)
        assert push.source == source
        found += push.data
    return found


async def test_more_orders_and_fills_than_a_page_holds(client, exchange, place):
    orders, fills = client.v2.ws.spot.orders("default"), client.v2.ws.spot.fill("default")
    await asyncio.gather(orders.ready(), fills.ready())
    with Deaf(exchange, ["v2.ws.spot.orders", "v2.ws.spot.fill"]):
        placed = place(LOTS)
    told = [row.order_id for row in await rows(orders, LOTS)]
    filled = [row.trade_id for row in await rows(fills, LOTS)]
    assert told == placed
    assert len(set(filled)) == LOTS
    assert orders.status().counters.recovered == fills.status().counters.recovered == LOTS


async def test_fills_of_one_order_are_told_apart(client, exchange):
    fills = client.v3.ws.uta.fill()
    await fills.ready()
    big = {"symbol": "SOLUSDT", "category": "SPOT", "side": "buy", "order_type": "limit", "time_in_force": "gtc"}
    with Deaf(exchange, ["v3.ws.uta.fill"]):
        placed = await client.v3.trade.place_order(**big, qty="200", price="160")
        account = exchange._state.account(exchange.keys.main.uid)
        await until(lambda: len(account.fills) == 2)  # the second half is filled by the next tick
        exchange.on_loop(lambda: None)  # which has ended by then
    first, second = await rows(fills, 2)
    assert first.order_id == second.order_id == placed.order_id
    assert first.exec_id != second.exec_id


async def test_a_position_that_was_closed_in_a_gap(client, exchange):
    positions = client.v2.ws.mix.positions("default", inst_type="USDT-FUTURES")
    await positions.ready()
    order = client.v2.mix.order.place_order
    await order(**FUTURES, side="buy")
    while Decimal("0.01") not in {row.total for row in (await take(positions))[0].data}:
        pass
    with Deaf(exchange, ["v2.ws.mix.positions"]):
        await order(**FUTURES, side="sell", reduce_only="YES")
        await ask(positions)  # before the connection is back, so that no snapshot tells
        (closed,) = await rows(positions, 1)
    assert (closed.inst_id, closed.hold_side, closed.total, closed.available) == ("BTCUSDT", "long", 0, 0)
    assert positions.status().counters.recovered == 1


@pytest.mark.parametrize("name", ["v2.ws.spot.account", "v2.ws.mix.account", "v3.ws.uta.account"])
async def test_balances_that_moved_unheard(client, exchange, name):
    account = {
        "v2.ws.spot.account": lambda: client.v2.ws.spot.account(coin="default"),
        "v2.ws.mix.account": lambda: client.v2.ws.mix.account(coin="default", inst_type="USDT-FUTURES"),
        "v3.ws.uta.account": client.v3.ws.uta.account,
    }[name]()
    await account.ready()
    told = free_usdt((await take(account))[0])
    with Deaf(exchange, [name]):
        await client.v2.spot.trade.place_order(
            symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", size="0.01", price="50000"
        )
        await client.v2.mix.order.place_order(
            **{**FUTURES, "order_type": "limit"}, side="buy", price="50000", force="gtc"
        )
        await client.v3.trade.place_order(
            symbol="BTCUSDT", category="SPOT", side="buy", order_type="limit", time_in_force="gtc", qty="0.01",
            price="50000",
        )  # fmt: skip
        await ask(account)
        (push,) = await take(account)
    assert push.source == "rest"
    assert told - free_usdt(push) == (Decimal(50) if "mix" in name else Decimal(500))


def free_usdt(push):
    """What a push says is free of USDT."""
    coins = push.data[0].coin if isinstance(getattr(push.data[0], "coin", None), list) else push.data
    return next(row.available for row in coins if "USDT" in {getattr(row, "coin", ""), getattr(row, "margin_coin", "")})
