"""Is this request one that the exchange would serve?"""

from collections.abc import Iterator
from urllib.parse import unquote, unquote_plus

from specloom.mock.errors import RefusedError
from specloom.mock.keys import Key, KeyRing
from specloom.mock.limits import LimitCounters
from specloom.mock.request import IncomingRequest, read_params
from specloom.mock.routes import Route, Routes
from specloom.model import Api, Limit

_NEEDS = {"trade": "trade", "transfer": "transfer", "withdraw": "withdraw", "read": "read"}


class RequestValidator:
    """Goes through a request in the order in which the exchange does, and refuses it at the first fault."""

    def __init__(self, api: Api, routes: Routes, keys: KeyRing, limits: LimitCounters) -> None:
        self._routes = routes
        self._keys = keys
        self._limits = limits
        auth = api.venue.auth
        self._auth = auth
        self._key_header = auth.key_header.lower()
        self._sign_header = auth.sign_header.lower()
        self._pass_header = auth.passphrase_header.lower()
        self._time_header = auth.timestamp_header.lower()
        self._demo_header = auth.demo_header.lower()
        self._needed = (
            (self._key_header, "no_key"),
            (self._sign_header, "no_sign"),
            (self._time_header, "no_timestamp"),
            (self._pass_header, "no_passphrase"),
        )

    def validate(self, call: IncomingRequest) -> Route:
        """Fill in the call's route, key, parameters and limit left; raises ``RefusedError``."""
        self._limits.count_request(call.address, call.now)
        call.route, call.path_params = self._routes.find(call.method, call.path)
        endpoint = call.route.endpoint
        if endpoint.signed or self._key_header in call.headers:
            call.key = self._authenticate(call)
            self._check_account(call.key, call.route)
        self._draw(call)
        if call.body and not call.headers.get("content-type", "")[:16].lower().startswith("application/json"):
            raise RefusedError("content_type")
        read_params(call)
        self._check_params(call)
        return call.route

    def _authenticate(self, call: IncomingRequest) -> Key:
        headers = call.headers
        for name, refusal in self._needed:
            if not headers.get(name):
                raise RefusedError(refusal)
        key = self._keys.get(headers[self._key_header])
        if key is None:
            raise RefusedError("bad_key")
        stamp = headers[self._time_header]
        check_timestamp(stamp, call.now * 1000, self._auth.window_seconds * 1000)
        if not any(key.signed(text, headers[self._sign_header]) for text in signed_texts(call, stamp)):
            raise RefusedError("bad_sign")
        if headers[self._pass_header] != key.passphrase:
            raise RefusedError("bad_passphrase")
        demo = headers.get(self._demo_header) == self._auth.demo_value
        if key.environment == ("live" if demo else "demo"):
            raise RefusedError("wrong_environment")
        return key

    @staticmethod
    def _check_account(key: Key, route: Route) -> None:
        endpoint = route.endpoint
        if not endpoint.signed:
            return
        if _NEEDS[endpoint.access] not in key.permissions:
            raise RefusedError("no_permission", endpoint.access)
        if key.mode != "any" and endpoint.account_mode not in {"any", key.mode}:
            raise RefusedError(f"account_is_{key.mode}")

    def _draw(self, call: IncomingRequest) -> None:
        assert call.route is not None
        limit, owner, tier = owner_of(call.route, call.key, call.address)
        pool = call.route.endpoint.rate_limit.pool
        call.remaining = self._limits.draw(f"{pool}{tier}", owner, limit, call.now)

    @staticmethod
    def _check_params(call: IncomingRequest) -> None:
        assert call.route is not None
        body = call.route.endpoint.body
        if body.kind != "list":
            call.route.checks.check(call.params)
            return
        if not call.items:
            raise RefusedError("missing_param", body.name)
        if body.max_items is not None and len(call.items) > body.max_items:
            raise RefusedError("too_many_items", body.name)
        for item in call.items:
            call.route.checks.check(item)


def owner_of(route: Route, key: Key | None, address: str) -> tuple[Limit, str, str]:
    """The limit that counts for this caller, who is counted, and the tier's mark in the budget's name."""
    rate = route.endpoint.rate_limit
    limit, tier = rate.default, ""
    if key is not None and key.copy_trader and rate.copy_trader is not None:
        limit, tier = rate.copy_trader, ":copy_trader"
    if limit.scope == "uid" and key is not None:
        return limit, key.uid, tier
    if limit.scope == "key" and key is not None:
        return limit, key.api_key, tier
    return limit, address, tier


def check_timestamp(stamp: str, now: float, window: float) -> None:
    """Refuse a time that is no number or too far off; all three in one unit."""
    if not stamp.isascii() or not stamp.isdigit() or len(stamp) > 20:
        raise RefusedError("bad_timestamp")
    if abs(int(stamp) - now) > window:
        raise RefusedError("expired")


def signed_texts(call: IncomingRequest, stamp: str) -> Iterator[bytes]:
    """What the client may have signed: the query decoded as the exchange does, or as it stands on the wire."""
    head = f"{stamp}{call.method}{call.path}"
    if not call.query:
        yield head.encode() + call.body
        return
    yield f"{head}?{call.query}".encode("utf-8", "surrogateescape") + call.body
    for spelling in (unquote(call.query), unquote_plus(call.query)):
        if spelling != call.query:
            yield f"{head}?{spelling}".encode("utf-8", "surrogateescape") + call.body
