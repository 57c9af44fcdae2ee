"""The tests of every channel, on the mock exchange; a test file states the channel's constants."""

from importlib import import_module
from operator import attrgetter

import pytest
from support.applicability import applies_if
from support.comparison import differences
from support.description import describe_channel, documented_values, fields_of


class ChannelSuite:
    """``ARGUMENTS`` subscribe to ``ARG``; ``PUSH`` is a message for it, ``EXPECTED`` what its data read as."""

    @property
    def record(self):
        """What the client states of the channel."""
        return import_module(f"bitget_client.{self.CALL}").RECORD

    def open(self, client):
        """The subscription on a client; of an order book, that to the pushes that it is made of."""
        channel = attrgetter(self.CALL)(client)
        return (channel.pushes if "book.integrity" in self.RECORD else channel)(**self.ARGUMENTS)

    def test_argument(self):
        channel = getattr(import_module(f"bitget_client.{self.CALL}"), self.CALL.rpartition(".")[2])
        assert channel(**self.ARGUMENTS).args() == [self.ARG]

    def test_signature(self):
        assert describe_channel(self.record) == self.SIGNATURE

    def test_documented_values(self):
        assert documented_values(self.CALL) == self.DOCUMENTED

    def test_record(self):
        assert self.record.call == self.CALL
        assert fields_of(self.record) == self.RECORD

    @pytest.mark.mock
    async def test_push(self, streaming_client, sockets):
        async with self.open(streaming_client) as stream:
            await stream.ready()
            assert stream.status().channels == (self.ARG,)
            sockets.push(self.PUSH)
            push = await sockets.next(stream)

        assert (push.action, push.arg) == ("snapshot", self.ARG)
        assert not list(differences(push.data, self.EXPECTED, "push.data"))
        assert not streaming_client.drift

    @pytest.mark.mock
    async def test_reconnect(self, streaming_client, sockets):
        async with self.open(streaming_client) as stream:
            await stream.ready()
            sockets.cut()
            await sockets.reconnected(streaming_client)
            assert streaming_client.stream_status().subscriptions == 1
            if "reconcile[0].call" not in self.RECORD:
                sockets.push(self.PUSH, action="update")
                push = await sockets.next(stream)
                assert push.action == "update"

    @pytest.mark.mock
    def test_sync_client(self, mock_client, sockets):
        with self.open(mock_client) as stream:
            stream.ready()
            sockets.push(self.PUSH)
            push = next(push for push in stream if sockets.is_pushed(push))
        assert push.data == sockets.read(self.record, self.PUSH)

    @pytest.mark.mock
    @applies_if(lambda suite: "book.integrity" in suite.RECORD)
    async def test_book(self, mock, streaming_client):
        async with attrgetter(self.CALL)(streaming_client)(**self.ARGUMENTS) as books:
            await books.ready()
            first = (await anext(books)).copy()
            mock.tick(3)
            later = await anext(books)
            assert first.bids and first.asks and later.bids and later.asks
            assert later.ts >= first.ts
