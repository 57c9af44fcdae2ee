"""What the other blocks must keep to: access, windows, conditions, tokens."""

import re
from collections.abc import Iterator

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document, child
from specloom.model.signing import NO_SCHEME, Scheme, Signing
from specloom.naming import pascal
from specloom.signing.kinds import BUILT_IN, PREFIXES
from specloom.validate.suggest import did_you_mean


def block_problems(document: Document, signing: Signing) -> Iterator[Diagnostic]:
    """Everything that is wrong outside the schemes."""
    yield from _chosen_schemes(document, signing)
    yield from _credential_names(document, signing)
    yield from _option_defaults(document, signing)
    yield from _window(document, signing)
    yield from _alike_schemes(document, signing)
    for scheme in signing.schemes:
        yield from _conditions(document, signing, scheme)
    yield from _tokens(document, signing)


def _chosen_schemes(document: Document, signing: Signing) -> Iterator[Diagnostic]:
    known = [scheme.name for scheme in signing.schemes]
    chosen = {"/auth/default": signing.default}
    chosen |= {child("/auth/access", access): scheme for access, scheme in signing.access.items()}
    for pointer, name in chosen.items():
        if name not in (*known, NO_SCHEME):
            hint = did_you_mean(name, known, "declare it in auth.schemes, or write none for unsigned requests")
            yield error(document.value_place(pointer), "unknown-scheme", f"there is no scheme {quoted(name)}", hint)


def _alike_schemes(document: Document, signing: Signing) -> Iterator[Diagnostic]:
    """Schemes whose signers would get one name."""
    seen: dict[str, str] = {}
    for scheme in signing.schemes:
        name = pascal(scheme.name)
        if name in seen:
            message = f"{quoted(scheme.name)} and {quoted(seen[name])} are one and the same name in Python"
            place = document.place(child("/auth/schemes", scheme.name))
            yield error(place, "name-taken", message, "choose another name")
        seen[name] = scheme.name


def _credential_names(document: Document, signing: Signing) -> Iterator[Diagnostic]:
    for credential in signing.credentials:
        if credential.name in BUILT_IN or credential.name in (*PREFIXES, "true", "false"):
            message = f"{quoted(credential.name)} has a meaning of its own in expressions"
            place = document.place(child("/credentials", credential.name))
            yield error(place, "name-taken", message, "choose another name")


def _option_defaults(document: Document, signing: Signing) -> Iterator[Diagnostic]:
    for option in signing.options:
        default = option.default
        if option.type == "integer" and default is not None and not re.fullmatch("-?[0-9]+", default):
            pointer = f"{child('/options', option.name)}/default"
            yield error(document.value_place(pointer), "bad-default", f"{quoted(default)} is no whole number")


def _window(document: Document, signing: Signing) -> Iterator[Diagnostic]:
    name = signing.window.past_option if signing.window else None
    if name is None:
        return
    option = next((option for option in signing.options if option.name == name), None)
    place = document.value_place("/auth/window/past")
    if option is None:
        hint = did_you_mean(name, (option.name for option in signing.options), f"declare {name} in options")
        yield error(place, "unknown-name", f"there is no option {quoted(name)}", hint)
    elif option.type != "integer":
        yield error(place, "wrong-type", f"the option {quoted(name)} is no number", "give it type: integer (ms)")


def _conditions(document: Document, signing: Signing, scheme: Scheme) -> Iterator[Diagnostic]:
    known = [credential.name for credential in signing.credentials]
    for name, pattern in scheme.when:
        pointer = child(f"{child('/auth/schemes', scheme.name)}/when", name)
        if name not in known:
            hint = did_you_mean(name, known, "declare it in credentials")
            yield error(document.place(pointer), "unknown-credential", f"there is no credential {quoted(name)}", hint)
        try:
            re.compile(pattern)
        except (re.error, OverflowError, RecursionError) as problem:
            yield error(document.value_place(pointer), "bad-pattern", f"the regular expression is invalid: {problem}")


def _tokens(document: Document, signing: Signing) -> Iterator[Diagnostic]:
    for token in signing.tokens:
        pointer = child("/tokens", token.name)
        if token.keep and token.life_ms and token.keep.every_ms >= token.life_ms:
            message = "the token would end before it is prolonged"
            place = document.value_place(f"{pointer}/keep/every")
            yield error(place, "token-outlived", message, "prolong it more often than its life lasts")
