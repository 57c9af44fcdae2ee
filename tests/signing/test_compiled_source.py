"""The compiled signers as source: plain, typed, and importing no more than they need."""

import subprocess
import sys

import pytest
from recipe_cases import ROOT, VENUES, signing_of

from specloom.signing import compile_signing


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The compiled modules of all recipes."""
    found = tmp_path_factory.mktemp("compiled")
    for venue in VENUES:
        (found / f"{venue}_signing.py").write_text(compile_signing(signing_of(venue)[0], venue))
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", "--line-length", "120", str(found)], check=True)
    return found


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=300, cwd=ROOT)


def test_the_source_is_typed(folder):
    found = run(sys.executable, "-m", "mypy", "--strict", "--no-incremental", str(folder))
    assert found.returncode == 0, found.stdout


def test_the_source_is_tidy(folder):
    rules = "F,E7,E9,UP,SIM,RET,PIE,C4"
    found = run(sys.executable, "-m", "ruff", "check", "--isolated", "--select", rules, str(folder))
    assert found.returncode == 0, found.stdout


def test_a_client_without_asymmetric_keys_imports_no_cryptography(folder):
    script = (
        f"import sys; sys.path[:0] = [{str(folder)!r}, {str(ROOT / 'generator')!r}]\n"
        "from bitget_signing import SIGNING\n"
        "from specloom.runtime.signatures.schemes import Signers\n"
        "Signers(SIGNING, {'key': 'k', 'secret': 's', 'passphrase': 'p'})\n"
        "assert not [name for name in sys.modules if name.startswith(('cryptography', 'yaml', 'specloom.load'))]\n"
    )
    found = run(sys.executable, "-c", script)
    assert found.returncode == 0, found.stderr


def test_bitgets_signer_reads_as_if_written_by_hand(folder):
    source = (folder / "bitget_signing.py").read_text()
    begin = source.index("class HmacSigner")
    assert (
        source[begin : source.index("\n\n\n", begin)]
        == '''class HmacSigner(Signer):
    """Signs by the scheme ``hmac``."""

    __slots__ = ("_headers", "_sign_hmac")

    scheme = "hmac"

    def __init__(self, credentials: Mapping[str, Any], options: Mapping[str, Any], fresh: Fresh) -> None:
        self._sign_hmac = HmacKey("sha256", credentials["secret"].encode())
        self._headers = {"ACCESS-KEY": credentials["key"], "ACCESS-PASSPHRASE": credentials["passphrase"]}

    def sign(self, request: Request, now: int) -> SignedRequest:
        """The request as it is sent at ``now``, in microseconds since 1970."""
        query, query_plain = _QUERY.both(sort_pairs(request.query))
        body = _BODY.encode(request.members, request.method, request.encoding)
        target_plain = f"{request.path}?{query_plain}" if query else request.path
        timestamp = str(now // 1000)
        sign = to_base64(self._sign_hmac.digest(f"{timestamp}{request.method}{target_plain}".encode() + body))
        headers = {**self._headers, "ACCESS-SIGN": sign, "ACCESS-TIMESTAMP": timestamp}
        if body:
            headers["Content-Type"] = _BODY.content_type(body, request.encoding)
        return SignedRequest(query, body, headers)'''
    )


def test_compiling_is_repeatable():
    for venue in VENUES:
        signing = signing_of(venue)[0]
        assert compile_signing(signing, venue) == compile_signing(signing, venue)
