"""What is signed is what is sent: checked on the bytes that reach a real server."""

import hashlib
import hmac
from base64 import b64decode, b64encode
from urllib.parse import unquote

import mini_client
import msgspec
import pytest
from core_doubles import answer_with
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.runtime.call.flow import execute
from specloom.runtime.call.request import Request
from specloom.runtime.errors import ExchangeError
from specloom.runtime.signatures.digests import HmacKey
from specloom.runtime.spec.records import Endpoint, Limit, Param, RateLimit

SECRET = "s3cret-with-ü"
LIMIT = RateLimit(default=Limit(100_000, 1, "uid"), pool="probe")
PROBE_GET = Endpoint(
    call="probe.get",
    method="GET",
    path="/api/v2/probe",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=LIMIT,
    errors=("common",),
    params=(Param(wire="b", name="b"), Param(wire="a", name="a"), Param(wire="ü$", name="odd")),
)
PROBE_POST = msgspec.structs.replace(
    PROBE_GET,
    call="probe.post",
    method="POST",
    body="object",
    params=tuple(msgspec.structs.replace(param, place="body") for param in PROBE_GET.params),
)
ANY_TEXT = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.text("&=+% #?/$;,'\"<>\\~.-_üß中文🚀", min_size=1, max_size=12),
)


def expected_signature(method, target, headers, body):
    """The rule of the exchange's docs: time, method, decoded path and query, body."""
    path, mark, query = target.partition("?")
    pairs = [tuple(unquote(part) for part in pair.split("=")) for pair in query.split("&")] if mark else []
    decoded = path + mark + "&".join(f"{name}={value}" for name, value in pairs)
    text = (headers["access-timestamp"] + method + decoded).encode() + body
    return b64encode(hmac.new(SECRET.encode(), text, hashlib.sha256).digest()).decode()


@pytest.mark.parametrize("record", [PROBE_GET, PROBE_POST], ids=["query", "body"])
@settings(max_examples=150)
@given(values=st.fixed_dictionaries({"a": ANY_TEXT, "b": ANY_TEXT, "ü$": ANY_TEXT}))
def test_the_signature_covers_exactly_what_arrives(wire, record, values):
    client = _client(wire, SECRET)
    client.run(_perform(client, record, values))
    method, target, headers, body = wire.requests[-1]
    assert headers["access-sign"] == expected_signature(method, target, headers, body)
    if record.method == "GET":
        pairs = [pair.split("=") for pair in target.partition("?")[2].split("&")]
        assert {unquote(name): unquote(value) for name, value in pairs} == values
        assert [unquote(name) for name, _ in pairs] == sorted(values)
    else:
        assert msgspec.json.decode(body) == values
    assert target.isascii()


@given(secret=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=100), text=st.binary(max_size=300))
def test_a_signature_is_hmac_whatever_the_length_of_the_secret(secret, text):
    expected = b64encode(hmac.new(secret.encode(), text, hashlib.sha256).digest()).decode()
    key = HmacKey("sha256", secret.encode())
    assert [b64encode(key.digest(text)).decode() for _ in range(2)] == [expected, expected]


def test_rsa_signs_the_same_text(wire):
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    for given_key in (pem.decode(), pem.decode().replace("\n", "\r\n")):
        client = mini_client.Bitget("k", given_key, "p", base_url=wire.url)
        client.run(_perform(client, PROBE_GET, {"a": "1 +&", "b": "ü"}))
        _, _, headers, _ = wire.requests[-1]
        text = f"{headers['access-timestamp']}GET/api/v2/probe?a=1 +&&b=ü".encode()
        private.public_key().verify(b64decode(headers["access-sign"]), text, padding.PKCS1v15(), hashes.SHA256())


def test_a_list_body_is_signed_as_sent(wire):
    client = _client(wire, SECRET)
    wire.reply = answer_with(b'{"code":"00000","data":[]}')
    client.v3.trade.place_batch(
        orders=[{"category": "SPOT", "symbol": "BTCUSDT", "qty": "1", "side": "buy", "order_type": "market"}]
    )
    method, target, headers, body = wire.requests[0]
    assert isinstance(msgspec.json.decode(body), list)
    assert headers["access-sign"] == expected_signature(method, target, headers, body)


def test_public_calls_carry_no_key(wire):
    _client(wire, SECRET).v2.public.time()
    assert not [name for name in wire.requests[-1][2] if name.startswith("access-")]


async def test_the_async_client_sends_the_same_bytes(wire):
    values = {"a": "1 +&=%", "b": "中", "ü$": "x"}
    sync = _client(wire, SECRET)
    sync.run(_perform(sync, PROBE_GET, values))
    async with mini_client.AsyncBitget("k", SECRET, "p", base_url=wire.url) as client:
        await client.run(_perform(client, PROBE_GET, values))
    assert wire.requests[0][1] == wire.requests[1][1]
    method, target, headers, body = wire.requests[1]
    assert headers["access-sign"] == expected_signature(method, target, headers, body)


def test_redirects_are_not_followed(wire):
    wire.reply = answer_with(b"", "302 Found", f"Location: {wire.url}/elsewhere")
    client = mini_client.Bitget(base_url=wire.url, deadline=0.2)
    with pytest.raises(ExchangeError):
        client.v2.public.time()
    assert {target for _, target, _, _ in wire.requests} == {"/api/v2/public/time"}


@pytest.mark.parametrize("url", ["http://example.com", "ftp://x", "https://user@x", "https://x?y=1", "nonsense"])
def test_addresses_that_would_leak_are_refused(url):
    with pytest.raises(ValueError, match="address"):
        mini_client.Bitget(base_url=url)


def _client(wire, secret):
    cached = getattr(wire, "client", None)
    if cached is None:
        cached = wire.client = mini_client.Bitget("k", secret, "p", base_url=wire.url)
    return cached


def _perform(client, record, values):
    return execute(client.context, Request(record, values), client.context.plan(record).plain)
