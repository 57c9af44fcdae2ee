"""The tests of every REST endpoint; a test file states the endpoint's constants."""

import datetime as dt
from operator import attrgetter

import pytest
from support.applicability import applies_if, has
from support.comparison import differences
from support.description import (
    describe_endpoint,
    documented_values,
    fields_of,
    invalid_values,
    required_names,
    times,
)

from bitget_client import errors, find
from bitget_client._codes import CODES

MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


class EndpointSuite:
    """``FULL`` and ``MINIMAL`` are arguments, ``..._REQUEST`` what is sent for them, ``ANSWER`` what is answered.

    ``EXPECTED`` is what the answer reads as, ``DOCUMENTED`` the values of its attributes, ``SECRETS`` what it hides.
    ``SIGNATURE`` and ``RECORD`` are what the client states of the endpoint, ``CODES`` the errors that it names.
    ``LOST_ANSWER`` says what follows a lost answer: the request is ``repeated``, or ``confirmed`` by the call of
    ``CONFIRMATION``, or its outcome is ``unknown``; ``MOCK_CALLS`` are the calls that the mock exchange then sees.
    """

    MINIMAL = None
    MINIMAL_REQUEST = None
    SECRETS = ()
    DOCUMENTED = ()
    CODES = None
    CONFIRMATION = None
    MOCK_CALLS = None

    def call(self, client):
        """The endpoint's call on a client."""
        return attrgetter(self.CALL)(client)

    @property
    def fewest(self):
        """The arguments that must be given."""
        return self.FULL if self.MINIMAL is None else self.MINIMAL

    def values(self, answer):
        """What the answer holds; for a batch, the results alone."""
        return [item.result for item in answer] if "batch.style" in self.RECORD else answer

    def test_full_request(self, client, exchange):
        exchange.reply(self.ANSWER)
        self.call(client)(**self.FULL)
        exchange.assert_received(self.METHOD, **self.FULL_REQUEST)

    @has("MINIMAL")
    def test_minimal_request(self, client, exchange):
        exchange.reply(self.ANSWER)
        self.call(client)(**self.MINIMAL)
        exchange.assert_received(self.METHOD, **self.MINIMAL_REQUEST)

    def test_answer(self, client, exchange):
        exchange.reply(self.ANSWER)
        answer = self.call(client)(**self.FULL)
        assert not list(differences(self.values(answer), self.EXPECTED))
        assert not [secret for secret in self.SECRETS if secret in repr(answer)]
        assert not client.drift

    async def test_async_client(self, client, async_client, exchange):
        exchange.reply(self.ANSWER)
        answer = await self.call(async_client)(**self.FULL)
        assert self.values(answer) == self.values(self.call(client)(**self.FULL))
        exchange.assert_received_twice()

    def test_documented_values(self):
        assert documented_values(self.CALL) == list(self.DOCUMENTED)

    def test_signature(self, client):
        assert describe_endpoint(self.call(client)) == self.SIGNATURE

    def test_record(self):
        record = find(self.METHOD, self.PATH)
        assert (record.call, record.method, record.path) == (self.CALL, self.METHOD, self.PATH)
        assert fields_of(record) == self.RECORD

    @applies_if(lambda suite: required_names(suite.SIGNATURE))
    def test_missing_required(self, client, exchange):
        for name in required_names(self.SIGNATURE):
            given = {key: value for key, value in self.FULL.items() if key != name}
            with pytest.raises(TypeError, match=name):
                self.call(client)(**given)
        assert not exchange.sent

    @applies_if(lambda suite: dict(invalid_values(suite.SIGNATURE, suite.RECORD["symbol_format"])))
    def test_invalid_values(self, client, exchange):
        for name, value in invalid_values(self.SIGNATURE, self.RECORD["symbol_format"]):
            with pytest.raises(errors.InvalidRequest):
                self.call(client)(**self.FULL | {name: value})
            assert not exchange.sent

    @applies_if(lambda suite: times(suite.SIGNATURE))
    def test_times(self, client, exchange):
        exchange.reply(self.ANSWER)
        for name, wire, per_second in times(self.SIGNATURE):
            self.call(client)(**self.FULL | {name: MOMENT})
            assert exchange.values_of(wire)[-1] == str(int(MOMENT.timestamp()) * per_second)

    @has("CODES")
    def test_error_codes(self, client, exchange):
        for code, (class_name, acted, retry) in self.CODES.items():
            exchange.reply_error(code)
            with pytest.raises(getattr(errors, class_name)) as caught:
                self.call(client)(**self.FULL)
            assert (caught.value.code, caught.value.message) == (code, "refused")
            assert (CODES[code].acted, CODES[code].retry) == (acted, retry)

    @applies_if(lambda suite: suite.LOST_ANSWER == "repeated")
    def test_repeats_after_lost_answer(self, retrying_client, exchange):
        exchange.fail_twice_then(self.ANSWER)
        self.call(retrying_client)(**self.FULL)
        first, second, third = exchange.sent
        assert first.method == second.method == third.method
        assert first.url == second.url == third.url
        assert bytes(first.body) == bytes(second.body) == bytes(third.body)

    @applies_if(lambda suite: suite.LOST_ANSWER == "unknown")
    def test_outcome_unknown_after_lost_answer(self, retrying_client, exchange):
        exchange.lose_then(self.ANSWER)
        with pytest.raises(errors.OutcomeUnknown):
            self.call(retrying_client)(**self.FULL)
        assert len(exchange.sent) == 1

    @has("CONFIRMATION")
    def test_confirms_after_lost_answer(self, retrying_client, exchange):
        exchange.lose_then(exchange.data(self.CONFIRMATION["found"]))
        self.call(retrying_client)(**self.FULL)
        sent, asked = exchange.sent
        assert exchange.is_call(sent, self.METHOD, self.PATH)
        assert exchange.is_call(asked, self.CONFIRMATION["method"], self.CONFIRMATION["path"])
        assert exchange.values_of(self.CONFIRMATION["key"])[1] == self.CONFIRMATION["value"]

    @has("CONFIRMATION")
    def test_outcome_unknown_when_not_found(self, retrying_client, exchange):
        exchange.lose_then(exchange.data(None))
        with pytest.raises(errors.OutcomeUnknown):
            self.call(retrying_client)(**self.FULL)
        assert [exchange.is_call(request, self.METHOD, self.PATH) for request in exchange.sent].count(True) == 1

    def check_limit(self, client, exchange, tier):
        """The limit is kept, and the error says when there is room again."""
        requests, seconds = (self.RECORD[f"rate_limit.{tier}.{name}"] for name in ("requests", "seconds"))
        sent = min(requests, 2)
        exchange.reply(self.ANSWER)
        exchange.consume(client, self.CALL, requests - sent)
        for _ in range(sent):
            self.call(client)(**self.fewest)
        with pytest.raises(errors.LocalRateLimitError) as caught:
            self.call(client)(**self.fewest)
        assert caught.value.retry_after == pytest.approx(seconds, rel=0.1)
        assert len(exchange.sent) == sent

    def test_rate_limit(self, limited_client, exchange):
        self.check_limit(limited_client, exchange, "default")

    @applies_if(lambda suite: "rate_limit.copy_trader.requests" in suite.RECORD)
    def test_rate_limit_of_copy_traders(self, copy_trader_client, exchange):
        self.check_limit(copy_trader_client, exchange, "copy_trader")

    @applies_if(lambda suite: suite.RECORD["rate_limit.pool"] != suite.CALL)
    def test_shared_rate_limit(self, limited_client, exchange):
        exchange.consume(limited_client, self.RECORD["rate_limit.pool"], self.RECORD["rate_limit.default.requests"])
        with pytest.raises(errors.LocalRateLimitError):
            self.call(limited_client)(**self.fewest)

    @applies_if(lambda suite: "superseded_by" in suite.RECORD)
    def test_deprecation(self, client):
        with pytest.warns(DeprecationWarning, match=self.RECORD["superseded_by"][0]):
            assert self.call(client)

    @pytest.mark.mock
    def test_mock_accepts(self, mock_client):
        self.call(mock_client)(**self.FULL)
        self.call(mock_client)(**self.fewest)

    @pytest.mark.mock
    async def test_mock_accepts_async(self, async_mock_client):
        await self.call(async_mock_client)(**self.fewest)

    @pytest.mark.mock
    @has("CODES")
    def test_mock_error(self, mock, mock_client):
        code, (class_name, _acted, _retry) = next(iter(self.CODES.items()))
        mock.inject(do="error", call=self.CALL, code=code)
        with pytest.raises(getattr(errors, class_name)):
            self.call(mock_client)(**self.fewest)

    @pytest.mark.mock
    @has("MOCK_CALLS")
    def test_mock_lost_answer(self, mock_client, mock_log):
        mock_log.lose_answer(self.CALL)
        if self.LOST_ANSWER == "unknown":
            with pytest.raises(errors.OutcomeUnknown):
                self.call(mock_client)(**self.FULL)
        else:
            self.call(mock_client)(**self.FULL)
        assert mock_log.calls() == self.MOCK_CALLS

    def reach_mock_limit(self, client, limited_mock):
        """Makes requests up to the limit and one more."""
        requests = self.RECORD["rate_limit.default.requests"]
        left = min(requests, 2)
        self.call(client)(**self.fewest)
        if requests > left:
            limited_mock.consume(client, self.CALL, requests - left)
        for _ in range(left):
            self.call(client)(**self.fewest)

    @pytest.mark.mock
    def test_mock_with_throttled_client(self, limited_mock, throttled_client):
        self.reach_mock_limit(throttled_client, limited_mock)
        assert limited_mock.refused() == 0

    @pytest.mark.mock
    def test_mock_with_unthrottled_client(self, limited_mock, unthrottled_client):
        with pytest.raises(errors.RateLimited):
            self.reach_mock_limit(unthrottled_client, limited_mock)
        assert limited_mock.refused() > 0
