"""Names of the runtime that compiled signers use, and small pieces of Python source."""

SUPPORT = {
    "digests": ("HmacKey", "digest", "hmac_digest"),
    "encodings": (
        "from_base58",
        "from_base64",
        "iso_milliseconds",
        "iso_seconds",
        "or_empty",
        "percent",
        "to_base58",
        "to_base64",
        "to_base64url",
    ),
    "pairs": (
        "PairEncoding",
        "flat",
        "join_pairs",
        "merge_pairs",
        "present",
        "sort_map",
        "sort_pairs",
        "to_pairs",
    ),
    "json_text": ("to_json", "to_json_bytes"),
    "bodies": ("BodyEncoding",),
    "asymmetric": ("Ed25519Key", "Es256Key", "RsaSha256Key"),
    "credentials": ("CredentialRule", "OptionRule"),
    "request": ("SignedRequest", "Signer"),
    "schemes": ("SigningRules",),
    "own": ("OwnSigner",),
}
"""Module of the runtime's ``signatures`` → what it offers."""

TYPING_ONLY = {"request": ("Request",), "fresh": ("Fresh",)}

LOCALS = frozenset(
    {
        "self",
        "request",
        "now",
        "credentials",
        "options",
        "fresh",
        "headers",
        "pairs",
        "fields",
        "encoding",
        "signed",
        "value",
    }
)
"""Names that the body of a compiled signer uses itself."""

HASHLIB = ("sha256", "sha384", "sha512")


def literal(text: str) -> str:
    """A text as Python source in double quotes."""
    return f'"{_escaped(text)}"'


def formatted(text: str) -> str:
    """A text as it stands inside an f-string in double quotes."""
    return _escaped(text).replace("{", "{{").replace("}", "}}")


def bytes_literal(text: str) -> str:
    """The UTF-8 bytes of a text as Python source."""
    return f'b"{_escaped(text)}"' if text.isascii() else f"{literal(text)}.encode()"


def wrapped(source: str) -> str:
    """An expression in brackets, unless it can be followed by a dot as it is."""
    return f"({source})" if _has_gap(source) else source


def _escaped(text: str) -> str:
    return "".join(_ESCAPES.get(char) or (char if char.isprintable() else _hex(char)) for char in text)


def _hex(char: str) -> str:
    return char.encode("unicode_escape").decode()


def _has_gap(source: str) -> bool:
    """Whether a space stands outside of all brackets and quotes."""
    depth, quoted = 0, False
    for at, char in enumerate(source):
        if char == '"' and source[at - 1 : at] != "\\":
            quoted = not quoted
        elif not quoted:
            depth += (char in "([{") - (char in ")]}")
            if char == " " and depth == 0:
                return True
    return False


_ESCAPES = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
