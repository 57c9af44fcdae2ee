"""Endpoints are signed by schemes that exist, and say what those want to know."""

from collections.abc import Iterator

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document, child
from specloom.model.signing import NO_SCHEME, Signing
from specloom.signing.endpoints import EndpointAuth, endpoint_auth, said_names, scheme_of
from specloom.validate.access import text
from specloom.validate.suggest import did_you_mean


def endpoint_problems(document: Document, signing: Signing) -> Iterator[Diagnostic]:
    """What is wrong with the member ``auth`` of an endpoint."""
    auth = endpoint_auth(document.mapping.get("auth"))
    name = scheme_of(signing, text(document.value, "access") or "", auth)
    scheme = signing.scheme(name)
    if scheme is not None:
        yield from _unsaid(document, name, said_names(scheme), auth)
        return
    if name != NO_SCHEME and auth.scheme is not None:
        pointer = "/auth/scheme" if isinstance(document.mapping.get("auth"), dict) else "/auth"
        hint = did_you_mean(name, (known.name for known in signing.schemes), "declare it in the venue's auth.schemes")
        yield error(document.value_place(pointer), "unknown-scheme", f"there is no scheme {quoted(name)}", hint)
    for word in auth.said if name == NO_SCHEME else ():
        yield _useless(document, word, name, set())


def _unsaid(document: Document, scheme: str, wanted: set[str], auth: EndpointAuth) -> Iterator[Diagnostic]:
    for word in sorted(wanted - set(auth.said)):
        message = f"the scheme {quoted(scheme)} wants to know {quoted(word)} of this endpoint"
        yield error(document.place("/auth"), "unsaid-word", message, f"write auth: {{{word}: …}}")
    for word in auth.said:
        if word not in wanted:
            yield _useless(document, word, scheme, wanted)


def _useless(document: Document, word: str, scheme: str, wanted: set[str]) -> Diagnostic:
    message = f"the scheme {quoted(scheme)} does not use {quoted(word)}"
    hint = did_you_mean(word, wanted, "drop it")
    return error(document.place(child("/auth", word)), "unknown-word", message, hint)
