"""The mock exchange as tests see it: where it is, what it was asked, what it refused."""


def settings_for(mock):
    key = mock.keys.main
    return {
        "key": key.api_key,
        "secret": key.secret,
        "passphrase": key.passphrase,
        "base_url": mock.rest_url,
        "ws_urls": {name: url for name, url in mock.urls.items() if url.startswith("ws")},
    }


class Served:
    """What the mock exchange was asked since the test began."""

    def __init__(self, mock):
        self.mock = mock
        mock.requests.clear()

    def loses(self, call):
        """The next answer of a call is lost, after the exchange has acted."""
        self.mock.inject(do="timeout", when="after", seconds=0.001, call=call)

    def calls(self):
        assert self.mock.requests[0].acted or not self.mock.requests[0].fault
        return [entry.call for entry in self.mock.requests]

    def rows(self, size=20):
        """The mock has two and a half pages of everything; the last page that was asked for told that it was."""
        assert len(self.mock.requests) >= 3
        return (5 * size + 1) // 2


class Limited:
    """An exchange that enforces its limits, on a clock that moves when somebody waits."""

    def __init__(self, mock, monkeypatch):
        self.mock = mock
        self.take = mock.limits.draw
        self.budget = None
        monkeypatch.setattr(mock.limits, "draw", self.draw)
        mock.limits.reset()
        mock.requests.clear()

    def draw(self, *budget):
        """What the exchange takes for a request; it is noted whose budget that is."""
        self.budget = budget
        return self.take(*budget)

    def spend(self, client, call, requests):
        """As if ``client`` had made the last request so many times more, both ends counting."""
        own = client.core.plan_of(call).keys[0]
        client.limiter.fill(own, requests, self.mock.clock.now())
        for _ in range(requests):
            self.take(*self.budget)

    def refused(self):
        return [entry.status for entry in self.mock.requests].count(429)
