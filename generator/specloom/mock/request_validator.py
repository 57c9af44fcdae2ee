"""Is this request one that the exchange would serve?"""

from specloom.mock.authentication import Authenticator
from specloom.mock.errors import RefusedError
from specloom.mock.keys import Key
from specloom.mock.limits import LimitCounters
from specloom.mock.request import IncomingRequest, read_params
from specloom.mock.routes import Route, Routes
from specloom.mock.signing import Received
from specloom.model import Api, Endpoint, Limit
from specloom.model.signing import NO_SCHEME
from specloom.signing.endpoints import EndpointAuth, scheme_of

LIVE = "live"
_NEEDS = {"trade": "trade", "transfer": "transfer", "withdraw": "withdraw", "read": "read"}


class RequestValidator:
    """Goes through a request in the order in which the exchange does, and refuses it at the first fault."""

    def __init__(self, api: Api, routes: Routes, authenticator: Authenticator, limits: LimitCounters) -> None:
        self._routes = routes
        self._limits = limits
        self._authenticator = authenticator
        self._signing = signing = api.venue.signing
        self._is_form = signing.requests.body.encoding == "form"
        self._content_type = "application/x-www-form-urlencoded" if self._is_form else "application/json"
        self._added = frozenset(
            put.name for scheme in signing.schemes for put in scheme.puts if put.place not in ("headers", "body_as")
        )
        self._environments = [one for one in api.venue.environments if one.headers]

    def validate(self, call: IncomingRequest) -> Route:
        """Fill in the call's route, key, parameters and limit left; raises ``RefusedError``."""
        self._limits.count_request(call.address, call.now)
        call.route, call.path_params = self._routes.find(call.method, call.path)
        endpoint = call.route.endpoint
        self._check_signature(call, endpoint)
        self._draw(call)
        if call.body and not call.headers.get("content-type", "").lower().startswith(self._content_type):
            raise RefusedError("content_type")
        read_params(call, is_form=self._is_form, added=self._added)
        self._check_params(call)
        return call.route

    def _check_signature(self, call: IncomingRequest, endpoint: Endpoint) -> None:
        """A request that needs no signature may carry one all the same, and is then checked too."""
        received = received_of(call, endpoint)
        scheme = scheme_of(self._signing, endpoint.access, EndpointAuth(endpoint.scheme, endpoint.said))
        if endpoint.signed or self._authenticator.carries_key(received):
            usual = self._signing.default if scheme == NO_SCHEME else scheme
            call.key = self._authenticate(call, usual, received)
            assert call.route is not None
            self._check_account(call.key, call.route)

    def _authenticate(self, call: IncomingRequest, scheme: str, received: Received) -> Key:
        key = self._authenticator.check(scheme, received, int(call.now * 1000))
        if self._environments and key.environment not in ("both", self._environment(call)):
            raise RefusedError("wrong_environment")
        return key

    def _environment(self, call: IncomingRequest) -> str:
        """The environment that the request's headers ask for."""
        for one in self._environments:
            if all(call.headers.get(name.lower()) == value for name, value in one.headers.items()):
                return one.name
        return LIVE

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
        return limit, key.name, tier
    return limit, address, tier


def received_of(call: IncomingRequest, endpoint: Endpoint) -> Received:
    """The request as its signature sees it."""
    return Received(
        method=call.method,
        host=call.headers.get("host", ""),
        path=call.raw_path or call.path,
        query=call.query,
        headers=call.headers,
        body=call.body,
        said=endpoint.said,
    )
