"""Is this request signed as the exchange wants it? And if not, what is wrong?"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

import msgspec

from specloom.mock.signing.compare import fits
from specloom.mock.signing.evaluate import FRESH, Scene, UnknowableError
from specloom.mock.signing.jsontext import whole_number
from specloom.mock.signing.nonces import Nonces
from specloom.mock.signing.received import Received
from specloom.mock.signing.recover import recover
from specloom.model.expressions import Expression, Name, walk
from specloom.model.signing import Scheme, Signing

FaultKind = Literal[
    "missing",
    "unknown_key",
    "bad_time",
    "too_old",
    "too_early",
    "old_nonce",
    "bad_credential",
    "bad_value",
    "bad_signature",
]
ORDER: tuple[FaultKind, ...] = (
    "missing",
    "unknown_key",
    "bad_time",
    "too_old",
    "too_early",
    "bad_credential",
    "bad_value",
    "bad_signature",
    "old_nonce",
)
"""The order in which faults are told; an exchange answers with the first."""

UNSAID_WINDOW_MS = 5000
"""How old a time may be where an option of the request says it, and the request does not have the option."""


class Fault(msgspec.Struct, frozen=True):
    """What is wrong. ``place`` and ``name`` say where: the header, parameter or member that shows it."""

    kind: FaultKind
    place: str
    name: str
    detail: str = ""


class Verdict(msgspec.Struct, frozen=True):
    """``account`` is the one whose key the request has, None when nobody has it; no faults: the request is right."""

    account: int | None
    faults: tuple[Fault, ...]

    @property
    def is_right(self) -> bool:
        """Whether the exchange would serve it."""
        return not self.faults


class _Claim(msgspec.Struct):
    """Something that was sent and what it should be."""

    place: str
    name: str
    expression: Expression
    sent: Any


class Verifier:
    """Checks requests by one scheme of a venue."""

    def __init__(self, signing: Signing, scheme: Scheme) -> None:
        self._signing = signing
        self._scheme = scheme
        self._hidden = {entry.name for entry in signing.credentials if entry.hidden}
        self._credentials = {entry.name for entry in signing.credentials}

    def verify(
        self,
        received: Received,
        accounts: Iterable[Mapping[str, str | None]],
        now_ms: int,
        nonces: Nonces | None = None,
    ) -> Verdict:
        """The verdict on a request at ``now_ms`` of the exchange's clock; ``accounts`` are credentials by name.

        ``nonces`` remembers what was used; without it a nonce may be used again.
        """
        scenes = [Scene(self._signing, self._scheme, received, account) for account in accounts]
        claims = [self._claims(scene) for scene in scenes]
        if not scenes:
            return Verdict(None, (Fault("unknown_key", "", ""),))
        missing = tuple(self._missing(claims[0], scenes[0]))
        if missing:
            return Verdict(None, missing)
        return self._among(scenes, claims, now_ms, nonces)

    def verify_frame(
        self,
        frame: Mapping[str, Any],
        sent: Mapping[str, Any],
        accounts: Iterable[Mapping[str, str | None]],
        now_ms: int,
    ) -> Verdict:
        """The verdict on the values of a socket frame; ``sent`` has them by the names of the recipe."""
        received = Received(method="", host="", path="", frame=frame)
        scenes = [Scene(self._signing, self._scheme, received, account) for account in accounts]
        claims = [[_Claim("frame", name, Name(name), value) for name, value in sent.items()] for _ in scenes]
        return self._among(scenes, claims, now_ms, None)

    def _among(self, scenes: list[Scene], claims: list[list[_Claim]], now_ms: int, nonces: Nonces | None) -> Verdict:
        candidates = [index for index, scene in enumerate(scenes) if self._has_key(scene, claims[index])]
        if not candidates:
            claim = next(claim for claim in claims[0] if self._names_key(scenes[0], claim.expression))
            return Verdict(None, (Fault("unknown_key", claim.place, claim.name),))
        verdicts = []
        for index in candidates:
            found = sorted(
                self._faults(scenes[index], claims[index], now_ms), key=lambda fault: ORDER.index(fault.kind)
            )
            verdicts.append(Verdict(index, tuple(found)))
        best = min(verdicts, key=lambda verdict: len(verdict.faults))
        if best.is_right and nonces is not None and best.account is not None:
            return Verdict(best.account, tuple(self._used(scenes[best.account], best.account, nonces)))
        return best

    def _claims(self, scene: Scene) -> list[_Claim]:
        return [_Claim(put.place, put.name, put.expression, scene.parts.put(put)) for put in self._scheme.puts]

    def _missing(self, claims: list[_Claim], scene: Scene) -> Iterator[Fault]:
        for claim in claims:
            if claim.sent in (None, "", b"") and not self._may_be_missing(claim.expression, scene):
                yield Fault("missing", claim.place, claim.name)

    def _may_be_missing(self, node: Expression, scene: Scene) -> bool:
        """Whether a request without it is possible: an option that was not set, a value that only some methods have."""
        inner = (scene.definition(node.name) or node) if isinstance(node, Name) else node
        if isinstance(inner, Name):
            unset = {f"option.{option.name}" for option in self._signing.options if option.default is None}
            optional = {entry.name for entry in self._signing.credentials if entry.optional}
            return inner.name in unset | optional or inner.name.startswith("with.")
        try:
            return scene.value(inner) is None
        except UnknowableError:
            return False

    def _names_key(self, scene: Scene, node: Expression) -> bool:
        """Whether an expression is made of the key alone, so that it says whose request this is."""
        used = set(scene.names(node))
        return bool(used) and used <= self._credentials - self._hidden

    def _has_key(self, scene: Scene, claims: list[_Claim]) -> bool:
        return all(
            fits(claim.expression, claim.sent, scene) for claim in claims if self._names_key(scene, claim.expression)
        )

    def _faults(self, scene: Scene, claims: list[_Claim], now_ms: int) -> Iterator[Fault]:
        for claim in claims:
            if claim.sent is not None:
                recover(claim.expression, claim.sent, scene)
        for claim in (*claims, *self._inner_claims(scene, claims)):
            try:
                right = claim.sent is None and self._may_be_missing(claim.expression, scene)
                right = right or fits(claim.expression, claim.sent, scene)
            except UnknowableError:
                right = False
            if not right:
                yield Fault(self._kind(scene, claim.expression), claim.place, claim.name)
        yield from self._time_faults(scene, claims, now_ms)

    def _inner_claims(self, scene: Scene, claims: list[_Claim]) -> Iterator[_Claim]:
        """Values that were taken as they were sent: each must be what its own definition says."""
        for name, text in scene.evidence.values.items():
            definition = scene.definition(name)
            shown = next((claim for claim in claims if name in _names_through(claim.expression, scene)), None)
            if definition is not None and shown is not None and not _is_name(shown.expression, name):
                yield _Claim(shown.place, shown.name, definition, text)

    def _kind(self, scene: Scene, node: Expression) -> FaultKind:
        used = set(scene.names(node))
        if used and used <= self._credentials:
            return "bad_credential"
        if used and all(name.startswith("now_") for name in used):
            return "bad_time"
        return "bad_signature" if used & self._hidden else "bad_value"

    def _time_faults(self, scene: Scene, claims: list[_Claim], now_ms: int) -> Iterator[Fault]:
        window, told = self._signing.window, scene.evidence.clock.microseconds
        if window is None or told is None:
            return
        place, name = self._shows(scene, claims)
        age = now_ms - told // 1000
        past = self._past(scene)
        if age > past:
            yield Fault("too_old", place, name, f"{age} ms old, and at most {past} are allowed")
        elif -age > window.future_ms:
            yield Fault("too_early", place, name, f"{-age} ms ahead, and at most {window.future_ms} are allowed")

    def _past(self, scene: Scene) -> int:
        window = self._signing.window
        assert window is not None
        if window.past_option is None:
            return window.past_ms
        said = whole_number(scene.evidence.options.get(window.past_option, ""))
        return UNSAID_WINDOW_MS if said is None else said

    def _shows(self, scene: Scene, claims: list[_Claim]) -> tuple[str, str]:
        for claim in claims:
            if all(name.startswith("now_") for name in scene.names(claim.expression)):
                return claim.place, claim.name
        return "", ""

    def _used(self, scene: Scene, account: int, nonces: Nonces) -> Iterator[Fault]:
        for name in sorted(FRESH):
            value = scene.evidence.fresh.get(name)
            if value is not None and not nonces.take(account, name, value):
                detail = "not above the last one" if name == "nonce" else "used before"
                yield Fault("old_nonce", *self._where(scene, name), detail)

    def _where(self, scene: Scene, name: str) -> tuple[str, str]:
        """The put that shows a nonce, and as little else as possible."""
        shown = [put for put in self._scheme.puts if name in set(scene.names(put.expression))]
        put = min(shown, key=lambda put: len(set(scene.names(put.expression))))
        return put.place, put.name


def _is_name(node: Expression, name: str) -> bool:
    return isinstance(node, Name) and node.name == name


def _names_through(node: Expression, scene: Scene) -> list[str]:
    """Every name behind an expression, those of values among them."""
    found: list[str] = []
    waiting = [node]
    while waiting:
        for inner in walk(waiting.pop()):
            if isinstance(inner, Name) and inner.name not in found:
                found.append(inner.name)
                definition = scene.definition(inner.name)
                if definition is not None:
                    waiting.append(definition)
    return found
