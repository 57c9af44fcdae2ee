"""The generated client over real sockets, by every way a call can end: nothing that it shows holds a secret.

The exchange throws everything it was sent back at the client, as a careless gateway does.
"""

import asyncio
import base64
import copy
import io
import json
import logging
import pickle
import threading
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import bitget_client
from bitget_client._runtime.call.hooks import OpenTelemetryHook

KEY, SECRET, PASSPHRASE = "bg_f00dbeef00112233", "cafebabe99887766", "Pass-w0rd-deadbeef"
ORDER = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "margin_mode": "crossed", "margin_coin": "USDT",
         "size": "1", "side": "buy", "order_type": "market", "client_oid": "mine"}  # fmt: skip
ENDS = ["success", "refused", "release", "gateway", "gateway_json", "cut_json", "silence", "cut", "empty"]


class Echo(BaseHTTPRequestHandler):
    """Answers as ``server.end`` says, with the request's own headers wherever they fit."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        length = int(self.headers.get("content-length") or 0)
        self.rfile.read(length)
        self.server.signatures.add(self.headers["ACCESS-SIGN"])
        told = " ".join(f"{name}: {value}" for name, value in self.headers.items())
        end = self.server.end
        if end == "silence":
            self.server.closing.wait(0.4)
        if end in ("silence", "cut"):
            self.close_connection = True
            return
        status, body = {
            "success": (200, said("00000", "success", {"clientOid": "mine", "orderId": "7"})),
            "refused": (400, said("40762", told)),
            "release": (400, said("45001", told)),
            "gateway": (502, f"<html><pre>{told}</pre></html>"),
            "gateway_json": (403, json.dumps({"error": told})),
            "cut_json": (400, said("40762", told)[:-4]),
            "empty": (200, ""),
        }[end]
        self.send_response(status)
        self.send_header("content-length", str(len(body.encode())))
        self.send_header("x-request-id", self.headers["ACCESS-KEY"])
        self.end_headers()
        self.wfile.write(body.encode())

    do_POST = do_GET  # noqa: N815 - the server looks for this name

    def log_message(self, *_):
        """Quiet."""


def said(code, message, data=None):
    return json.dumps({"code": code, "msg": message, "requestTime": 1, "data": data})


@pytest.fixture(scope="module")
def server():
    made = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    made.signatures, made.closing, made.daemon_threads = set(), threading.Event(), True
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    yield made
    made.closing.set()
    made.shutdown()
    made.server_close()


@pytest.fixture(scope="module")
def pem():
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    kind = serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, kind, serialization.NoEncryption()).decode()


class Ears:
    """Log, hook and spans: keeps all that is told."""

    def __init__(self):
        self.log = io.StringIO()
        self.told = []
        self.spans = InMemorySpanExporter()
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self.spans))
        self.hooks = [self, OpenTelemetryHook(provider.get_tracer("test"))]

    def before(self, event):
        self.told += [repr(event), *(repr(getattr(event, name)) for name in event.__slots__)]

    after = before

    def everything(self):
        return [self.log.getvalue(), *self.told, *(span.to_json() for span in self.spans.get_finished_spans())]


@pytest.fixture
def ears():
    made, root = Ears(), logging.getLogger()
    handler, level = logging.StreamHandler(made.log), root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield made
    root.removeHandler(handler)
    root.setLevel(level)


def shown(thing):
    """All the ways in which a program may show a value."""
    seen = [repr(thing), str(thing), repr(copy.copy(thing))]
    seen.append(repr(vars(thing)) if hasattr(thing, "__dict__") else "")
    if isinstance(thing, BaseException):
        seen += traceback.format_exception(thing)
        seen += locals_of(thing)
    try:
        seen.append(pickle.dumps(thing).decode("latin-1"))
    except (TypeError, AttributeError, pickle.PicklingError) as refused:
        seen.append(str(refused))
    return seen


def locals_of(error):
    """What a debugger or an error tracker shows of the client's own frames."""
    while error is not None:
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if frame.f_code.co_filename != __file__:
                yield from (f"{name} = {value!r}" for name, value in frame.f_locals.items())
        error = error.__cause__ or error.__context__


def forms_of(secrets):
    """Each secret as text, base64, hex, bytes and escaped."""
    for secret in secrets:
        raw = secret.encode()
        yield from (
            secret,
            base64.b64encode(raw).decode().rstrip("="),
            raw.hex(),
            repr(raw)[2:-1],
            json.dumps(secret)[1:-1],
        )


def keys_of(kind, pem):
    return {"secret": SECRET} if kind == "hmac" else {"secret": pem}


def options_of(server, ears, kind, pem):
    url = f"http://127.0.0.1:{server.server_address[1]}"
    return {"base_url": url, "hooks": ears.hooks, "timeout": 0.2, "deadline": 0.2, "confirm_timeout": 0.1, "uid": "u",
            "passphrase": PASSPHRASE, **keys_of(kind, pem)}  # fmt: skip


def assert_silent(seen, server, pem):
    text = "\n".join(seen)
    assert server.signatures
    hidden = [KEY, SECRET, PASSPHRASE, *pem.splitlines()[1:3], *filter(None, server.signatures)]
    leaked = {form for form in forms_of(hidden) if form in text}
    assert leaked == set()


@pytest.mark.parametrize("kind", ["hmac", "rsa"])
@pytest.mark.parametrize("end", ENDS)
def test_the_synchronous_client_shows_no_secret(server, pem, ears, kind, end):
    server.end, seen = end, []
    with bitget_client.Bitget(KEY, **options_of(server, ears, kind, pem)) as client:
        for call in (lambda: client.v2.mix.order.place_order(**ORDER), client.v2.spot.account.info):
            try:
                seen += shown(call())
            except bitget_client.errors.ExchangeError as error:
                seen += shown(error)
        for part in (
            client.context,
            client.context.signers,
            client.context.redactor,
            client.limiter,
            client.v2,
            client.drift,
        ):
            seen += [repr(part), str(part)]
        seen += [repr(client), str(client)]
        with pytest.raises(TypeError):
            pickle.dumps(client)
    assert_silent([*seen, *ears.everything()], server, pem)


@pytest.mark.parametrize("kind", ["hmac", "rsa"])
@pytest.mark.parametrize("end", ENDS)
def test_the_asynchronous_client_shows_no_secret(server, pem, ears, kind, end):
    server.end, seen = end, []

    async def ask():
        async with bitget_client.AsyncBitget(KEY, **options_of(server, ears, kind, pem)) as client:
            for call in (lambda: client.v2.mix.order.place_order(**ORDER), client.v2.spot.account.info):
                try:
                    seen.extend(shown(await call()))
                except bitget_client.errors.ExchangeError as error:
                    seen.extend(shown(error))

    asyncio.run(ask())
    assert_silent([*seen, *ears.everything()], server, pem)
