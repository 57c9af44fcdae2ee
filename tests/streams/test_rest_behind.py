"""The generated client's streams while the mock's REST is behind: no wrong state is told, and the right one is."""

import asyncio
from collections import defaultdict
from decimal import Decimal
from itertools import groupby

from helpers import take, until

SPOT = {"symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "force": "gtc", "size": "0.01", "price": "50000"}
FUTURES = {
    "symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "margin_mode": "crossed", "margin_coin": "USDT",
    "order_type": "market", "size": "0.01",
}  # fmt: skip
BEHIND = 1.5  # seconds


class Told:
    """Everything that a stream tells, as texts by key, in its order."""

    def __init__(self, stream, key, value):
        self.states, self.sources = defaultdict(list), set()
        self._task = asyncio.create_task(self._read(stream, key, value))

    async def _read(self, stream, key, value):
        while True:
            (push,) = await take(stream)
            self.sources.add(push.source)
            for row in push.data:
                self.states[getattr(row, key)].append(getattr(row, value))

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def last(self, key, value):
        """Wait until the last that was told of a thing is ``value``."""
        await until(lambda: self._task.done() or (self.states[key] and self.states[key][-1] == value))
        assert not self._task.done()


def faults_seen(exchange):
    return [entry.call for entry in list(exchange.requests) if entry.fault == "behind"]


async def test_orders_keep_their_state_and_learn_their_end(client, exchange):
    orders = client.v2.ws.spot.orders("default")
    await orders.ready()
    trade = client.v2.spot.trade
    async with Told(orders, "order_id", "status") as told:
        ends, stays = [(await trade.place_order(**SPOT)).order_id for _ in range(2)]
        for order in (ends, stays):
            await told.last(order, "live")
        exchange.inject(do="behind", call="v2.spot.trade.*", seconds=BEHIND, times=0)
        exchange.inject(do="disconnect", call="v2.ws.spot.orders")
        await trade.cancel_order(symbol="BTCUSDT", order_id=ends)  # its push is lost, and the connection is cut
        await told.last(ends, "cancelled")
        await trade.cancel_order(symbol="BTCUSDT", order_id=stays)
        await told.last(stays, "cancelled")
        await until(lambda: orders.status().live)
    assert told.states == {ends: ["live", "cancelled"], stays: ["live", "cancelled"]}
    assert told.sources == {"ws", "rest"}
    assert faults_seen(exchange)


async def test_an_open_position_is_never_told_as_closed(client, exchange):
    positions = client.v2.ws.mix.positions("default", inst_type="USDT-FUTURES")
    await positions.ready()
    place = client.v2.mix.order.place_order
    async with Told(positions, "hold_side", "total") as told:
        exchange.inject(do="behind", call="v2.mix.position.*", seconds=BEHIND, times=0)
        await place(**FUTURES, side="buy")
        await told.last("long", Decimal("0.01"))
        asked = len(faults_seen(exchange))
        exchange.on_loop(lambda: [session.cut() for session in list(exchange.streams.sessions)])
        await until(lambda: len(faults_seen(exchange)) > asked and positions.status().live)
        await place(**FUTURES, side="sell", reduce_only="YES")
        await told.last("long", 0)
        await until(lambda: positions.status().live)
    # The channel repeats itself; what counts is how the size went.
    assert [size for size, _ in groupby(told.states["long"])] == [Decimal("0.01"), 0]
