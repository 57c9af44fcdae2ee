"""What every call of one client shares: its venue, its keys, its clock and limits, and a plan per endpoint."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..codec.drift import Drift
from ..errors import InvalidRequest
from ..retry.backoff import RetryQuota
from ..retry.error_mapping import ErrorMapper
from ..retry.redaction import Redactor
from ..spec.client_order_ids import ClientIds, rule_for
from ..spec.registry import ErrorCatalog, record_of
from ..spec.symbols import SymbolCodec
from ..transport.protocol import HttpRequest
from .endpoint_plan import EndpointPlan
from .exchange_clock import ExchangeClock
from .hooks import HookRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..limits.keys import Identity
    from ..signatures.request import Request
    from ..signatures.schemes import Signers
    from ..spec.records import Endpoint, Venue
    from .call_options import CallOptions
    from .hooks import Hook

_OF_THE_TRANSPORT = frozenset({"host", "content-length", "transfer-encoding", "content-type"})


class ClientContext:
    """One client without its transport and rate limiter: everything that needs no I/O."""

    def __init__(
        self,
        package: str,
        venue: Venue,
        *,
        base_url: str,
        url_of: Callable[[str], str],
        signers: Signers,
        environment: str,
        options: CallOptions,
        hooks: tuple[Hook, ...],
        headers: Mapping[str, str],
        identity: Identity,
    ) -> None:
        self.package = package
        self.venue = venue
        self.base_url = base_url
        self.host = urlsplit(base_url).netloc
        self._url_of = url_of
        self.signers = signers
        self.environment = environment
        self.options = options
        self.identity = identity
        self.clock = ExchangeClock()
        self.time = time.monotonic
        self.drift = Drift()
        self.account_mode: str | None = None  # once the exchange was asked
        self.quota = RetryQuota()
        self.hooks = HookRunner(hooks)
        self.symbols = SymbolCodec(venue.symbols)
        self.redactor = Redactor(tuple(signers.credentials.values()))
        self.errors = ErrorCatalog(package, venue.rejected_codes)
        self.error_mapper = ErrorMapper(self.errors, self.redactor, venue)
        self._headers = dict(headers)
        names = (*headers, *signers.own_headers)
        self._own_headers = {name.lower() for name in names} | _OF_THE_TRANSPORT
        self.plans: dict[str, EndpointPlan] = {}
        self._ids: dict[str, ClientIds | None] = {}

    def __repr__(self) -> str:
        return f"<ClientContext of {self.venue.name} at {self.base_url}>"

    def plan(self, record: Endpoint) -> EndpointPlan:
        """The endpoint's plan, made once."""
        plan = self.plans.get(record.call)
        if plan is None:
            plan = self.plans[record.call] = EndpointPlan(
                record,
                package=self.package,
                venue=self.venue,
                options=self.options,
                identity=self.identity,
                drift=self.drift,
                symbols=self.symbols,
                ids=self.ids(record.version),
                base_url=self._url_of(record.host),
                environment=self.environment,
                signers=self.signers,
            )
        return plan

    def plan_for_call(self, call: str) -> EndpointPlan:
        """The plan of a call by name."""
        return self.plans.get(call) or self.plan(record_of(self.package, call))

    def ids(self, version: str) -> ClientIds | None:
        """The maker of client order ids for a version; None where the venue has no rule."""
        if version not in self._ids:
            rule = rule_for(self.venue, version)
            self._ids[version] = ClientIds(rule) if rule is not None else None
        return self._ids[version]

    def headers_for(self, extra: Mapping[str, str]) -> dict[str, str]:
        """The headers that the user gave this call, checked.

        Raises:
            InvalidRequest: a header that the client sets itself, or one with a line break.
        """
        for name, value in extra.items():
            if name.lower() in self._own_headers:
                raise InvalidRequest(f"The client sets the header {name} itself: leave it out of headers.")
            if not (name + value).isprintable():
                raise InvalidRequest(f"The header {name!r} has characters that a header cannot carry.")
        return dict(extra)

    def http_request(
        self, plan: EndpointPlan, request: Request, extra: Mapping[str, str] | None, timeout: float, now: float
    ) -> HttpRequest:
        """The request as it is sent ``now`` (Unix, seconds): signed anew each time, as the signature holds the time."""
        signer = plan.signer
        assert signer is not None  # ``Call`` refuses a call that cannot be signed
        signed = signer.sign(request, int((now * 1000 + self.clock.offset) * 1000))
        url = f"{plan.base_url}{request.path}?{signed.query}" if signed.query else plan.base_url + request.path
        headers = {**self._headers, **signed.headers}
        if extra:
            headers.update(extra)
        return HttpRequest(request.method, url, headers, signed.body, timeout)
