"""The tests of every operation over a socket of the mock exchange; a test file states the operation's constants."""

from importlib import import_module
from operator import attrgetter

import pytest
from support.applicability import applies_if, has
from support.comparison import differences
from support.description import describe_channel, fields_of

from bitget_client import errors


class OperationSuite:
    """``SENT`` is what is sent for ``FULL``; ``ROWS`` is what is answered, ``EXPECTED`` what that reads as.

    After silence the order is asked for by ``CONFIRMED_BY``, or its outcome is unknown.
    """

    EXPECTED = None
    CODES = None
    CONFIRMED_BY = None

    @property
    def record(self):
        """What the client states of the operation."""
        return import_module(f"bitget_client.{self.CALL}").RECORD

    def call(self, client, **options):
        """Sends the operation."""
        return attrgetter(self.CALL)(client)(**self.FULL, **options)

    def test_signature(self):
        assert describe_channel(self.record) == self.SIGNATURE

    def test_record(self):
        assert self.record.call == self.CALL
        assert fields_of(self.record) == self.RECORD

    @pytest.mark.mock
    async def test_request_and_answer(self, streaming_client, fake_trade_socket):
        fake_trade_socket.reply(self.ROWS)
        answer = await self.call(streaming_client)
        assert fake_trade_socket.sent == [self.SENT]
        assert answer is not None
        if self.EXPECTED is not None:
            assert not list(differences(answer, self.EXPECTED))

    @pytest.mark.mock
    def test_sync_client(self, mock_client, fake_trade_socket):
        fake_trade_socket.reply(self.ROWS)
        self.call(mock_client)
        assert fake_trade_socket.sent == [self.SENT]

    @pytest.mark.mock
    @has("CODES")
    async def test_error_codes(self, streaming_client, fake_trade_socket):
        ((code, (class_name, _acted, _retry)),) = self.CODES.items()
        fake_trade_socket.reply_error(code)
        with pytest.raises(getattr(errors, class_name)) as caught:
            await self.call(streaming_client)
        assert (caught.value.code, caught.value.message) == (code, "refused")
        assert len(fake_trade_socket.sent) == 1

    @pytest.mark.mock
    @has("CONFIRMED_BY")
    async def test_confirms_after_silence(self, streaming_client, fake_trade_socket, mock_log):
        fake_trade_socket.stay_silent()
        await self.call(streaming_client, timeout=1.0)
        assert len(fake_trade_socket.sent) == 1
        calls = [call for call in mock_log.calls() if call != streaming_client.context.venue.server_time]
        assert calls == [self.CONFIRMED_BY]

    @pytest.mark.mock
    @applies_if(lambda suite: suite.CONFIRMED_BY is None)
    async def test_outcome_unknown_after_silence(self, streaming_client, fake_trade_socket):
        fake_trade_socket.stay_silent()
        with pytest.raises(errors.OutcomeUnknown):
            await self.call(streaming_client, timeout=1.0)
        assert len(fake_trade_socket.sent) == 1
