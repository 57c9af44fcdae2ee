"""The exchange itself: hosts, signing, envelope, global limits, rules for ids and streams."""

import msgspec

from specloom.diagnostics import Place
from specloom.model.signing import Signing
from specloom.runtime.spec.records import ClientIdRule, Envelope, Host, Limit, StreamRules
from specloom.runtime.spec.records import Environment as EnvironmentRecord


class GlobalLimits(msgspec.Struct, frozen=True, kw_only=True):
    """The limit over all endpoints, its penalty, and the limit assumed where none is documented."""

    total: Limit
    penalty_seconds: int
    remaining_header: str
    undocumented: Limit
    tiers: tuple[str, ...] = ()

    @property
    def copy_trader(self) -> bool:
        """Whether some calls have other limits for accounts that lead copy trading."""
        return "copy_trader" in self.tiers


class Environment(EnvironmentRecord, frozen=True, kw_only=True):
    """Other surroundings than live trading. ``flag``: the client has an argument of its name that takes True."""

    flag: bool = False
    description: str | None = None


class Venue(msgspec.Struct, frozen=True, kw_only=True):
    """One exchange."""

    name: str
    title: str
    package: str
    docs: str
    hosts: tuple[Host, ...]
    environments: tuple[Environment, ...]
    signing: Signing
    envelope: Envelope
    limits: GlobalLimits
    client_ids: tuple[ClientIdRule, ...]
    streams: StreamRules
    server_time: str
    request_time_header: str
    response_time_header: str
    account_mode_codes: dict[str, str]
    maintenance: tuple[str, ...]
    origin: Place
    account_mode_call: str | None = None
    rejected_codes: dict[str, tuple[str, ...]] = {}

    @property
    def signature_seconds(self) -> int | None:
        """How old a signed request may be; None where the spec does not say it or an option does."""
        window = self.signing.window
        return None if window is None or window.past_option else -(-window.past_ms // 1000)
