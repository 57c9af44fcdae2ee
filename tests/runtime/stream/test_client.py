"""Streams of a whole client: its keys, its limits, its REST calls, its groups."""

import asyncio
import hashlib
import hmac
import json
import time
from base64 import b64encode

import msgspec
import pytest
from mini_client import AsyncBitget, Bitget

from specloom.runtime.errors import InvalidRequest, OutcomeUnknown
from specloom.runtime.stream import AsyncStreamGroup, StreamGroup

from .sample_channels import orders, place_order, ticker
from .venue import until


class Rest:
    """A transport that answers by path."""

    def __init__(self):
        self.answers, self.asked = {}, []

    def _answer(self, request):
        path = request.url.partition("://")[2].partition("/")[2]
        self.asked.append(path)
        data = self.answers.get(path.partition("?")[0].rpartition("/")[2])
        from specloom.runtime.transport.protocol import HttpResponse

        return HttpResponse(200, {}, msgspec.json.encode({"code": "00000", "msg": "success", "data": data}))


class AsyncRest(Rest):
    async def send(self, request):
        return self._answer(request)

    async def close(self):
        pass


class SyncRest(Rest):
    def send(self, request):
        return self._answer(request)

    def close(self):
        pass


@pytest.fixture
async def client(exchange):
    urls = {"ws_v2_public": exchange.url, "ws_v2_private": exchange.url}
    client = AsyncBitget("key", "secret", "pass", ws_urls=urls, transport=AsyncRest(), confirm_timeout=0.5)
    client._settings.package = client.context.package = "mini_client"
    yield client
    await client.close()
    await until(lambda: not exchange.clients)
    assert exchange.breaches == []


async def test_watch_joins_channels_and_closing_ends_them(exchange, client):
    stream = client.watch(ticker("BTCUSDT"), ticker("ETHUSDT"))
    reader = asyncio.create_task(anext(stream))
    await until(lambda: exchange.subscribed == 2)
    await exchange.push([{"instId": "ETHUSDT", "lastPr": "2"}], instId="ETHUSDT")
    assert (await reader).arg["instId"] == "ETHUSDT"
    assert client.stream_status().subscriptions == 2


async def test_the_login_signs_seconds(exchange, client):
    stream = client.watch(orders("default"))
    before = int(time.time())
    await stream.ready()
    (login,) = exchange.logins
    assert before <= int(login["timestamp"]) <= time.time()
    signed = hmac.new(b"secret", f"{login['timestamp']}GET/user/verify".encode(), hashlib.sha256).digest()
    assert login["sign"] == b64encode(signed).decode()
    assert (login["apiKey"], login["passphrase"]) == ("key", "pass")
    assert "secret" not in repr(stream) + repr(client.streams) + repr(client.stream_status())


async def test_after_a_cut_rest_is_asked_for_orders(exchange, client):
    stream = client.watch(orders("BTCUSDT"))
    await stream.ready()
    client.transport.answers["history-orders"] = [
        {"orderId": "9", "uTime": str(int(time.time() * 1000) + 50), "status": "filled", "symbol": "BTCUSDT", "x": 1}
    ]
    await exchange.cut()
    push = await asyncio.wait_for(anext(stream), 60)
    assert (push.source, push.data[0].order_id, push.data[0].inst_id) == ("rest", "9", "BTCUSDT")
    assert push.gap is not None
    asked = [path for path in client.transport.asked if "time" not in path.rpartition("/")[2]]
    assert asked
    assert all("symbol=BTCUSDT" in path for path in asked)


def _order(**more):
    return place_order(inst_id="BTCUSDT", order_type="limit", side="buy", size="1.50", price=20000, force="gtc", **more)


async def test_an_order_gets_a_client_id_and_plain_decimals(exchange, client):
    async def accept(peer, message):
        (arg,) = message["args"]
        await peer.socket.send(json.dumps({"event": "trade", "arg": [{**arg, "params": {"orderId": "1"}}], "code": 0}))

    exchange.on_trade = accept
    placed = await client.streams.operate(_order())
    assert placed.order_id == "1"
    params = json.loads(exchange.messages[-1])["args"][0]["params"]
    assert (params["size"], params["price"]) == ("1.50", "20000")
    assert params["clientOid"]
    (left,) = [left for left in client.limits if "v2.spot.trade.place_order" in left.name]
    assert left.remaining == left.requests - 1


async def test_after_silence_the_order_is_found_by_its_client_id(exchange, client):
    async def silence(peer, message):
        pass

    exchange.on_trade = silence
    client.transport.answers["orderInfo"] = [{"orderId": "42", "clientOid": "mine-1"}]
    placed = await client.streams.operate(_order(client_oid="mine-1", timeout=1))
    assert placed.order_id == "42"
    assert client.transport.asked[-1].endswith("orderInfo?clientOid=mine-1")
    client.transport.answers["orderInfo"] = []
    with pytest.raises(OutcomeUnknown) as caught:
        await client.streams.operate(_order(client_oid="mine-2", timeout=1))
    assert caught.value.value == "mine-2"


async def test_a_symbol_of_another_version_is_refused_before_anything_is_sent(exchange, client):
    with pytest.raises(InvalidRequest, match="BTCUSDT"):
        client.watch(ticker("BTCUSDT_UMCBL")).open()
    with pytest.raises(TypeError):
        await client.streams.operate(
            place_order(inst_id="BTCUSDT", order_type="limit", side="buy", size=1.5, force="gtc")  # type: ignore[arg-type]
        )
    assert exchange.messages == []


async def test_unknown_members_are_counted_as_drift(exchange, client):
    stream = client.watch(ticker("BTCUSDT"))
    await stream.ready()
    await exchange.push([{"instId": "BTCUSDT", "lastPr": "1", "brandNew": "x"}], instId="BTCUSDT")
    assert (await anext(stream)).data[0].last_pr == 1
    assert any(finding.path.endswith("brandNew") for finding, _ in client.drift)


async def test_groups_bind_functions_to_the_client(exchange, client):
    bound = AsyncStreamGroup(client)._bound(ticker)
    async with bound("BTCUSDT") as stream:
        await stream.ready()
    assert bound.__doc__ == ticker.__doc__


async def test_a_synchronous_client_streams_and_trades(exchange):
    urls = {"ws_v2_public": exchange.url, "ws_v2_private": exchange.url}

    async def silence(peer, message):
        pass

    exchange.on_trade = silence

    def use():
        with Bitget("key", "secret", "pass", ws_urls=urls, transport=SyncRest(), confirm_timeout=0.5) as client:
            client._settings.package = client.context.package = "mini_client"
            client.transport.answers["orderInfo"] = [{"orderId": "42", "clientOid": "mine-1"}]
            placed = client.streams.operate(_order(client_oid="mine-1", timeout=1))
            with StreamGroup(client)._bound(ticker)("BTCUSDT") as stream:
                stream.ready()
                return placed.order_id, client.stream_status().streams[0].live

    assert await asyncio.to_thread(use) == ("42", True)
    await until(lambda: not exchange.clients)
