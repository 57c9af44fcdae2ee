"""The admin routes below ``/__mock__/``: faults, clock, settings, reset, requests."""

import hmac
import ipaddress
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec

from specloom.mock.engine import Reply
from specloom.mock.errors import MockError
from specloom.mock.faults import parse_fault

if TYPE_CHECKING:
    from specloom.mock.exchange import Exchange

PREFIX = "/__mock__/"
ADMIN_HEADER = "x-mock-token"
_LONGEST_MOVE = 10 * 365 * 86400
_LATEST = 32_503_680_000  # the year 3000: dates beyond the year 9999 cannot be written


def serve_admin(exchange: "Exchange", method: str, path: str, headers: Mapping[str, str], body: bytes | None) -> Reply:
    """Answer one admin request; JSON in, JSON out. Header names are lower case; no ``body`` is one that is too long."""
    host = headers.get("host", "")
    if not _is_own_host(host, exchange.host):
        return _json(403, {"error": "the header Host names no address of the mock: use the URL that it prints"})
    if headers.get("origin", f"http://{host}").lower() != f"http://{host}".lower():
        return _json(403, {"error": "the header Origin names another site: pages of others may not use these routes"})
    given = headers.get(ADMIN_HEADER, "").encode()
    if not hmac.compare_digest(given, exchange.admin_token.encode()):
        return _json(401, {"error": f"the header {ADMIN_HEADER} must hold the token that the mock prints"})
    if body is None:
        return _json(413, {"error": "the body is too long"})
    return _answer(exchange, method, path.removeprefix(PREFIX), body)


def _answer(exchange: "Exchange", method: str, name: str, body: bytes) -> Reply:
    try:
        value = msgspec.json.decode(body) if body else {}
        return _json(200, _run(exchange, method, name, value))
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _json(400, {"error": "the body is not JSON"})
    except RecursionError:
        return _json(400, {"error": "the body nests too deeply"})
    except MockError as error:
        return _json(400, {"error": str(error)})


def _is_own_host(text: str, own: str) -> bool:
    """Whether a Host header is an address, ``localhost`` or the mock's host.

    A page of another site that lets its own name lead here (DNS rebinding) sends that name.
    """
    try:
        name = urlsplit(f"//{text}").hostname or ""
        if name in {"localhost", own.lower()}:
            return True
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _run(exchange: "Exchange", method: str, name: str, value: Any) -> Any:
    if method == "GET" and name == "requests":
        return list(exchange.requests)
    if method == "DELETE" and name == "faults":
        exchange.faults.clear()
    elif method == "POST" and name == "faults":
        items = value if isinstance(value, list) else [value]
        for fault in [parse_fault(item, "fault") for item in items]:
            exchange.faults.add(fault)
    elif method == "POST" and name == "clock":
        seconds = _seconds(value)
        if exchange.clock.now() + seconds > _LATEST:
            raise MockError("the clock cannot be moved beyond the year 3000")
        exchange.clock.advance(seconds)
    elif method == "POST" and name == "reset":
        exchange.reset()
    elif method == "POST" and name == "tick":
        exchange.streams.tick()
    elif method == "POST" and name == "settings":
        _set(exchange, value)
    else:
        raise MockError(f"no admin route {method} {PREFIX}{name[:60]}")
    return {"ok": True}


def _seconds(value: Any) -> float:
    seconds = value.get("advance") if isinstance(value, dict) else None
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not 0 <= seconds <= _LONGEST_MOVE:
        raise MockError('expected {"advance": seconds}')
    return float(seconds)


def _set(exchange: "Exchange", value: Any) -> None:
    if not isinstance(value, dict) or not all(isinstance(flag, bool) for flag in value.values()):
        raise MockError('expected {"limits": true or false, "samples": true or false}')
    for name, flag in value.items():
        if name == "limits":
            exchange.limits.enabled = flag
        elif name == "samples":
            exchange.actions.samples = flag
        else:
            raise MockError(f"no setting {name[:60]}")


def _json(status: int, value: Any) -> Reply:
    body = msgspec.json.encode(value)
    return Reply(status=status, body=body, headers=[(b"content-type", b"application/json")])
