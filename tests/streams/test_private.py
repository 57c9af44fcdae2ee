"""Private channels and orders over the socket, by the generated client against the mock exchange."""

import asyncio
from decimal import Decimal

import pytest
from helpers import at, error_class, take

FAR = "59900"  # a price that rests
LIMIT = {"inst_id": "BTCUSDT", "order_type": "limit", "side": "buy", "force": "gtc"}
V3 = {"symbol": "BTCUSDT", "order_type": "limit", "side": "buy", "time_in_force": "gtc", "qty": "0.01"}


async def states(stream, order_id, last):
    """The states of one order up to the last."""
    seen = []
    while not seen or seen[-1] != last:
        rows = [row for row in (await take(stream))[0].data if row.order_id == order_id]
        seen += [str(getattr(row, "status", None) or row.order_status) for row in rows]
    return seen


async def test_spot_order_fill_and_account(client):
    orders, fills = client.v2.ws.spot.orders("BTCUSDT"), client.v2.ws.spot.fill("BTCUSDT")
    account = client.v2.ws.spot.account(coin="default")
    for stream in (orders, fills, account):
        await stream.ready()
    placed = await client.v2.ws.spot.place_order(**LIMIT, size="0.01", price="61000")
    assert await states(orders, placed.order_id, "filled") == ["live", "filled"]
    (fill,) = await take(fills)
    assert (fill.data[0].order_id, fill.data[0].size) == (placed.order_id, Decimal("0.01"))
    (push,) = await take(account)
    assert {row.coin for row in push.data} & {"BTC", "USDT"}


async def test_v2_spot_place_and_cancel(client):
    orders = client.v2.ws.spot.orders("default")
    await orders.ready()
    placed = await client.v2.ws.spot.place_order(**LIMIT, size="0.01", price="50000", client_oid="mine-1")
    assert placed.client_oid == "mine-1"
    gone = await client.v2.ws.spot.cancel_order(inst_id="BTCUSDT", order_id=placed.order_id)
    assert gone.order_id == placed.order_id
    assert await states(orders, placed.order_id, "cancelled") == ["live", "cancelled"]


async def test_v2_futures_place_and_cancel(client):
    orders = client.v2.ws.mix.orders(inst_type="USDT-FUTURES")
    await orders.ready()
    futures = {**LIMIT, "inst_type": "USDT-FUTURES", "margin_coin": "USDT", "margin_mode": "crossed"}
    placed = await client.v2.ws.mix.place_order(**futures, size="0.01", price="50000")
    await client.v2.ws.mix.cancel_order(inst_type="USDT-FUTURES", inst_id="BTCUSDT", order_id=placed.order_id)
    assert await states(orders, placed.order_id, "canceled") == ["live", "canceled"]


async def test_v3_place_modify_cancel(client):
    uta = client.v3.ws.uta
    orders = uta.order()
    await orders.ready()
    (placed,) = await uta.place_order(orders=[{**V3, "price": "50000"}], category="spot")
    (changed,) = await uta.modify_order(
        orders=[{"order_id": placed.order_id, "qty": "0.02", "price": "50001", "symbol": "BTCUSDT"}], category="SPOT"
    )
    (gone,) = await uta.cancel_order(orders=[{"order_id": changed.order_id}], category="spot")
    assert gone.order_id == changed.order_id
    assert (await states(orders, changed.order_id, "cancelled"))[-1] == "cancelled"


async def test_v3_batches(client):
    uta = client.v3.ws.uta
    placed = await uta.batch_place(orders=[{**V3, "price": price} for price in ("50000", "50001")], category="spot")
    assert len({order.order_id for order in placed}) == 2
    gone = await uta.batch_cancel(orders=[{"order_id": order.order_id} for order in placed])
    assert [order.order_id for order in gone] == [order.order_id for order in placed]


async def test_a_refused_order_is_the_catalogues_error(client):
    with pytest.raises(error_class("ExchangeError")) as caught:
        await client.v2.ws.spot.cancel_order(inst_id="BTCUSDT", order_id="999")
    assert caught.value.acted == "no"


async def test_what_a_cut_swallowed_comes_from_rest(client, exchange):
    orders = client.v2.ws.spot.orders("BTCUSDT")
    await orders.ready()
    placed = await client.v2.spot.trade.place_order(
        symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", size="0.01", price="50000"
    )
    assert await states(orders, placed.order_id, "live") == ["live"]
    exchange.inject(do="disconnect", call="v2.ws.spot.orders")
    await client.v2.spot.trade.cancel_order(symbol="BTCUSDT", order_id=placed.order_id)
    (push,) = await take(orders)
    assert (push.source, push.data[0].order_id, push.data[0].status) == ("rest", placed.order_id, "cancelled")
    assert push.data[0].inst_id == "BTCUSDT"
    assert push.gap is not None
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(1):
            await anext(orders)


async def test_a_lost_push_comes_from_rest_by_the_timer(client, exchange):
    orders = client.v2.ws.mix.orders(inst_type="USDT-FUTURES")
    client.streams._reconciling = client.streams._reconciling.__class__(client.streams._fetch, every_seconds=0.5)
    await orders.ready()
    exchange.inject(do="lose", call="v2.ws.mix.orders")
    placed = await client.v2.mix.order.place_order(
        symbol="BTCUSDT", product_type="USDT-FUTURES", margin_mode="crossed", margin_coin="USDT", side="buy",
        order_type="limit", force="gtc", size="0.01", price="50000",
    )  # fmt: skip
    (push,) = await take(orders)
    assert (push.source, push.data[0].order_id, push.data[0].inst_id) == ("rest", placed.order_id, "BTCUSDT")


@pytest.mark.parametrize(
    ("code", "passes"), [("40725", True), ("45001", True), ("40015", True), ("30006", True), ("30012", False)]
)
async def test_codes_of_the_release_window_are_waited_out(client, code, passes):
    assert client.streams._order_context.is_temporary(code) == passes


async def test_a_code_of_two_meanings_passes_in_the_release_window_alone(client, monkeypatch):
    adapter, hour = client.streams._order_context, 3600
    tuesday = 1_700_000_000 - 1_700_000_000 % 86_400 + 7 * hour  # 15:00 in UTC+8 on 14 November 2023
    for seconds, passes in ((0, True), (12 * hour, False)):
        monkeypatch.setattr(adapter._context.clock, "now", lambda now=tuesday + seconds: now * 1000)
        assert adapter.is_temporary("40808") == passes


async def test_a_wrong_key_is_told(package, exchange):
    async with package.AsyncBitget(**{**at(exchange), "passphrase": "wrong"}) as client:
        with pytest.raises(Exception, match="30012"):
            await take(client.v2.ws.spot.orders("BTCUSDT"))
