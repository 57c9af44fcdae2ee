"""What every call of one client shares: its venue, its keys, its clock and limits, and a plan per endpoint."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

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
    from collections.abc import Mapping

    from ..codec.encode import EncodedRequest
    from ..limits.keys import Identity
    from ..spec.records import Endpoint, Venue
    from .call_options import CallOptions
    from .hooks import Hook
    from .signing import Signer

CONTENT_TYPE = "Content-Type"


class ClientContext:
    """One client without its transport and rate limiter: everything that needs no I/O."""

    def __init__(
        self,
        package: str,
        venue: Venue,
        *,
        base_url: str,
        signer: Signer | None,
        options: CallOptions,
        hooks: tuple[Hook, ...],
        headers: Mapping[str, str],
        identity: Identity,
    ) -> None:
        self.package = package
        self.venue = venue
        self.base_url = base_url
        self.signer = signer
        self.options = options
        self.identity = identity
        self.clock = ExchangeClock()
        self.time = time.monotonic
        self.drift = Drift()
        self.account_mode: str | None = None  # once the exchange was asked
        self.quota = RetryQuota()
        self.hooks = HookRunner(hooks)
        self.symbols = SymbolCodec(venue.symbols)
        self.redactor = Redactor(signer.secrets() if signer else ())
        self.errors = ErrorCatalog(package, venue.rejected_codes)
        self.error_mapper = ErrorMapper(self.errors, self.redactor, venue)
        self._headers = {CONTENT_TYPE: "application/json", **headers}
        self._signed_headers = self._headers | _key_headers(venue, signer)
        self._own_headers = {name.lower() for name in self._signed_headers} | _signature_headers(venue)
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
        self, plan: EndpointPlan, encoded: EncodedRequest, extra: Mapping[str, str] | None, timeout: float, now: float
    ) -> HttpRequest:
        """The request as it is sent ``now`` (Unix, seconds): signed anew each time, as the signature holds the time."""
        method = plan.record.method
        url = self.base_url + encoded.sent
        if not plan.signed:
            return HttpRequest(
                method, url, {**self._headers, **extra} if extra else self._headers, encoded.body, timeout
            )
        assert self.signer is not None  # ``Call`` refuses a call that cannot be signed
        stamp = str(int(now * 1000 + self.clock.offset))
        auth = self.venue.auth
        signature = self.signer.sign(f"{stamp}{method}{encoded.signed}".encode() + encoded.body)
        headers = {**self._signed_headers, auth.timestamp_header: stamp, auth.sign_header: signature}
        if extra:
            headers.update(extra)
        return HttpRequest(method, url, headers, encoded.body, timeout)


def _key_headers(venue: Venue, signer: Signer | None) -> dict[str, str]:
    if signer is None:
        return {}
    return {venue.auth.key_header: signer.key, venue.auth.passphrase_header: signer.passphrase}


def _signature_headers(venue: Venue) -> set[str]:
    auth = venue.auth
    names = (auth.key_header, auth.sign_header, auth.passphrase_header, auth.timestamp_header)
    return {name.lower() for name in names} | {"host", "content-length", "transfer-encoding"}
