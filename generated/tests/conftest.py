"""The exchange that the tests talk to: a transport without a network, clocks that do as told."""

import asyncio
import inspect
import itertools
import json
import os
import re
import sys
import time
from importlib import import_module
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest

from bitget_client import AsyncBitget, Bitget
from bitget_client._runtime.limits import MemoryLimiter
from bitget_client._runtime.transport.memory import AsyncMemoryTransport, MemoryTransport, response
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


@pytest.fixture(autouse=True)
def no_sleep(monkeypatch):
    """Whoever waits has waited already."""
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)


@pytest.fixture
def exchange(monkeypatch):
    """It is always the same moment there, so that a request always has the same signature."""
    monkeypatch.setattr(time, "time", lambda: NOW / 1000)
    return Exchange()


def standing():
    """A limiter whose clock stands still, so that budgets stay spent."""
    return MemoryLimiter(clock=lambda: 0.0)


def unlimited():
    """A limiter whose clock leaps, so that no budget is ever spent."""
    return MemoryLimiter(clock=itertools.count(step=1000).__next__)


@pytest.fixture
def client(exchange):
    """Waits for nothing: what it cannot do at once fails."""
    return Bitget(**KEYS, transport=MemoryTransport(exchange), limiter=standing(), deadline=0)


@pytest.fixture
def async_client(exchange):
    return AsyncBitget(**KEYS, transport=AsyncMemoryTransport(exchange), limiter=standing(), deadline=0)


@pytest.fixture
def copy_trader(exchange):
    """As ``client``, for an account that leads copy trading."""
    transport = MemoryTransport(exchange)
    return Bitget(**KEYS, transport=transport, limiter=standing(), deadline=0, copy_trader=True)


@pytest.fixture
def patient(exchange):
    """Repeats and asks as often as it takes."""
    return Bitget(**KEYS, transport=MemoryTransport(exchange), limiter=unlimited())


@pytest.fixture
def strict(exchange):
    """Takes nothing but what the spec knows."""
    return Bitget(**KEYS, transport=MemoryTransport(exchange), limiter=unlimited(), strict=True)


class Told:
    """What a call takes, in words, by its record and by its signature."""

    def __init__(self):
        self.classes = {}
        self.words = {}

    def of_endpoint(self, call):
        self.classes = vars(sys.modules[call.__wrapped__.__module__])
        arguments = {
            name: argument
            for name, argument in inspect.signature(call).parameters.items()
            if argument.kind is argument.KEYWORD_ONLY and name not in ("timeout", "headers")
        }
        request = call.request(**{name: name for name in arguments}, timeout=7.5, headers={"name": "value"})
        assert (request.timeout, request.headers) == (7.5, {"name": "value"})
        placed = request.arguments
        if call.record.body == "list":
            ((wire, name),) = placed.items()
            self.words[name] = f"{wire}: the list"
            self.of_members(call.record.params, name, arguments[name].annotation)
            return self.words
        assert len(placed) == len(call.record.params)
        for param in call.record.params:
            name = placed[param.wire]
            assert param.name == name
            needed = arguments[name].default is inspect.Parameter.empty
            self.of_param(name, param, arguments[name].annotation, needed=needed)
        return self.words

    def of_channel(self, record):
        self.classes = vars(sys.modules[f"bitget_client.{record.call}"])
        arguments = inspect.signature(self.classes[record.call.rpartition(".")[2]]).parameters
        for param in (*record.arguments, *record.params):
            found = arguments.get(param.name) or self.member_of(arguments["orders"], param.name)
            known = re.search(r"Literal\[(.*?)\]", str(found.annotation))
            listed = tuple(re.findall(r"[\"'](.*?)[\"']", known[1])) if known else ()
            assert not known or listed == param.values
            given = {found.empty: "needed", None: "optional"}.get(found.default, f"given {found.default}")
            words = self.words_of(param, None, needed=param.required)
            self.words[param.name] = ", ".join([*words, given])
        return self.words

    def member_of(self, orders, name):
        """A key of the batch's orders, as if it were an argument."""
        hint = self.classes[re.fullmatch(r"Sequence\[(\w+)\]", orders.annotation)[1]].__annotations__[name]
        hint = getattr(hint, "__forward_arg__", hint)
        default = orders.empty if hint.startswith("Required[") else None
        return inspect.Parameter(name, orders.KEYWORD_ONLY, default=default, annotation=hint)

    def of_models(self, call):
        """Every attribute with documented values, and these."""
        models = [one for one in vars(sys.modules[f"bitget_client.models.{call}"]).values() if hasattr(one, "VALUES")]
        return sorted((name, values) for model in models for name, values in model.VALUES.items())

    def of_param(self, name, param, annotation, *, needed):
        annotation = annotation.removesuffix(" | None") if not needed else annotation
        self.words[name] = ", ".join(self.words_of(param, self.plain(param, annotation), needed=needed))
        self.of_members(param.fields, name, annotation)

    def of_members(self, params, above, annotation):
        found = re.fullmatch(r"(?:Sequence\[)?(\w+)\]?", annotation)
        hints = self.classes[found[1]].__annotations__ if params else {}
        assert len(hints) == len(params)
        for param in params:
            hint = getattr(hints[param.name], "__forward_arg__", hints[param.name])
            needed = re.fullmatch(r"Required\[(.*)\]", hint)
            self.of_param(f"{above}.{param.name}", param, needed[1] if needed else hint, needed=bool(needed))

    def plain(self, param, annotation):
        """The annotation, without documented values and names of classes."""
        known = ", ".join(map(repr, param.values))
        annotation = annotation.replace(f"Literal[{known}] | ", "", 1) if known else annotation
        kind, _, inside = annotation.partition("[")
        if annotation in self.classes:
            return "Mapping"
        return kind if inside.removesuffix("]") in self.classes or kind == "Mapping" else annotation

    def words_of(self, param, annotation, *, needed):
        yield f"{param.wire}: {param.type} as {annotation}" if annotation else f"{param.wire}: {param.type}"
        yield {(True, True): "required", (False, False): "optional"}.get((param.required, needed), "told differently")
        if param.symbol:
            yield "symbol"
        if param.values:
            yield " ".join(["one of", *param.values])
        if param.default is not None:
            yield f"else {param.default}"
        for other, values in param.required_if.items():
            yield f"needed if {other} is {' or '.join(values)}"
        bounds = (
            ("least", param.min),
            ("most", param.max),
            ("longest", param.max_length),
            ("items", param.max_items),
            ("like", param.pattern),
        )
        yield from (f"{name} {bound}" for name, bound in bounds if bound is not None)


