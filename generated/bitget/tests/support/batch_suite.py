"""Further tests of endpoints that take several orders at once."""

import pytest
from support.applicability import has

from bitget_client import errors


class BatchSuite:
    """``BATCH_ITEMS`` are two inputs for ``BATCH_ARGUMENT``, with "one" and "two" under ``BATCH_KEY``.

    Of these, ``BATCH_MIXED`` refuses the first, ``BATCH_REFUSED`` both, and ``BATCH_MISSING`` leaves the first out.
    Of ``BATCH_INVALID_ITEMS``, the exchange accepts the first.
    """

    BATCH_INVALID_ITEMS = None

    def send(self, client, items):
        """Calls the endpoint with these inputs."""
        return self.call(client)(**self.fewest | {self.BATCH_ARGUMENT: items})

    def test_partial_batch(self, client, exchange):
        exchange.reply_data(self.BATCH_MIXED)
        code, (class_name, _acted, _retry) = next(iter(self.CODES.items()))
        results = self.send(client, self.BATCH_ITEMS)
        first, second = results
        assert (first.ok, first.code, first.message) == (False, code, "refused")
        assert isinstance(first.error, getattr(errors, class_name))
        assert (second.ok, getattr(second.result, self.BATCH_KEY)) == (True, "two")
        assert not results.unmatched

    def test_refused_batch(self, client, exchange):
        exchange.reply_data(self.BATCH_REFUSED)
        results = self.send(client, self.BATCH_ITEMS)
        assert results.all_failed
        assert len(results) == 2
        with pytest.raises(ExceptionGroup):
            results.raise_for_failures()

    def test_missing_result(self, retrying_client, exchange):
        exchange.reply(exchange.data(self.BATCH_MISSING), exchange.data(None))
        first, second = self.send(retrying_client, self.BATCH_ITEMS)
        assert first.missing
        assert second.ok

    @pytest.mark.mock
    @has("BATCH_INVALID_ITEMS")
    def test_mock_partial_batch(self, trading_client):
        first, second = self.send(trading_client, self.BATCH_INVALID_ITEMS)
        assert first.ok
        assert (second.ok, isinstance(second.error, errors.ExchangeError)) == (False, True)
