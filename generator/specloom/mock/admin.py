"""The admin routes below ``/__mock__/``: faults, clock, settings, reset, requests."""

from typing import TYPE_CHECKING, Any

import msgspec

from specloom.mock.engine import Reply
from specloom.mock.errors import MockError
from specloom.mock.faults import parse_fault

if TYPE_CHECKING:
    from specloom.mock.exchange import Exchange

PREFIX = "/__mock__/"
_LONGEST_MOVE = 10 * 365 * 86400


def serve_admin(exchange: "Exchange", method: str, path: str, body: bytes) -> Reply:
    """Answer one admin request; JSON in, JSON out."""
    name = path.removeprefix(PREFIX)
    try:
        value = msgspec.json.decode(body) if body else {}
        return _json(200, _run(exchange, method, name, value))
    except msgspec.DecodeError:
        return _json(400, {"error": "the body is not JSON"})
    except MockError as error:
        return _json(400, {"error": str(error)})


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
        exchange.clock.advance(_seconds(value))
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
