"""Keys never show: everything a program could print, log, raise, trace or pickle is searched for them."""

import copy
import io
import logging
import pickle
import traceback

import mini_client
import pytest
from core_doubles import ORDER, error
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from mini_client.errors import ExchangeError

from specloom.runtime.codec.models import Model, Secret, Text
from specloom.runtime.transport.memory import MemoryTransport, response

KEY, SECRET, PASSPHRASE = "KEY-f00dbeef", "SECRET-cafebabe", "PASS-deadbeef"


class Recorder:
    """A hook that keeps what it is told."""

    def __init__(self):
        self.told = []

    def before(self, event):
        self.told.append(repr(event))

    def after(self, event):
        self.told += [repr(event), repr(event.error), *(str(getattr(event, name)) for name in event.__slots__)]


@pytest.fixture
def pem():
    return (
        rsa.generate_private_key(public_exponent=65537, key_size=2048)
        .private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        .decode()
    )


def everything(client, logs, hook):
    """All the text that could leak."""
    seen = [logs.getvalue(), *hook.told]
    for thing in (
        client,
        client.context,
        client.context.signers,
        client.context.redactor,
        client.v2,
        client._settings,
        client.drift,
    ):
        seen += [repr(thing), str(thing)]
        with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
            seen.append(repr(pickle.dumps(client)))
    for made in (
        lambda: client.v2.mix.order.place_order(**ORDER),
        lambda: client.v2.spot.account.info(headers={"ACCESS-SIGN": "x"}),
        client.v2.spot.account.info,
    ):
        try:
            made()
        except ExchangeError as caught:
            seen += [str(caught), repr(caught), repr(vars(caught)), repr(pickle.dumps(caught))]
            seen += traceback.TracebackException.from_exception(caught, capture_locals=True).format()
            seen += [repr(copy.copy(caught))]
    return "\n".join([*seen, logs.getvalue(), *hook.told])


@pytest.mark.parametrize("kind", ["hmac", "rsa"])
@pytest.mark.parametrize("echo", [False, True])
def test_nothing_shows_a_secret(kind, echo, pem):
    logs, hook, signatures = io.StringIO(), Recorder(), []
    handler = logging.StreamHandler(logs)
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.DEBUG)

    def answer(request):
        signatures.append(request.headers["ACCESS-SIGN"])
        told = f"bad {KEY} {PASSPHRASE} {secret.get('secret')}" if echo else "bad"
        return response(500, f"<html>{told}</html>") if len(signatures) % 2 else response(400, error("40009", told))

    secret = {"secret": SECRET} if kind == "hmac" else {"secret": pem}
    client = mini_client.Bitget(
        KEY,
        passphrase=PASSPHRASE,
        transport=MemoryTransport(answer),
        hooks=[hook],
        deadline=0.3,
        confirm_timeout=0.2,
        **secret,
    )
    try:
        text = everything(client, logs, hook)
    finally:
        logging.getLogger().removeHandler(handler)
        logging.getLogger().setLevel(logging.WARNING)
    assert signatures
    pem_line = pem.splitlines()[1]
    for hidden in (KEY, PASSPHRASE, SECRET, pem_line, *signatures):
        assert hidden not in text


class Made(Model):
    """A key that the exchange made for us."""

    name: Text = None
    secret_key: Secret = None


def test_secrets_of_answers_can_be_read_but_do_not_show():
    made = Made("sub", "s3cr3t")
    assert made.secret_key == "s3cr3t"
    assert "s3cr3t" not in repr(made)
    assert b"s3cr3t" not in pickle.dumps(made)
    assert pickle.loads(pickle.dumps(made)).name == "sub"
