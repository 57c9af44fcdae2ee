"""RSA keys of the mock: made, read and checked."""

import base64
import binascii
import functools

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from specloom.mock.errors import MockError


def make_pair() -> tuple[str, str]:
    """A new private key and its public key, both as PEM."""
    pair = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private = pair.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = pair.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return private.decode(), public.decode()


@functools.lru_cache(maxsize=64)
def load_public(pem: str) -> rsa.RSAPublicKey:
    """The public key in a PEM text; raises ``MockError`` when it is none or not RSA."""
    try:
        loaded = serialization.load_pem_public_key(pem.encode())
    except ValueError as error:
        raise MockError(f"the public key is not PEM: {error}") from None
    if not isinstance(loaded, rsa.RSAPublicKey):
        raise MockError("the public key is not an RSA key")
    return loaded


def is_signed(pem: str, message: bytes, signature: str) -> bool:
    """Whether ``signature`` (Base64) is the key's signature of ``message``."""
    try:
        raw = base64.b64decode(signature, validate=True)
        load_public(pem).verify(raw, message, padding.PKCS1v15(), hashes.SHA256())
    except (binascii.Error, ValueError, InvalidSignature):
        return False
    return True
