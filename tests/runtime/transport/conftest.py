"""Fault servers, and both transports to meet them."""

import pytest
from carriers import KINDS, Carrier
from certificates import Authority
from fault_server import FaultServer


@pytest.fixture(autouse=True)
def _no_proxy_from_outside(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def serve():
    """``serve(script, ...)``: a fault server."""
    made = []

    def make(*arguments, **settings):
        made.append(FaultServer(*arguments, **settings))
        return made[-1]

    yield make
    for server in made:
        server.close()


@pytest.fixture(params=KINDS)
def carry(request):
    """``carry(...)``: a transport; each test that uses it runs over both."""
    made = []

    def make(**settings):
        made.append(Carrier(request.param, **settings))
        return made[-1]

    make.kind = request.param
    yield make
    for carrier in made:
        carrier.end()


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("tls"))
