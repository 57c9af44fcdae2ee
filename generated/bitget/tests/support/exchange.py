"""An exchange without a network, and what the tests know of the real one."""

import json
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

from bitget_client import find
from bitget_client._runtime.spec.acknowledged_ids import with_sent_ids
from bitget_client._runtime.transport.memory import response
from bitget_client._runtime.transport.protocol import TransportFailure

NOW = 1700000000000
KEYS = {"key": "test-key", "secret": "test-secret", "passphrase": "test-passphrase"}
SIGNATURE = {"headers": ("ACCESS-KEY", "ACCESS-SIGN", "ACCESS-TIMESTAMP", "ACCESS-PASSPHRASE"), "query": (), "body": ()}
"""What the venue's usual signature adds to a request, by place."""
BASE_URLS = ("https://api.bitget.com",)
GATEWAY_PAGE = "<html><body>502 Bad Gateway</body></html>"


def without(pairs, names):
    """A query or a form without some names, and the names that were in it."""
    parts = [part for part in pairs.split("&") if part]
    found = [part.partition("=")[0] for part in parts]
    kept = [part for part, name in zip(parts, found, strict=True) if name not in names]
    return "&".join(kept), [name for name in found if name in names]


def without_members(body, names):
    """A body without some members, and the names that were in it."""
    if not names:
        return body, []
    members = json.loads(body)
    kept = {name: value for name, value in members.items() if name not in names}
    return json.dumps(kept, separators=(",", ":")) if kept else "", [name for name in members if name in names]


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
        return self.with_sent_ids(request, reply) if isinstance(reply, str) else reply

    def with_sent_ids(self, request, text):
        """The answer with the client order id that the request has, where the client made one."""
        try:
            record = find(request.method, urlsplit(request.url).path)
            answer = json.loads(text, parse_float=Decimal)
        except (LookupError, ValueError):
            return text
        if record.idempotency is None or record.batch is not None or not isinstance(answer, dict):
            return text
        data = answer.get("data")
        own = with_sent_ids(record.effect, record.idempotency, data, self.parameters(request))
        return text if own == data else json.dumps(answer | {"data": own}, default=float)

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

    def assert_received(self, method, target, body="", signed=False):
        """The last request is this one, and carries a signature or none; that it is right, other tests show."""
        request = self.sent[-1]
        assert request.method == method
        base_url = next(url for url in BASE_URLS if request.url.startswith(f"{url}/"))
        path, mark, query = request.url.removeprefix(base_url).partition("?")
        added = SIGNATURE if signed else {"headers": (), "query": (), "body": ()}
        query, in_query = without(query, added["query"])
        assert path + mark * bool(query) + query == target
        assert set(SIGNATURE["headers"]) & set(request.headers) == set(added["headers"])
        found, in_body = without_members(bytes(request.body).decode(), added["body"])
        assert found == body
        assert {*in_query, *in_body} == {*added["query"], *added["body"]}

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
