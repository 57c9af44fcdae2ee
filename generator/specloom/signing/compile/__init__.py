"""Recipes → plain Python: a class per scheme."""

from specloom.signing.compile.module import compile_signing

__all__ = ["compile_signing"]
