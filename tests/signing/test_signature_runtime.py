"""What compiled signers are made of, each against another implementation or a published value."""

import base64
import hashlib
import hmac
import pickle
import threading
from decimal import Decimal
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st
from recipe_cases import signing_of

from specloom.mock.signing import functions, jsontext
from specloom.runtime.signatures import encodings
from specloom.runtime.signatures.asymmetric import Ed25519Key, Es256Key, RsaSha256Key
from specloom.runtime.signatures.bodies import BodyEncoding, ExactBody
from specloom.runtime.signatures.credentials import (
    CredentialRule,
    OptionRule,
    checked_credentials,
    checked_options,
)
from specloom.runtime.signatures.digests import HmacKey
from specloom.runtime.signatures.fresh import Fresh, fresh_for
from specloom.runtime.signatures.json_text import to_json
from specloom.runtime.signatures.pairs import (
    EncodedText,
    PairEncoding,
    flat,
    join_pairs,
    merge_maps,
    merge_pairs,
    sort_pairs,
)
from specloom.runtime.signatures.schemes import Signers

HASHES = ("sha256", "sha384", "sha512", "sha1", "md5")
ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)


@pytest.mark.parametrize("algorithm", HASHES)
@pytest.mark.parametrize("length", [0, 1, 63, 64, 65, 127, 128, 129, 300])
def test_hmac_is_that_of_the_standard_library(algorithm, length):
    key, message = b"k" * length, b"message"
    signer = HmacKey(algorithm, key)
    assert signer.digest(message) == hmac.new(key, message, algorithm).digest()
    assert signer.digest(message) == hmac.new(key, message, algorithm).digest()  # the key is not used up


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"\0", "1"),
        (b"Hello World!", "2NEpo7TZRRrLZSi2U"),
        (bytes.fromhex("0000287fb4cd"), "11233QC4"),
        (
            b"The quick brown fox jumps over the lazy dog.",
            "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z",
        ),
    ],
)
def test_base58(data, text):
    assert encodings.to_base58(data) == text
    assert encodings.from_base58(text) == data
    assert functions.evaluate_call("base58", [data], None) == text
    assert functions.unbase58(text) == data


@given(st.binary(max_size=70))
def test_bytes_come_back_from_every_encoding(data):
    assert encodings.from_base64(encodings.to_base64(data)) == data
    assert encodings.from_base64(encodings.to_base64url(data)) == data
    assert encodings.from_base58(encodings.to_base58(data)) == data
    assert encodings.to_base64(data) == base64.b64encode(data).decode()
    assert encodings.to_base64url(data) == base64.urlsafe_b64encode(data).decode().rstrip("=")
    assert functions.unbase64(encodings.to_base64url(data)) == data


@given(st.lists(st.tuples(ANY_TEXT.filter(bool), ANY_TEXT), max_size=6))
def test_a_query_is_read_back_as_it_was_written(pairs):
    for space in ("%20", "+"):
        encoding = PairEncoding(space=space)
        text = encoding.encode(pairs)
        assert parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text)) == pairs
        assert encoding.both(pairs) == (text, "&".join(f"{name}={value}" for name, value in pairs))


@pytest.mark.parametrize(
    ("lists", "text"),
    [
        ("repeated", "ids=1&ids=b"),
        ("joined", "ids=1%2Cb"),
        ("json", "ids=%5B1%2C%22b%22%5D"),
        ("brackets", "ids%5B%5D=1&ids%5B%5D=b"),
    ],
)
def test_lists_are_written_as_the_venue_wants(lists, text):
    assert PairEncoding(lists=lists).encode([("ids", [1, "b"])]) == text


def test_what_is_kept_is_not_encoded():
    pairs = [("a[]", "x,y:z"), ("flag", True), ("none", None), ("price", Decimal("1E-7")), ("n", 5)]
    assert PairEncoding(keep=",[]").encode(pairs) == "a[]=x,y%3Az&flag=true&price=0.0000001&n=5"
    assert PairEncoding().encode([("cursor", EncodedText("a%3Db"))]) == "cursor=a%3Db"


def test_names_and_values_that_look_like_separators_are_encoded():
    assert PairEncoding().both([("a=b", "c&d")]) == ("a%3Db=c%26d", "a=b=c&d")


