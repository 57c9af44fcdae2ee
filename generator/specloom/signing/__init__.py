"""The signing language: expressions, their types and order, and their compilation to plain Python."""

from specloom.signing.compile import compile_signing
from specloom.signing.endpoints import EndpointAuth, endpoint_auth, said_names, scheme_of
from specloom.signing.load import load_signing
from specloom.signing.read import read_signing, readable_vectors
from specloom.signing.vectors import Mismatch, check_vector

__all__ = [
    "EndpointAuth",
    "Mismatch",
    "check_vector",
    "compile_signing",
    "endpoint_auth",
    "load_signing",
    "read_signing",
    "readable_vectors",
    "said_names",
    "scheme_of",
]
