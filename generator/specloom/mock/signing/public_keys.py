"""Asymmetric signatures, checked with the public key of whatever PEM or seed an account has."""

from typing import Any

_RAW_KEY = 32


def is_signed(function: str, key: str | bytes, message: bytes, signature: bytes) -> bool:
    """Whether the signature is right. Raises ``ValueError`` when ``key`` is no key of this kind."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - a large library, and most venues do without

    public: Any = _public(function, key)
    try:
        _CHECKS[function](public, message, signature)
    except (InvalidSignature, TypeError, AttributeError):
        return False
    return True


def _public(function: str, key: str | bytes) -> Any:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key  # noqa: PLC0415

    data = key if isinstance(key, bytes) else key.replace("\\n", "\n").encode()
    if b"PUBLIC KEY" in data:
        return load_pem_public_key(data)
    if function == "ed25519" and b"-----BEGIN" not in data:
        return Ed25519PrivateKey.from_private_bytes(data[:_RAW_KEY]).public_key()
    return load_pem_private_key(data, password=None).public_key()


def _rsa(public: Any, message: bytes, signature: bytes) -> None:
    from cryptography.hazmat.primitives.asymmetric import padding  # noqa: PLC0415
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415

    public.verify(signature, message, padding.PKCS1v15(), SHA256())


def _ed25519(public: Any, message: bytes, signature: bytes) -> None:
    public.verify(signature, message)


def _es256(public: Any, message: bytes, signature: bytes) -> None:
    from cryptography.hazmat.primitives.asymmetric import ec, utils  # noqa: PLC0415
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415

    half = len(signature) // 2
    numbers = int.from_bytes(signature[:half], "big"), int.from_bytes(signature[half:], "big")
    public.verify(utils.encode_dss_signature(*numbers), message, ec.ECDSA(SHA256()))


_CHECKS = {"rsa_sha256": _rsa, "ed25519": _ed25519, "es256": _es256}
