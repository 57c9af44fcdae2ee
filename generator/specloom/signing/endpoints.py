"""What an endpoint says of its signature: ``auth: key``, ``auth: none``, or ``auth: {instruction: orderExecute}``."""

from typing import Any

import msgspec

from specloom.model.expressions import names_in
from specloom.model.signing import Scheme, Signing

SCHEME = "scheme"


class EndpointAuth(msgspec.Struct, frozen=True):
    """``scheme`` is None where the endpoint leaves it to its access; ``said`` are words for ``with.x``."""

    scheme: str | None = None
    said: dict[str, str] = {}


def endpoint_auth(value: Any) -> EndpointAuth:
    """What the member ``auth`` of an endpoint means; nothing where it is missing or has another form."""
    if isinstance(value, str):
        return EndpointAuth(value)
    if not isinstance(value, dict):
        return EndpointAuth()
    said = {name: word for name, word in value.items() if isinstance(word, str) and name != SCHEME}
    scheme = value.get(SCHEME)
    return EndpointAuth(scheme if isinstance(scheme, str) else None, said)


def scheme_of(signing: Signing, access: str, auth: EndpointAuth) -> str:
    """The name of the scheme that signs an endpoint, as far as the spec alone says it."""
    return auth.scheme or signing.access.get(access, signing.default)


def said_names(scheme: Scheme) -> set[str]:
    """What an endpoint has to say for a scheme: ``x`` for each ``with.x``."""
    trees = [*(value.expression for value in scheme.values), *(put.expression for put in scheme.puts)]
    return {name.removeprefix("with.") for tree in trees for name in names_in(tree) if name.startswith("with.")}
