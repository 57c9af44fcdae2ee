"""The mock exchange as tests see it: its address, its log, its limits."""


def settings_for(mock):
    """Keys and addresses for a client of the mock exchange."""
    return {
        **mock.keys.main.credentials,
        "base_url": mock.rest_url,
        "ws_urls": {name: url for name, url in mock.urls.items() if url.startswith("ws")},
    }


class MockLog:
    """The requests that the mock exchange has answered since the test began."""

    def __init__(self, mock):
        self.mock = mock
        mock.requests.clear()

    def lose_answer(self, call):
        """The next answer of a call is lost, after the exchange has acted."""
        self.mock.inject(do="timeout", when="after", seconds=0.001, call=call)

    def calls(self):
        assert self.mock.requests[0].acted or not self.mock.requests[0].fault
        return [entry.call for entry in self.mock.requests]

    def rows(self, size=20):
        """How many rows the mock has: two and a half pages of everything, so that three are asked for."""
        assert len(self.mock.requests) >= 3
        return (5 * size + 1) // 2


class LimitedMock:
    """A mock exchange that enforces its limits, on a clock that moves when somebody waits."""

    def __init__(self, mock, monkeypatch):
        self.mock = mock
        self.take = mock.limits.draw
        self.budget = None
        monkeypatch.setattr(mock.limits, "draw", self.draw)
        mock.limits.reset()
        mock.requests.clear()

    def draw(self, *budget):
        """Takes from a budget for a request, and remembers which one."""
        self.budget = budget
        return self.take(*budget)

    def consume(self, client, call, requests):
        """As if ``client`` had made its last request so many times more: both sides count them."""
        own = client.context.plan_for_call(call).keys[0]
        client.limiter.fill(own, requests, self.mock.clock.now())
        for _ in range(requests):
            self.take(*self.budget)

    def refused(self):
        return [entry.status for entry in self.mock.requests].count(429)
