"""What no recipe can say: a class beside the spec signs, and the mock asks the same class."""

import sys

import pytest
from recipe_cases import document

from specloom.mock.errors import MockError
from specloom.mock.signing import OwnVerifier, Received
from specloom.runtime.signatures.request import Request
from specloom.runtime.signatures.schemes import Signers
from specloom.signing import compile_signing, read_signing
from specloom.validate.rules.signing import recipe_problems

SPEC = """
credentials: {key: {}, secret: {hidden: true}}
options: {vault: {}}
auth:
  default: typed
  schemes:
    typed: {python: "typed_data:Signer", needs: [msgpack]}
"""

OWN = '''
"""Signs by adding everything up."""

calls = []


class Signer:
    def sign(self, *, method, host, path, query, members, body, now, nonce, credentials, options, environment):
        calls.append(environment)
        total = f"{method}{path}{dict(query)}{body.decode()}{nonce()}{options['vault']}{credentials['secret']}"
        return {"headers": {"X-SUM": str(sum(map(ord, total)))}, "query": [*query, ("nonce", "7")], "body": body + b" "}

    def verify(self, *, method, headers, credentials, **facts):
        return None if headers.get("x-sum") and credentials["secret"] == "s" else "the sum is wrong"
'''


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A client's package with the compiled signing and the class beside it."""
    signing, problems = read_signing(document(SPEC))
    assert problems == []
    folder = tmp_path / "demo_client_of_own_signers"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "signing.py").write_text(compile_signing(signing, "demo"))
    (folder / "typed_data.py").write_text(OWN)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield folder
    for name in [name for name in sys.modules if name.startswith(folder.name)]:
        del sys.modules[name]


def test_such_a_scheme_needs_no_vector():
    assert list(recipe_problems(document(SPEC))) == []


def test_the_class_is_imported_when_it_is_needed(package):
    module = __import__(f"{package.name}.signing", fromlist=["SIGNING"])
    assert f"{package.name}.typed_data" not in sys.modules
    Signers(module.SIGNING, None)
    assert f"{package.name}.typed_data" not in sys.modules
    Signers(module.SIGNING, {"key": "k", "secret": "s"})
    assert f"{package.name}.typed_data" in sys.modules


def test_it_sees_the_request_and_replaces_what_is_sent(package):
    module = __import__(f"{package.name}.signing", fromlist=["SIGNING"])
    signer = Signers(module.SIGNING, {"key": "k", "secret": "s"}, {"vault": "v"}).for_call("trade")
    request = Request("POST", "h", "/p", [("a", "b c")], {"x": 1}, environment="testnet")
    signed = signer.sign(request, 5_000)
    assert signed.query == "a=b%20c&nonce=7"
    assert signed.body == b'{"x":1} '
    assert signed.headers["X-SUM"].isdigit()
    assert signed.headers["Content-Type"] == "application/json"
    assert sys.modules[f"{package.name}.typed_data"].calls == ["testnet"]


def test_the_mock_asks_the_class(package):
    signing, _ = read_signing(document(SPEC))
    verifier = OwnVerifier(package, signing.schemes[0])
    request = Received(method="POST", host="h", path="/p", headers={"x-sum": "5"})
    right = verifier.verify(request, [{"key": "k", "secret": "t"}, {"key": "k", "secret": "s"}], 5)
    assert (right.account, right.faults) == (1, ())
    wrong = verifier.verify(request, [{"key": "k", "secret": "t"}], 5)
    assert (wrong.faults[0].kind, wrong.faults[0].detail) == ("bad_signature", "the sum is wrong")


@pytest.mark.parametrize("source", ["", "class Signer:\n    pass\n", "class Signer(:\n", "import nothing_like_this\n"])
def test_a_class_that_cannot_be_used_is_explained(tmp_path, source):
    signing, _ = read_signing(document(SPEC))
    (tmp_path / "typed_data.py").write_text(source)
    with pytest.raises(MockError, match="The signer Signer in"):
        OwnVerifier(tmp_path, signing.schemes[0])
