"""A client of the tests' own: standard library only, so that nothing of the project judges itself."""

import base64
import hashlib
import hmac
import http.client
import json
import time
from typing import Any
from urllib.parse import urlencode, urlsplit

from specloom.mock import Exchange, Key


class Answer:
    def __init__(self, status: int, headers: dict[str, str], text: str) -> None:
        self.status = status
        self.headers = headers
        self.text = text

    @property
    def json(self) -> dict[str, Any]:
        return json.loads(self.text)

    @property
    def code(self) -> str:
        return self.json["code"]

    @property
    def data(self) -> Any:
        return self.json["data"]


def sign(secret: str, text: str) -> str:
    return base64.b64encode(hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest()).decode()


class RawClient:
    def __init__(self, exchange: Exchange, key: Key | None = None) -> None:
        self.exchange = exchange
        self.key = key or exchange.keys.main
        parts = urlsplit(exchange.rest_url)
        self.http = http.client.HTTPConnection(parts.hostname, parts.port, timeout=60)

    def auth(self, method: str, target: str, body: str = "", stamp: str | None = None) -> dict[str, str]:
        stamp = stamp or str(self.exchange.clock.ms())
        return {
            "ACCESS-KEY": self.key.credentials["key"],
            "ACCESS-PASSPHRASE": self.key.credentials["passphrase"],
            "ACCESS-TIMESTAMP": stamp,
            "ACCESS-SIGN": sign(self.key.credentials["secret"], f"{stamp}{method}{target}{body}"),
        }

    def send(self, method: str, target: str, body: str | None = None, headers: dict[str, str] | None = None) -> Answer:
        self.http.request(method, target, body, headers or {})
        response = self.http.getresponse()
        text = response.read().decode()
        return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, text)

    def public(self, path: str, **params: str) -> Answer:
        return self.send("GET", f"{path}?{urlencode(params)}" if params else path)

    def get(self, path: str, headers: dict[str, str] | None = None, **params: str) -> Answer:
        target = f"{path}?{urlencode(sorted(params.items()))}" if params else path
        return self.send("GET", target, None, {**self.auth("GET", target), **(headers or {})})

    def post(self, path: str, body: Any, headers: dict[str, str] | None = None) -> Answer:
        text = json.dumps(body)
        sent = {"Content-Type": "application/json", **self.auth("POST", path, text), **(headers or {})}
        return self.send("POST", path, text, sent)

    def admin(self, method: str, name: str, body: Any = None) -> Answer:
        token = {"x-mock-token": self.exchange.admin_token}
        return self.send(method, f"/__mock__/{name}", None if body is None else json.dumps(body), token)


def eventually(check: Any, seconds: float = 60.0) -> Any:
    """The first truthy result of ``check`` within ``seconds``."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = check()
        if found:
            return found
        time.sleep(0.01)
    raise AssertionError("it never happened")
