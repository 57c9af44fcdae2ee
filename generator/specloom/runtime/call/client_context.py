"""What every call of one client shares: its venue, its keys, its clock and limits, and a plan per endpoint."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..codec.decode import Decoder
from ..codec.drift import Drift
from ..codec.encode import Encoding
from ..codec.models import Anything
from ..errors import Refused
from ..limits.keys import Identity, keys_of
from ..retry.retry_policy import RetryQuota
from ..spec import symbols
from ..spec.client_order_ids import ClientIds, rule_for
from ..spec.registry import ErrorBook, models_of, record_of
from ..transport.protocol import HttpRequest
from .arguments import Settler
from .clock import Clock
from .hooks import Redactor, Watch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..codec.encode import Encoded
    from ..limits.keys import Key
    from ..spec.records import Endpoint, Venue
    from .hooks import Hook
    from .signing import Signer

CONTENT_TYPE = "Content-Type"


class Plan:
    """What is known of an endpoint before it is called: how to settle arguments, what to draw from, how to read."""

    __slots__ = ("_core", "_decoder", "_plain", "encoding", "keys", "record", "settler", "signed")

    def __init__(self, core: Core, record: Endpoint) -> None:
        self._core = core
        self._decoder: Decoder | None = None
        self._plain: Decoder | None = None
        self.record = record
        self.settler = Settler(record, core.venue, core.symbols, core.ids(record.version))
        self.encoding = Encoding(record)
        self.keys: tuple[Key, ...] = keys_of(
            record.rate_limit, core.venue, core.identity, copy_trader=core.options.copy_trader
        )
        self.signed = record.signed

    @property
    def decoder(self) -> Decoder:
        """Reads answers into the endpoint's models, which are imported now."""
        if self._decoder is None:
            result = models_of(self._core.package, self.record.call).RESULT
            self._decoder = self._make(result)
        return self._decoder

    @property
    def plain(self) -> Decoder:
        """Reads answers into plain JSON values."""
        if self._plain is None:
            self._plain = self._make(Anything)
        return self._plain

    @property
    def item(self) -> Any:
        """The model of one row or of one result of a batch."""
        return models_of(self._core.package, self.record.call).ITEM

    def _make(self, result: Any) -> Decoder:
        core = self._core
        return Decoder(self.record.call, result, core.venue.envelope, core.drift, strict=core.options.strict)


class Options:
    """How a client behaves; times in seconds. ``patience`` is the longest wait for a slot of a call's first attempt."""

    __slots__ = ("confirm_for", "copy_trader", "deadline", "max_wait", "patience", "strict", "timeout")

    def __init__(
        self,
        *,
        timeout: float,
        deadline: float | None,
        max_wait: float | None,
        confirm_for: float,
        copy_trader: bool,
        strict: bool,
    ) -> None:
        self.timeout = timeout
        self.deadline = deadline
        self.max_wait = max_wait
        self.patience = min((time for time in (max_wait, deadline) if time is not None), default=None)
        self.confirm_for = confirm_for
        self.copy_trader = copy_trader
        self.strict = strict


class Core:
    """One client without its transport, limiter and loop: everything that needs no I/O."""

    def __init__(
        self,
        package: str,
        venue: Venue,
        *,
        base_url: str,
        signer: Signer | None,
        options: Options,
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
        self.clock = Clock()
        self.time = time.monotonic
        self.drift = Drift()
        self.errors = ErrorBook(package)
        self.owner: Any = None  # the client, which exceptions can ask again
        self.account_mode: str | None = None  # once it was asked
        self.quota = RetryQuota()
        self.watch = Watch(hooks)
        self.symbols = symbols.use(venue.symbols)
        self.redact = Redactor(signer.secrets() if signer else ())
        self._headers = {CONTENT_TYPE: "application/json", **headers}
        self._signed_headers = self._headers | _identification(venue, signer)
        self._guarded = {name.lower() for name in self._signed_headers} | _signature_names(venue)
        self.plans: dict[str, Plan] = {}
        self._ids: dict[str, ClientIds | None] = {}

    def __repr__(self) -> str:
        return f"<Core of {self.venue.name} at {self.base_url}>"

    def plan(self, record: Endpoint) -> Plan:
        """The endpoint's plan, made once."""
        plan = self.plans.get(record.call)
        if plan is None:
            plan = self.plans[record.call] = Plan(self, record)
        return plan

    def plan_of(self, call: str) -> Plan:
        """The plan of a call by name."""
        return self.plans.get(call) or self.plan(record_of(self.package, call))

    def ids(self, version: str) -> ClientIds | None:
        """The maker of client order ids for a version; None where the venue has no rule."""
        if version not in self._ids:
            rule = rule_for(self.venue, version)
            self._ids[version] = ClientIds(rule) if rule is not None else None
        return self._ids[version]

    def headers_for(self, extra: Mapping[str, str]) -> dict[str, str]:
        """This call's own headers, checked.

        Raises:
            Refused: a header that is the client's to set, or one with a line break.
        """
        for name, value in extra.items():
            if name.lower() in self._guarded:
                raise Refused(f"The header {name} is the client's to set.")
            if not (name + value).isprintable():
                raise Refused(f"The header {name!r} holds characters that headers cannot.")
        return dict(extra)

    def http_request(
        self, plan: Plan, encoded: Encoded, extra: Mapping[str, str] | None, timeout: float, now: float
    ) -> HttpRequest:
        """The request as it is sent ``now`` (Unix, seconds): signed anew each time, as the signature holds the time."""
        method = plan.record.method
        url = self.base_url + encoded.sent
        if not plan.signed:
            return HttpRequest(
                method, url, {**self._headers, **extra} if extra else self._headers, encoded.body, timeout
            )
        assert self.signer is not None  # a call that cannot be signed does not come so far
        stamp = str(int(now * 1000 + self.clock.offset))
        auth = self.venue.auth
        signature = self.signer.sign(f"{stamp}{method}{encoded.signed}".encode() + encoded.body)
        headers = {**self._signed_headers, auth.timestamp_header: stamp, auth.sign_header: signature}
        if extra:
            headers.update(extra)
        return HttpRequest(method, url, headers, encoded.body, timeout)


def _identification(venue: Venue, signer: Signer | None) -> dict[str, str]:
    if signer is None:
        return {}
    return {venue.auth.key_header: signer.key, venue.auth.passphrase_header: signer.passphrase}


def _signature_names(venue: Venue) -> set[str]:
    auth = venue.auth
    names = (auth.key_header, auth.sign_header, auth.passphrase_header, auth.timestamp_header)
    return {name.lower() for name in names} | {"host", "content-length", "transfer-encoding"}
