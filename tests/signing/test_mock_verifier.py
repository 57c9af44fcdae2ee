"""The mock says what is wrong with a request, and by which header, parameter or member it shows."""

import pytest
from recipe_cases import arrived, label, signed, signing_of, vectors, verifier

from specloom.mock.signing import Nonces

STRANGER = {"key": "another-key", "secret": "YW5vdGhlci1zZWNyZXQ=", "passphrase": "another-passphrase"}


def first(venue, number=0):
    return signing_of(venue)[0].vectors[number]


def sent(venue, vector):
    request = signed(signing_of(venue)[1], vector)
    return dict(request.headers), request.query, request.body


def faults(venue, vector, headers, query, body, *, later=0, accounts=None, nonces=None):
    received = arrived(vector, headers, query, body)
    accounts = accounts or [STRANGER, vector.credentials]
    return verifier(venue, vector).verify(received, accounts, vector.at + later, nonces).faults


def only_fault(*arguments, **options):
    found = faults(*arguments, **options)
    return (found[0].kind, found[0].place, found[0].name)


def test_the_account_is_found_among_others():
    vector = first("bitget")
    verdict = verifier("bitget", vector).verify(arrived(vector), [STRANGER, STRANGER, vector.credentials], vector.at)
    assert verdict.is_right
    assert verdict.account == 2


@pytest.mark.parametrize("name", ["ACCESS-KEY", "ACCESS-SIGN", "ACCESS-PASSPHRASE", "ACCESS-TIMESTAMP"])
def test_a_missing_header_is_named(name):
    vector = first("bitget")
    headers, query, body = sent("bitget", vector)
    del headers[name]
    assert only_fault("bitget", vector, headers, query, body) == ("missing", "headers", name)


def test_a_missing_parameter_is_named():
    vector = first("binance")
    headers, _, body = sent("binance", vector)
    assert only_fault("binance", vector, headers, "timestamp=1", body) == ("missing", "query", "signature")


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("ACCESS-KEY", "nobody", "unknown_key"),
        ("ACCESS-PASSPHRASE", "wrong", "bad_credential"),
        ("ACCESS-SIGN", "AAAA", "bad_signature"),
        ("ACCESS-TIMESTAMP", "yesterday", "bad_time"),
        ("ACCESS-TIMESTAMP", "1700000000124", "bad_signature"),
    ],
)
def test_a_wrong_header_is_named(name, value, kind):
    vector = first("bitget")
    headers, query, body = sent("bitget", vector)
    headers[name] = value
    found = {(fault.kind, fault.name) for fault in faults("bitget", vector, headers, query, body)}
    assert (kind, "ACCESS-SIGN" if kind == "bad_signature" else name) in found


def test_an_unsigned_passphrase_is_refused():
    vector = first("kucoin")
    headers, query, body = sent("kucoin", vector)
    headers["KC-API-PASSPHRASE"] = vector.credentials["passphrase"]
    found = only_fault("kucoin", vector, headers, query, body)
    assert found == ("bad_credential", "headers", "KC-API-PASSPHRASE")


@pytest.mark.parametrize(
    ("later", "kind"), [(30_000, None), (30_001, "too_old"), (-30_000, None), (-30_001, "too_early")]
)
def test_the_window_has_two_ends(later, kind):
    vector = first("bitget")
    found = faults("bitget", vector, *sent("bitget", vector), later=later)
    assert [fault.kind for fault in found] == ([kind] if kind else [])


def test_a_request_may_say_its_own_window():
    vector = next(vector for _, vector in vectors() if vector.options.get("recv_window") == "4000")
    request = sent("binance", vector)
    assert faults("binance", vector, *request, later=4000) == ()
    assert faults("binance", vector, *request, later=4001)[0].kind == "too_old"
    assert faults("binance", vector, *request, later=-1001)[0].kind == "too_early"


def test_an_expiry_is_a_time_ahead():
    vector = first("phemex")
    request = sent("phemex", vector)
    assert faults("phemex", vector, *request, later=59_000) == ()
    assert faults("phemex", vector, *request, later=61_000)[0].kind == "too_old"


def test_a_nonce_only_rises():
    early, late = first("kraken", 0), first("kraken", 1)
    nonces = Nonces()
    assert faults("kraken", early, *sent("kraken", early), nonces=nonces) == ()
    found = faults("kraken", late, *sent("kraken", late), nonces=nonces)
    assert [(fault.kind, fault.place, fault.name) for fault in found] == [("old_nonce", "body_first", "nonce")]


def test_a_uuid_comes_once():
    vector = first("upbit")
    nonces = Nonces()
    assert faults("upbit", vector, *sent("upbit", vector), nonces=nonces) == ()
    assert faults("upbit", vector, *sent("upbit", vector), nonces=nonces)[0].kind == "old_nonce"


def test_a_wrong_signature_uses_up_no_nonce():
    vector = first("kraken")
    nonces = Nonces()
    headers, query, body = sent("kraken", vector)
    assert faults("kraken", vector, {**headers, "API-Sign": "AAAA"}, query, body, nonces=nonces)
    assert faults("kraken", vector, headers, query, body, nonces=nonces) == ()


def test_json_may_be_spaced_otherwise_where_it_is_signed_as_it_is_sent():
    vector = first("woo", 1)
    headers, query, body = sent("woo", vector)
    assert faults("woo", vector, headers, query, body.replace(b",", b", "))[0].kind == "bad_signature"


def changes(headers, query, body):
    """The request with one character changed, in each of its parts."""
    for name, value in headers.items():
        if name != "Content-Type":
            middle = len(value) // 2
            other = "0" if value[middle] != "0" else "1"
            yield name, {**headers, name: value[:middle] + other + value[middle + 1 :]}, query, body
    if query:
        yield "query", headers, query.replace("=", "=9", 1), body
        yield "query", headers, f"{query}&more=1", body
    if body and b'"' in body:
        yield "body", headers, query, body.replace(b'":"', b'":"9', 1)
        yield "body", headers, query, body.replace(b"}", b',"more":"1"}', 1)


UNSIGNED = {
    ("bitvavo", "BITVAVO-ACCESS-WINDOW"),
    ("btcmarkets", "query"),
    ("coinbase", "query"),
    ("gemini", "body"),
    ("htx", "body"),
    ("kucoin", "KC-API-KEY-VERSION"),
}
"""Parts that these exchanges do not sign."""


@pytest.mark.parametrize(("venue", "vector"), list(vectors()), ids=label)
def test_no_change_of_a_signed_request_goes_unnoticed(venue, vector):
    if vector.scheme == "key_only":
        pytest.skip("this scheme signs nothing")
    for part, headers, query, body in changes(*sent(venue, vector)):
        if (venue, part) not in UNSIGNED and (headers, query, body) != sent(venue, vector):
            found = faults(venue, vector, headers, query, body, accounts=[vector.credentials])
            assert found, part


def test_the_jwt_of_one_request_does_not_fit_another():
    vector = first("upbit", 1)
    headers, query, body = sent("upbit", vector)
    assert faults("upbit", vector, headers, f"{query}&more=1", body)
