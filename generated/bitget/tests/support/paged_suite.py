"""Further tests of endpoints that answer in pages."""

import pytest
from support.applicability import has


class PagedSuite:
    """``PAGES`` are the data of three answers to ``PAGE_ARGUMENTS``, ``PAGE_ROWS`` an attribute and its value by row.

    ``PAGE_POSITIONS`` and ``PAGE_SIZES`` are parameters and what stands under them in the three requests.
    ``LONG_RANGE`` has a range of time that is too long for one request, and what the two requests ask for.
    """

    PAGE_SIZES = None
    PAGE_SIZE_ARGUMENT = None
    LONG_RANGE = None

    def test_pages(self, retrying_client, exchange):
        exchange.reply_data(*self.PAGES)
        attribute, values = self.PAGE_ROWS
        assert [getattr(row, attribute) for row in self.call(retrying_client).items(**self.PAGE_ARGUMENTS)] == values
        for parameter, asked in filter(None, (self.PAGE_POSITIONS, self.PAGE_SIZES)):
            assert exchange.values_of(parameter) == asked

    @has("LONG_RANGE")
    def test_long_range_is_split(self, retrying_client, exchange):
        exchange.reply_data(self.PAGES[-1])
        asked = dict(self.LONG_RANGE)
        list(self.call(retrying_client).items(**self.PAGE_ARGUMENTS | asked.pop("range")))
        assert {parameter: exchange.values_of(parameter) for parameter in asked} == asked

    @pytest.mark.mock
    def test_mock_pages(self, mock_client, mock_log):
        size = {} if self.PAGE_SIZE_ARGUMENT is None else {self.PAGE_SIZE_ARGUMENT: 2}
        rows = list(self.call(mock_client).items(**self.PAGE_ARGUMENTS | size))
        assert len(rows) == mock_log.rows(*size.values())