@pytest.fixture
def told():
    """What a call or a channel takes, in words; of a channel's name, which values are documented."""

    def tell(what):
        if isinstance(what, str):
            import_module(f"bitget_client.models.{what}")
            return Told().of_models(what)
        return Told().of_channel(what) if hasattr(what, "topics") else Told().of_endpoint(what)

    return tell


@pytest.fixture(scope="session")
def venue():
    """What a mock exchange is made of; needs Specloom itself, which the client does not."""
    pytest.importorskip("specloom.mock", reason="Specloom is not installed: there is no mock exchange to talk to")
    from msgspec.structs import replace
    from specloom import resources
    from specloom.mock import load_rules
    from specloom.pipeline import load_api

    spec = Path(os.environ.get("SPECLOOM_SPEC") or resources.spec())
    rules = replace(load_rules(spec / "bitget" / "mock.yaml"), roles={})
    return {"api": load_api(spec, "bitget"), "rules": rules, "push_seconds": 0, "strict_params": True}


@pytest.fixture(scope="session")
def mock(venue):
    """The venue, served without a memory and without limits on a free port."""
    from specloom.mock import Exchange

    with Exchange(**venue, limits=False) as exchange:
        yield exchange


def settings_for(mock):
    key = mock.keys.main
    return {
        "key": key.api_key,
        "secret": key.secret,
        "passphrase": key.passphrase,
        "base_url": mock.rest_url,
        "ws_urls": {name: url for name, url in mock.urls.items() if url.startswith("ws")},
    }


@pytest.fixture(scope="session")
def mock_client(mock):
    with Bitget(**settings_for(mock), limiter=unlimited()) as made:
        yield made


@pytest.fixture
async def async_mock_client(mock):
    async with AsyncBitget(**settings_for(mock), limiter=unlimited()) as made:
        yield made


@pytest.fixture(scope="session")
def trading_client(venue):
    """On an exchange that remembers orders and balances."""
    from specloom.mock import Exchange

    with Exchange(**venue | {"rules": None}, limits=False) as exchange:
        with Bitget(**settings_for(exchange), limiter=unlimited()) as made:
            yield made


