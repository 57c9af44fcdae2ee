"""An exchange without a network, and what is known of it."""

import json
from urllib.parse import parse_qs, urlsplit

from bitget_client._runtime.transport.memory import response
from bitget_client._runtime.transport.protocol import TransportFailure

NOW = 1700000000000
KEYS = {"key": "test-key", "secret": "test-secret", "passphrase": "test-passphrase"}
BASE_URL = "https://api.bitget.com"
GATEWAY_PAGE = "<html><body>502 Bad Gateway</body></html>"


class Exchange:
    """Answers what a test told it to, the last answer over and over, and keeps what it received."""

    def __init__(self):
        self.waiting = []
        self.sent = []

    def __call__(self, request):
        self.sent.append(request)
        answer = self.waiting.pop(0) if len(self.waiting) > 1 else self.waiting[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def answers(self, *texts):
        self.waiting = list(texts)

    def answers_data(self, *data):
        self.answers(*map(self.data, data))

    def refuses(self, code, status=400):
        self.answers(response(status, self.envelope(code, "refused", None)))

    def loses_then(self, text):
        self.answers(TransportFailure("the connection was cut", sent=True), text)

    def loses_then_breaks_then(self, text):
        self.answers(TransportFailure("the connection was cut", sent=True), response(502, GATEWAY_PAGE), text)

    def data(self, data):
        return json.dumps(self.envelope("00000", "success", data), default=str)

    def envelope(self, code, message, data):
        return {
            "code": code,
            "msg": message,
            "requestTime": NOW,
            "data": data,
        }

    def with_each(self, text, values):
        """The answer again and again, until every place has had each of its documented values."""
        for turn in range(max(map(len, values.values()))):
            answer = json.loads(text)
            for (*above, name), known in values.items():
                part = answer
                for step in above:
                    part = part[step]
                part[name] = known[turn % len(known)]
            yield json.dumps(answer)

    def received(self, method, target, body="", signature=None):
        request = self.sent[-1]
        assert request.method == method
        assert request.url == BASE_URL + target
        assert bytes(request.body).decode() == body
        assert request.headers.get("ACCESS-SIGN") == signature
        if signature:
            assert request.headers["ACCESS-KEY"] == KEYS["key"]
            assert request.headers["ACCESS-PASSPHRASE"] == KEYS["passphrase"]
            assert request.headers["ACCESS-TIMESTAMP"] == str(NOW)

    def received_the_same_twice(self):
        first, second = self.sent
        for part in ("method", "url", "body", "headers"):
            assert getattr(first, part) == getattr(second, part)

    def asked(self, name):
        """What stood under a parameter in each request."""
        return [self.parameters(request).get(name) for request in self.sent]

    def parameters(self, request):
        query = {name: values[0] for name, values in parse_qs(urlsplit(request.url).query).items()}
        body = json.loads(bytes(request.body) or b"{}")
        return query | (body if isinstance(body, dict) else {})

    def is_call(self, request, method, path):
        return (request.method, urlsplit(request.url).path) == (method, path)

    def spend(self, client, call, requests):
        """Draws from the budget of another call."""
        for _ in range(requests):
            client.limiter.book(client.core.plan_of(call).keys)
