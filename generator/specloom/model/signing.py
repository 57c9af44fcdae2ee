"""How an exchange's requests are signed: credentials, options, schemes, tokens, test vectors."""

from typing import Any, Literal

import msgspec

from specloom.model.expressions import Expression

CredentialForm = Literal["text", "base64", "hex", "pem"]
OptionType = Literal["text", "integer"]
Place = Literal["headers", "query_first", "query", "body_first", "body", "body_as"]
Encoding = Literal["json", "form", "none"]
Lists = Literal["repeated", "joined", "json", "brackets"]
Order = Literal["declared", "sorted"]

NO_SCHEME = "none"
"""The scheme of requests that are not signed; every venue has it."""


class Credential(msgspec.Struct, frozen=True, kw_only=True):
    """One secret or name that a user has from the exchange. ``form`` is checked when a client is made."""

    name: str
    hidden: bool = False
    optional: bool = False
    form: CredentialForm = "text"
    description: str | None = None


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """An argument of the client that is no credential: ``option.<name>`` in expressions.

    ``header`` is sent with every request where the option has a value.
    """

    name: str
    type: OptionType = "text"
    default: str | None = None
    header: str | None = None
    description: str | None = None


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A named step of a scheme."""

    name: str
    expression: Expression


class Put(msgspec.Struct, frozen=True, kw_only=True):
    """What a scheme adds to a request. ``name`` is empty for ``body_as``, which replaces the body."""

    place: Place
    name: str
    expression: Expression


class Scheme(msgspec.Struct, frozen=True, kw_only=True):
    """One way to sign.

    ``when`` maps credentials to regular expressions: where all of them fit, the scheme takes the place of the one that
    ``replaces`` names, of the default one where that is None.
    ``python`` names a class (``module:Signer``) that signs in the recipe's place; ``needs`` the packages it imports.
    """

    name: str
    values: tuple[Value, ...] = ()
    puts: tuple[Put, ...] = ()
    when: tuple[tuple[str, str], ...] = ()
    replaces: str | None = None
    python: str | None = None
    needs: tuple[str, ...] = ()

    @property
    def is_for_frames(self) -> bool:
        """Whether it gives values for socket frames instead of signing a request."""
        return not self.puts and bool(self.values)

    def value(self, name: str) -> Value | None:
        """The value of that name."""
        return next((value for value in self.values if value.name == name), None)


class SignatureWindow(msgspec.Struct, frozen=True, kw_only=True):
    """How old and how far ahead a signed time may be, in ms. ``past_option`` names an option that says it instead."""

    past_ms: int
    future_ms: int
    past_option: str | None = None


class TokenKeep(msgspec.Struct, frozen=True, kw_only=True):
    """The call that prolongs a token's life."""

    call: str
    every_ms: int


class Token(msgspec.Struct, frozen=True, kw_only=True):
    """What a call hands out for later use: ``token.<name>``. ``at`` is a JSON pointer into its answer."""

    name: str
    call: str
    at: str
    life_ms: int | None = None
    keep: TokenKeep | None = None
    renew: Literal["connect", "expiry"] = "expiry"


class QueryRules(msgspec.Struct, frozen=True, kw_only=True):
    """How queries are written. ``keep`` are characters that are not percent-encoded, besides the unreserved ones."""

    order: Order = "declared"
    keep: str = ""
    space: Literal["%20", "+"] = "%20"
    lists: Lists = "repeated"


class BodyRules(msgspec.Struct, frozen=True, kw_only=True):
    """How bodies are written. ``empty`` is the body of a POST, PUT or PATCH without parameters."""

    encoding: Encoding = "json"
    empty: str = ""
    space: Literal["%20", "+"] = "%20"
    keep: str = ""
    order: Order = "declared"
    lists: Lists = "joined"


class RequestRules(msgspec.Struct, frozen=True, kw_only=True):
    """How requests are written, as far as it is the same for all calls.

    ``numbers`` says whether decimal parameters are texts or numbers in JSON: what reads the arguments follows it.
    ``typed`` says which requests carry the Content-Type: those ``with_body``, or ``always``.
    """

    query: QueryRules = QueryRules()
    body: BodyRules = BodyRules()
    numbers: Literal["text", "number"] = "text"
    headers: tuple[tuple[str, str], ...] = ()
    typed: Literal["with_body", "always"] = "with_body"

    @property
    def content_type(self) -> str | None:
        """The type of bodies in the venue's usual encoding, where it says one."""
        return next((value for name, value in self.headers if name.lower() == "content-type"), None)


class VectorRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request before it is signed. ``body`` is None where there is none; ``body_text`` gives its exact text."""

    method: str = "GET"
    host: str = ""
    path: str = "/"
    query: tuple[tuple[str, Any], ...] = ()
    body: Any = None
    body_text: str | None = None
    encoding: Encoding | None = None


class VectorCheck(msgspec.Struct, frozen=True, kw_only=True):
    """How a signature that differs each time is verified: the header with a JSON Web Signature, and what it says.

    ``head`` and ``claims`` are its two JSON parts, members in their order; ``prefix`` stands before it in the header.
    """

    public: str
    header: str
    head: dict[str, Any] = {}
    claims: dict[str, Any] = {}
    prefix: str = "Bearer "


class VectorExpectation(msgspec.Struct, frozen=True, kw_only=True):
    """The request as it is sent. ``values`` are those of a scheme for socket frames."""

    headers: dict[str, str] = {}
    query: str = ""
    body: str = ""
    values: dict[str, Any] = {}
    verify: VectorCheck | None = None


class Vector(msgspec.Struct, frozen=True, kw_only=True):
    """A known signature. ``at`` is the clock in Unix ms; ``with_`` is what the endpoint says (``with.x``)."""

    name: str
    scheme: str
    credentials: dict[str, str]
    at: int
    request: VectorRequest
    expect: VectorExpectation
    source: str
    options: dict[str, str] = {}
    nonce: int | None = None
    random: str = ""
    with_: dict[str, str] = {}
    tokens: dict[str, str] = {}
    frame: dict[str, Any] = {}


class Signing(msgspec.Struct, frozen=True, kw_only=True):
    """Everything of a venue that signing needs. ``access`` maps an endpoint's access to its scheme."""

    credentials: tuple[Credential, ...]
    options: tuple[Option, ...]
    default: str
    schemes: tuple[Scheme, ...]
    access: dict[str, str]
    window: SignatureWindow | None
    nonce_unit: Literal["s", "ms", "us", "ns"]
    tokens: tuple[Token, ...]
    requests: RequestRules
    vectors: tuple[Vector, ...] = ()

    def scheme(self, name: str) -> Scheme | None:
        """The scheme of that name; None for ``none`` and for names that nobody declared."""
        return next((scheme for scheme in self.schemes if scheme.name == name), None)
