"""An exchange without a network, and what the tests know of the real one."""

import json
from urllib.parse import parse_qs, urlsplit

from bitget_client._runtime.transport.memory import response
from bitget_client._runtime.transport.protocol import TransportFailure

NOW = 1700000000000
KEYS = {"key": "test-key", "secret": "test-secret", "passphrase": "test-passphrase"}
BASE_URL = "https://api.bitget.com"
GATEWAY_PAGE = "<html><body>502 Bad Gateway</body></html>"


class ScriptedExchange:
    """Answers what a test tells it to, the last answer over and over, and keeps what was ``sent``."""

    def __init__(self):
        self.replies = []
        self.sent = []

    def __call__(self, request):
        self.sent.append(request)
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if isinstance(reply, Exception):
            raise reply
        return reply

    def reply(self, *texts):
        self.replies = list(texts)

    def reply_data(self, *data):
        self.reply(*map(self.data, data))

    def reply_error(self, code, status=400):
        self.reply(response(status, self.envelope(code, "refused", None)))

    def lose_then(self, text):
        """The first answer is lost."""
        self.reply(TransportFailure("the connection was cut", sent=True), text)

    def fail_twice_then(self, text):
        """The first answer is lost, the second is that of a broken gateway."""
        self.reply(TransportFailure("the connection was cut", sent=True), response(502, GATEWAY_PAGE), text)

    def data(self, data):
        return json.dumps(self.envelope("00000", "success", data), default=str)

    def envelope(self, code, message, data):
        return {
            "code": code,
            "msg": message,
            "requestTime": NOW,
            "data": data,
        }

    def assert_received(self, method, target, body="", signature=None):
        """The last request is this one, with this signature."""
        request = self.sent[-1]
        assert request.method == method
        assert request.url == BASE_URL + target
        assert bytes(request.body).decode() == body
        assert request.headers.get("ACCESS-SIGN") == signature
        if signature:
            assert request.headers["ACCESS-KEY"] == KEYS["key"]
            assert request.headers["ACCESS-PASSPHRASE"] == KEYS["passphrase"]
            assert request.headers["ACCESS-TIMESTAMP"] == str(NOW)

    def assert_received_twice(self):
        """Two requests were sent, and they are the same."""
        first, second = self.sent
        for part in ("method", "url", "body", "headers"):
            assert getattr(first, part) == getattr(second, part)

    def values_of(self, name):
        """What stood under a parameter in each request."""
        return [self.parameters(request).get(name) for request in self.sent]

    def parameters(self, request):
        query = {name: values[0] for name, values in parse_qs(urlsplit(request.url).query).items()}
        body = json.loads(bytes(request.body) or b"{}")
        return query | (body if isinstance(body, dict) else {})

    def is_call(self, request, method, path):
        return (request.method, urlsplit(request.url).path) == (method, path)

    def consume(self, client, call, requests):
        """Takes requests from the budget of a call, without sending any."""
        for _ in range(requests):
            client.limiter.reserve(client.context.plan_for_call(call).keys)
