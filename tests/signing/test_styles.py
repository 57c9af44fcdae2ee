"""Further ways to sign, of exchanges without recipes here: compiler and mock agree, and a wrong secret is refused."""

import pytest
from recipe_cases import document

from specloom.diagnostics import has_errors
from specloom.mock.signing import Received, Verifier
from specloom.runtime.signatures.request import Request
from specloom.runtime.signatures.schemes import Signers
from specloom.signing import load_signing, read_signing
from specloom.validate.rules.signing import recipe_problems

STYLES = {
    "name and password": """
        put: {headers: {Authorization: "'Basic ' + base64(key + ':' + secret)"}}
    """,
    "key, nonce and signature in one header": """
        values: {sign: "hex(hmac_sha256(secret, nonce + method + target + body))"}
        put: {headers: {Authorization: "'Bitso ' + key + ':' + nonce + ':' + sign"}}
    """,
    "the whole body in a header": """
        values:
          stamp: {json: {access_token: key, nonce: uuid}}
          all: merge(stamp, members)
          payload: base64(json(all))
        put: {headers: {X-PAYLOAD: payload, X-SIGNATURE: "hex(hmac_sha512(upper(secret), payload))"}, body_as: all}
    """,
    "the body as base64": """
        values: {payload: base64(json(members)), sign: "hex(hmac_sha384(secret, payload))"}
        put: {headers: {X-KEY: key, X-SIGN: sign}, body_as: payload}
    """,
    "one text for GET and another for the rest": """
        values:
          text: {GET: nonce + target, other: nonce + body}
          sign: hex(hmac_sha256(secret, text))
        put: {headers: {ACCESS-KEY: key, ACCESS-NONCE: nonce, ACCESS-SIGNATURE: sign}}
    """,
    "a hash inside a signature": """
        values: {sign: "base64(hmac_sha512(sha256(secret), sha256(body_or_query + nonce + after(path, '/v2'))))"}
        put: {headers: {APIKey: key, Nonce: nonce, Authent: sign}}
    """,
    "a digest of a digest": """
        values:
          own: flat(sorted(query_pairs))
          digest: hex(sha256(random + now_ms + key + own + body))
          sign: hex(sha256(digest + secret))
        put: {headers: {api-key: key, nonce: random, timestamp: now_ms, sign: sign}}
    """,
    "optional parts with marks between": """
        values:
          head: "'appkey=' + key + '&timestamp=' + now_ms"
          text: head + '#' + method + '#' + path + only(query, '#' + query) + only(body, '#' + body)
        put: {headers: {v-appkey: key, v-timestamp: now_ms, v-signature: "hex(hmac_sha256(secret, text))"}}
    """,
    "members appended to JSON after signing": """
        values: {sign: "upper(hex(hmac_sha256(secret, body)))"}
        put: {body_first: {apiKey: key}, body: {timestamp: now_ms, hidden: "false", signature: sign}}
    """,
    "pairs joined by commas": """
        values:
          stamp: {json: {apiKey: key, nonce: nonce}}
          text: "'https://' + host + path + ',' + join(merge(stamp, members), '=', ',')"
        put: {body_first: {apiKey: key, nonce: nonce, signature: "upper(hex(hmac_sha256(secret, text)))"}}
    """,
    "a signature before sorting": """
        values: {sign: "upper(hex(md5(plain(sorted(merge(query_pairs, stamp))))))", stamp: {json: {secret_key: secret}}}
        put: {query: {api_key: key, t: now_s, sign: sign}}
    """,
    "an expiry that an option moves": """
        values: {expires: "add(now_ms, option.window)", sign: "hex(hmac_sha1(secret, method + target + expires))"}
        put: {headers: {X-KEY: key, X-SIGN: sign}, query_first: {expires: expires}}
    """,
    "a time in words": """
        values: {sign: "base64url(hmac_sha256(secret, now_iso_s + method + target_plain))"}
        put: {headers: {X-KEY: key, X-SIGN: sign, X-TIME: now_iso}}
    """,
    "an optional credential": """
        values: {sign: "base58(hmac_sha256(secret, account + now_us + method))"}
        put: {headers: {X-KEY: key, X-SUB: account, X-SIGN: sign, X-TIME: now_us}}
    """,
    "a signature with bytes that are no text": """
        values: {sign: "base64(hmac_sha512(secret, target + unhex('00') + body + unhex('00') + now_ns))"}
        put: {headers: {Api-Key: key, Api-Sign: sign, Api-Nonce: now_ns}}
    """,
    "words of the endpoint": """
        values: {sign: "hex(hmac_sha256(secret, now_ms + '+' + with.call + percent(path)))"}
        put: {headers: {x-key: key, x-sign: sign, x-time: now_ms}, query: {call: with.call}}
    """,
}
BLOCKS = """
credentials: {{key: {{}}, secret: {{hidden: true}}, account: {{optional: true}}}}
options: {{window: {{type: integer, default: "7000"}}}}
requests: {{query: {{order: {order}}}, body: {{encoding: {encoding}}}}}
auth:
  default: demo
  window: {{past: 60s}}
  schemes:
    demo:{scheme}
"""
REQUESTS = (
    Request("GET", "api.demo.example", "/v2/time"),
    Request("GET", "api.demo.example", "/v2/orders", [("symbol", "A B:C,D"), ("limit", 5), ("all", True)]),
    Request("POST", "api.demo.example", "/v2/order", [], {"symbol": "é$", "size": "1.0", "post": True, "n": 7}),
    Request("DELETE", "api.demo.example", "/v2/order/7", [("symbol", "A+B=C&D")]),
)
NOW = 1_700_000_000_123_456
SECRET = "toy-secret"


def blocks(scheme, order, encoding):
    return document(BLOCKS.format(scheme=scheme, order=order, encoding=encoding))


def received(request, signed):
    return Received(
        method=request.method,
        host=request.host,
        path=request.path,
        query=signed.query,
        headers={name.lower(): value for name, value in signed.headers.items()},
        body=signed.body,
        said=request.said,
    )


@pytest.mark.parametrize("encoding", ["json", "form"])
@pytest.mark.parametrize("order", ["declared", "sorted"])
@pytest.mark.parametrize("style", STYLES)
def test_compiler_and_mock_agree(style, order, encoding):
    found = blocks(STYLES[style], order, encoding)
    problems = [problem for problem in recipe_problems(found) if problem.code != "missing-vector"]
    assert not has_errors(problems), problems
    signing, _ = read_signing(found)
    rules = load_signing(signing)
    for account in (None, "sub"):
        credentials = {"key": "k1", "secret": SECRET, "account": account}
        signer = Signers(rules, credentials).for_call("trade")
        verifier = Verifier(signing, signing.schemes[0])
        for plain in REQUESTS:
            request = Request(plain.method, plain.host, plain.path, plain.query, plain.members, said={"call": "order"})
            signed = signer.sign(request, NOW)
            arrived = received(request, signed)
            assert verifier.verify(arrived, [credentials], NOW // 1000).faults == (), (request, signed)
            wrong = verifier.verify(arrived, [{**credentials, "secret": "other"}], NOW // 1000)
            assert wrong.faults, (request, signed)
