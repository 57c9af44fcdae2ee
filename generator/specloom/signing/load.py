"""Compiled signing, loaded into this process: how the generator proves vectors with the code that clients get."""

from specloom.model.signing import Signing
from specloom.runtime.signatures.schemes import SigningRules
from specloom.signing.compile import compile_signing


def load_signing(signing: Signing, venue: str = "venue") -> SigningRules:
    """The rules and signers of the compiled module. The signing must be free of problems."""
    source = compile_signing(signing, venue)
    names: dict[str, object] = {"__name__": f"specloom.compiled.{venue}"}
    exec(compile(source, f"<signing of {venue}>", "exec"), names)  # noqa: S102 - our own output, no text of the spec's
    rules = names["SIGNING"]
    assert isinstance(rules, SigningRules)
    return rules