def test_pairs_as_texts_to_sign():
    members = {"b": "2", "a": [1, {"c": True}], "d": None}
    assert flat(members) == "b2a1ctruednull"
    assert flat({"b": [{"z": 1, "a": 2}, {"y": 3}]}) == "ba2z1y3"
    assert join_pairs(sort_pairs(members), "=", ";") == 'a=[1,{"c":true}];b=2'
    assert merge_pairs({"a": 1}, [("b", 2), ("a", 3)]) == [("a", 1), ("b", 2), ("a", 3)]
    assert list(merge_maps({"a": 1, "b": 2}, {"a": 3}).items()) == [("a", 3), ("b", 2)]
    assert sort_pairs([("b", 1), ("B", 2), ("a", 3), ("a", 4)]) == [("B", 2), ("a", 3), ("a", 4), ("b", 1)]


def test_json_keeps_numbers_as_they_were_written():
    value = {"z": Decimal("0.10"), "a": 12345678901234567890, "é": "/ü", "pairs": True}
    assert to_json(value) == '{"z":0.10,"a":12345678901234567890,"é":"/ü","pairs":true}'
    assert jsontext.write(jsontext.read(to_json(value))) == to_json(value)


@pytest.mark.parametrize(
    ("encoding", "members", "method", "body"),
    [
        (BodyEncoding(), {"a": "1"}, "POST", b'{"a":"1"}'),
        (BodyEncoding(), {}, "POST", b""),
        (BodyEncoding(empty=b"{}"), {}, "POST", b"{}"),
        (BodyEncoding(empty=b"{}"), None, "POST", b""),
        (BodyEncoding(empty=b"{}"), {}, "DELETE", b""),
        (BodyEncoding(ordered=True), {"b": 1, "a": 2}, "POST", b'{"a":2,"b":1}'),
        (BodyEncoding(encoding="form"), {"a": "x y", "l": ["1", "2"]}, "POST", b"a=x%20y&l=1%2C2"),
        (BodyEncoding(encoding="form", form=PairEncoding(space="+")), {"a": "x y"}, "POST", b"a=x+y"),
        (BodyEncoding(), [{"a": 1}], "POST", b'[{"a":1}]'),
        (BodyEncoding(), [], "POST", b"[]"),
        (BodyEncoding(), ExactBody({"a": 1}, '{ "a": 1 }'), "POST", b'{ "a": 1 }'),
        (BodyEncoding(encoding="none"), {"a": 1}, "POST", b""),
    ],
)
def test_bodies(encoding, members, method, body):
    assert encoding.encode(members, method) == body


def test_members_are_appended_to_either_kind_of_body():
    assert BodyEncoding().append(b'{"b":1}', {"a": "x"}) == b'{"b":1,"a":"x"}'
    assert BodyEncoding().append(b"", {"a": "x"}) == b'{"a":"x"}'
    assert BodyEncoding().append(b'{"b":1}', {}) == b'{"b":1}'
    assert BodyEncoding(encoding="form").append(b"b=1", {"a": "x y"}) == b"b=1&a=x%20y"


def test_the_content_type_is_that_of_the_body():
    encoding = BodyEncoding(content_type="application/json;charset=utf-8")
    assert encoding.content_type(b"") == ""
    assert encoding.content_type(b"{}") == "application/json;charset=utf-8"
    assert encoding.content_type(b"a=b", "form") == "application/x-www-form-urlencoded"


def test_times():
    assert encodings.iso_milliseconds(1700000000123456) == "2023-11-14T22:13:20.123Z"
    assert encodings.iso_seconds(1700000000123456) == "2023-11-14T22:13:20"


