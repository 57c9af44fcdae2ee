"""What channel specs say about asking REST: there for every private channel, and understood by the exchange."""

import pytest
from helpers import subscription, take

from specloom import resources
from specloom.loading import load_api

API = load_api(resources.spec()).api
PRIVATE = [channel for channel in API.channels if channel.kind == "private"]
ASKED = [channel for channel in PRIVATE if channel.reconcile]
SPOT = {"symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "force": "gtc", "size": "0.01"}


@pytest.mark.parametrize("channel", PRIVATE, ids=lambda channel: channel.call)
def test_every_private_channel_says_who_tells_what_was_lost(channel):
    assert bool(channel.reconcile) != bool(channel.reconcile_reason)


@pytest.mark.parametrize("channel", ASKED, ids=lambda channel: channel.call)
def test_orders_tell_their_states_apart_and_their_ends(channel):
    rules = channel.reconcile
    if rules[0].state:
        assert all(rule.state and rule.opened_at for rule in rules)
        assert {rule.is_snapshot for rule in rules} == {True, False}


@pytest.mark.parametrize("channel", ASKED, ids=lambda channel: channel.call)
async def test_the_exchange_takes_every_question(client, channel):
    manager = client.streams
    stream = manager.stream(subscription(client, channel))
    stream.open()
    (topic,) = stream.topics
    fetched = await topic._backfill.ask(range(len(channel.reconcile)))
    assert fetched.failures == {}
    assert sorted(answer.place for answer in fetched.answers) == list(range(len(channel.reconcile)))
    await stream.aclose()


async def test_fees_read_the_same_from_both_sources(client, exchange):
    orders = client.v2.ws.spot.orders("BTCUSDT")
    await orders.ready()
    pushed = await filled(client, orders)
    exchange.inject(do="lose", call="v2.ws.spot.orders", times=0)
    await client.v2.spot.trade.place_order(**SPOT, price="61000")
    orders.topics[0]._recovery.start()
    fetched = (await take(orders))[0]
    assert fetched.source == "rest"
    (fee,) = fetched.data[0].fee_detail
    assert (fee.fee_coin, type(fee)) == (pushed.fee_detail[0].fee_coin, type(pushed.fee_detail[0]))
    assert fee.fee == pushed.fee_detail[0].fee != 0


async def filled(client, orders):
    """The last push about an order that is filled at once."""
    await client.v2.spot.trade.place_order(**SPOT, price="61000")
    while True:
        (push,) = await take(orders)
        if push.data[0].status == "filled":
            return push.data[0]