class Served:
    """What the mock exchange was asked since the test began."""

    def __init__(self, mock):
        self.mock = mock
        mock.requests.clear()

    def loses(self, call):
        """The next answer of a call is lost, after the exchange has acted."""
        self.mock.inject(do="timeout", when="after", seconds=0.01, call=call)

    def calls(self):
        assert self.mock.requests[0].acted or not self.mock.requests[0].fault
        return [entry.call for entry in self.mock.requests]

    def rows(self, size=20):
        """The mock has two and a half pages of everything; the last page that was asked for told that it was."""
        assert len(self.mock.requests) >= 3
        return (5 * size + 1) // 2


@pytest.fixture
def served(mock):
    return Served(mock)


class Limited:
    """An exchange that enforces its limits, on a clock that moves when somebody waits."""

    def __init__(self, mock):
        self.mock = mock
        mock.limits.reset()
        mock.requests.clear()

    def refused(self):
        return [entry.status for entry in self.mock.requests].count(429)


@pytest.fixture(scope="session")
def limited_mock(venue):
    from specloom.mock import Exchange
    from specloom.mock.clock import Clock

    with Exchange(**venue, clock=Clock(start=NOW / 1000)) as exchange:
        yield exchange


@pytest.fixture
def limited(limited_mock, monkeypatch):
    monkeypatch.setattr(time, "time", limited_mock.clock.now)
    return Limited(limited_mock)


@pytest.fixture(scope="session")
def keeping_client(limited_mock):
    limiter = MemoryLimiter(clock=limited_mock.clock.now)
    with Bitget(**settings_for(limited_mock), limiter=limiter) as made:
        yield made


@pytest.fixture
def keeper(limited_mock, keeping_client, monkeypatch):
    """Keeps the limits and waits for them."""
    monkeypatch.setattr(time, "sleep", limited_mock.clock.advance)
    return keeping_client


@pytest.fixture(scope="session")
def hasty(limited_mock):
    """Keeps no limit, and is refused again and again, since no time goes by."""
    with Bitget(**settings_for(limited_mock), limiter=unlimited()) as made:
        yield made


class Sockets:
    """The connections of the mock exchange."""

    def __init__(self, mock):
        self.mock = mock

    def cut(self):
        self.mock.on_loop(lambda: [session.cut() for session in tuple(self.mock.streams.sessions)])

    def push(self, text, **changes):
        """Sends a push to everybody."""
        message = json.loads(text) | changes
        self.mock.on_loop(lambda: [session.say(message) for session in tuple(self.mock.streams.sessions)])

    def is_ours(self, push):
        """Whether it is what ``push`` sends: the mock has pushes of its own, and REST tells what was missed."""
        return push.source == "ws" and push.ts == NOW

    async def next(self, stream):
        async with asyncio.timeout(10):
            async for push in stream:
                if self.is_ours(push):
                    return push

    def read(self, record, text):
        """The data of a push as the channel's models read it."""
        kind = sys.modules[f"bitget_client.models.{record.call}"].RESULT
        return msgspec.json.decode(json.dumps(json.loads(text)["data"]), type=kind)

    async def back(self, client, seconds=10):
        """Waits until the client's one connection was made anew and its channel is confirmed again."""
        async with asyncio.timeout(seconds):
            while not self.is_back(client.stream_status()):
                await asyncio.sleep(0.01)

    def is_back(self, status):
        return [connection.reconnects for connection in status.connections] == [1] and status.subscriptions == 1


@pytest.fixture
def sockets(mock):
    return Sockets(mock)


class Desk:
    """Whoever takes orders over the socket: answers as a test told it to, and keeps what it was sent."""

    def __init__(self):
        self.sent = []
        self.waiting = None

    def answers(self, rows):
        self.waiting = {"event": "trade", "code": 0, "msg": "success"}, rows

    def refuses(self, code):
        self.waiting = {"event": "error", "code": code, "msg": "refused"}, [{}]

    def is_silent(self):
        self.waiting = None

    def trade(self, _desk, session, message):
        number = message.pop("id", None) or [item.pop("id") for item in message["args"]][0]
        self.sent.append(message)
        if self.waiting is not None:
            head, rows = self.waiting
            session.say(head | self.about(message, number, rows))

    def about(self, message, number, rows):
        """The answer's own part: with a topic, rows beside the id; else each order's item with its row."""
        if "topic" in message:
            return {"id": number, "topic": message["topic"], "args": rows}
        items = zip(message["args"], rows, strict=True)
        return {"arg": [{**item, "id": number, "params": row} for item, row in items]}


@pytest.fixture
def desk(mock, monkeypatch):
    from specloom.mock.streams.trade import SocketDesk

    made = Desk()
    monkeypatch.setattr(SocketDesk, "trade", lambda desk, session, message: made.trade(desk, session, message))
    return made