def test_nonces_rise_over_threads_even_when_the_clock_stands_still():
    fresh, found = Fresh(), []
    threads = [threading.Thread(target=lambda: found.extend(fresh.nonce(5_000) for _ in range(500))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == list(range(5, 4005))
    assert fresh.nonce(1_000) == 4005  # nor does it fall when the clock is set back


@pytest.mark.parametrize(("unit", "nonce"), [("s", 7), ("ms", 7_000), ("us", 7_000_000), ("ns", 7_000_000_000)])
def test_nonces_follow_the_clock_in_the_venues_unit(unit, nonce):
    assert Fresh(unit).nonce(7_000_000) == nonce


def test_clients_with_one_key_share_their_nonces():
    assert fresh_for("demo", "key-1", "ms") is fresh_for("demo", "key-1", "ms")
    assert fresh_for("demo", "key-1", "ms") is not fresh_for("demo", "key-2", "ms")
    assert fresh_for("demo", "key-1", "ms") is not fresh_for("other", "key-1", "ms")


RULES = (
    CredentialRule("key"),
    CredentialRule("secret", form="base64", hidden=True),
    CredentialRule("passphrase", optional=True, hidden=True),
)


@pytest.mark.parametrize(
    ("given_", "words"),
    [
        ({"key": "k"}, "'secret' is missing"),
        ({"key": "k", "secret": "not base64!"}, "'secret' cannot be used: it is not Base64"),
        ({"key": " k", "secret": "YWJj"}, "'key' cannot be used: it has spaces"),
        ({"key": "k", "secret": "YWJj", "passphrase": "a\nb"}, "'passphrase' cannot be used"),
        ({"key": "k", "secret": "YWJj", "pass": "a"}, "no credential 'pass': known are key, passphrase, secret"),
    ],
)
def test_credentials_are_checked_and_never_shown(given_, words):
    with pytest.raises(ValueError) as caught:
        checked_credentials(RULES, given_)
    assert words in str(caught.value)
    assert "not base64!" not in str(caught.value)


@pytest.mark.parametrize(
    ("form", "good", "bad"),
    [
        ("hex", "00ff", "0fz0"),
        ("hex", "00FF", "0ff"),
        ("pem", "-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----\n", "MC4C"),
        ("base64", "YWI_", "a"),
    ],
)
def test_forms_of_credentials(form, good, bad):
    rules = (CredentialRule("secret", form=form),)
    assert checked_credentials(rules, {"secret": good}) == {"secret": good}
    with pytest.raises(ValueError):
        checked_credentials(rules, {"secret": bad})


def test_options_have_defaults_and_types():
    rules = (OptionRule("window", type="integer", default="5000"), OptionRule("locale"))
    assert checked_options(rules, {}) == {"window": 5000, "locale": None}
    assert checked_options(rules, {"window": "7", "locale": "en"}) == {"window": 7, "locale": "en"}
    with pytest.raises(ValueError, match="takes a whole number, not 'soon'"):
        checked_options(rules, {"window": "soon"})
    with pytest.raises(ValueError, match="no option 'windw'"):
        checked_options(rules, {"windw": 7})


def test_the_credentials_choose_the_scheme():
    _, rules = signing_of("binance")
    keys = {vector.name: vector.credentials for vector in signing_of("binance")[0].vectors}
    assert Signers(rules, {"key": "k", "secret": "s"}).scheme_of("trade") == "hmac"
    assert Signers(rules, keys["GET account by rsa"]).scheme_of("trade") == "rsa"
    assert Signers(rules, keys["GET account by ed25519"]).scheme_of("trade") == "ed25519"
    assert Signers(rules, keys["GET account by rsa"]).scheme_of("public") == "none"
    assert Signers(rules, keys["GET account by rsa"]).scheme_of("market") == "key_only"


def test_a_client_without_credentials_makes_unsigned_calls_only():
    signers = Signers(signing_of("bitget")[1], None)
    assert signers.for_call("public").scheme == "none"
    with pytest.raises(ValueError, match="Signed calls need credentials: key, secret and passphrase"):
        signers.for_call("trade")


def test_signers_never_show_and_never_pickle_their_keys():
    signers = Signers(signing_of("bitget")[1], {"key": "k", "secret": "very-secret", "passphrase": "word"})
    signer = signers.for_call("trade")
    assert "very-secret" not in repr(signer) + repr(signers)
    assert signers.hidden == ("very-secret", "word")
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(signer)


def test_a_key_that_a_scheme_cannot_use_is_refused_at_once():
    _, rules = signing_of("binance")
    pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBADl\n-----END PRIVATE KEY-----"
    with pytest.raises(ValueError, match="not an Ed25519 private key"):
        Signers(rules, {"key": "k", "secret": pem})


@pytest.mark.parametrize("kind", [RsaSha256Key, Es256Key, Ed25519Key])
def test_what_is_no_pem_is_refused(kind):
    with pytest.raises(ValueError, match="in PEM form"):
        kind("no key at all")


def test_ed25519_of_rfc_8032():
    seed = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    signature = Ed25519Key(seed).sign(b"").hex()
    assert signature.startswith("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155")
    assert Ed25519Key(seed + bytes(32)).sign(b"").hex() == signature


def test_hashes_of_the_mock():
    for name in HASHES:
        assert functions.evaluate_call(name, ["text"], None) == hashlib.new(name, b"text").digest()
