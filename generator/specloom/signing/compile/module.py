"""A venue's signing → the source of one module: a class per scheme, and the rules by which a client chooses."""

import re
from collections.abc import Iterator

from specloom.model.signing import NO_SCHEME, Scheme, Signing
from specloom.signing.compile.helpers import HASHLIB, SUPPORT, TYPING_ONLY, literal
from specloom.signing.compile.schemes import SchemeWriter, body_encoding, class_name, pair_encoding

RUNTIME = "specloom.runtime"


def compile_signing(signing: Signing, venue: str, *, runtime: str = RUNTIME) -> str:
    """Python source that signs as the recipes say. ``runtime`` is the package that holds ``signatures``.

    The signing must be free of problems.
    """
    schemes = [Scheme(name=NO_SCHEME), *signing.schemes]
    classes = [_class(signing, scheme) for scheme in schemes]
    query, rules = signing.requests.query, signing.requests
    tables = [
        f"_QUERY = {pair_encoding(query.keep, query.space, query.lists)}",
        f"_BODY = {body_encoding(rules.body, rules.content_type)}",
    ]
    body = "\n\n\n".join(["\n".join(tables), *(text.rstrip() for text in classes), _rules(signing, venue, schemes)])
    head = '"""Signs requests as the recipes of the spec say."""\n\nfrom __future__ import annotations\n\n'
    return f"{head}{_imports(body, runtime)}\n\n{body}\n"


def _class(signing: Signing, scheme: Scheme) -> str:
    return _own_class(scheme) if scheme.python else SchemeWriter(signing, scheme).source()


def _own_class(scheme: Scheme) -> str:
    """A signer written by hand that stands beside this module and is imported when a client needs it."""
    module, _, name = str(scheme.python).partition(":")
    return f'''class {class_name(scheme.name)}(OwnSigner):
    """Signs by the scheme ``{scheme.name}`` with a class of its own."""

    __slots__ = ()

    scheme = {literal(scheme.name)}
    body = _BODY
    query = _QUERY

    @staticmethod
    def load() -> Any:
        """The class, imported now."""
        from .{module} import {name}  # noqa: PLC0415 - only its users need what it imports

        return {name}
'''


def _rules(signing: Signing, venue: str, schemes: list[Scheme]) -> str:
    signers = ", ".join(f"{literal(scheme.name)}: {class_name(scheme.name)}" for scheme in schemes)
    conditions = "".join(
        f"({literal(scheme.name)}, {literal(scheme.replaces or signing.default)}, {_table(dict(scheme.when))}), "
        for scheme in signing.schemes
        if scheme.when
    )
    lines = [
        f"venue={literal(venue)}",
        f"credentials=({''.join(f'{text}, ' for text in _credentials(signing))})",
        f"options=({''.join(f'{text}, ' for text in _options(signing))})",
        f"signers={{{signers}}}",
        f"conditions=({conditions})",
        f"default={literal(signing.default)}",
        f"access={_table(signing.access)}",
    ]
    if signing.nonce_unit != "ms":
        lines.append(f"nonce_unit={literal(signing.nonce_unit)}")
    puts = [put.name for scheme in signing.schemes for put in scheme.puts if put.place == "headers"]
    if puts:
        lines.append(f"headers=({''.join(f'{literal(name)}, ' for name in dict.fromkeys(puts))})")
    return "SIGNING = SigningRules(\n" + "".join(f"    {line},\n" for line in lines) + ")"


def _credentials(signing: Signing) -> Iterator[str]:
    for entry in signing.credentials:
        form = f", form={literal(entry.form)}" if entry.form != "text" else ""
        flags = "".join(f", {flag}=True" for flag in ("optional", "hidden") if getattr(entry, flag))
        yield f"CredentialRule({literal(entry.name)}{form}{flags})"


def _options(signing: Signing) -> Iterator[str]:
    for entry in signing.options:
        kind = f", type={literal(entry.type)}" if entry.type != "text" else ""
        default = f", default={literal(entry.default)}" if entry.default is not None else ""
        header = f", header={literal(entry.header)}" if entry.header is not None else ""
        yield f"OptionRule({literal(entry.name)}{kind}{default}{header})"


def _table(entries: dict[str, str]) -> str:
    return f"{{{', '.join(f'{literal(key)}: {literal(value)}' for key, value in entries.items())}}}"


def _imports(body: str, runtime: str) -> str:
    """The imports of what the source uses, and those of the annotations below ``TYPE_CHECKING``."""
    used = set(re.findall(r"(?<![.\w])([A-Za-z_]\w*)(?=[()])", body))
    hashes = [name for name in HASHLIB if name in used]
    lines = [f"from hashlib import {', '.join(hashes)}"] if hashes else []
    lines += ["from typing import TYPE_CHECKING", ""]
    for module in sorted(SUPPORT):
        names = sorted(used.intersection(SUPPORT[module]))
        if names:
            lines.append(f"from {runtime}.signatures.{module} import {', '.join(names)}")
    lines += ["", "if TYPE_CHECKING:", "    from collections.abc import Mapping", "    from typing import Any", ""]
    for module in sorted(TYPING_ONLY):
        lines.append(f"    from {runtime}.signatures.{module} import {', '.join(TYPING_ONLY[module])}")
    return "\n".join(lines)
