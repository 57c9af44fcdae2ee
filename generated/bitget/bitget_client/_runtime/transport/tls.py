"""TLS without a socket, and the certificates that are trusted."""

from __future__ import annotations

import functools
import os
import ssl
import sys
from typing import Any

READ = 64 << 10
STORES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch, Alpine
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # macOS, FreeBSD, Alpine
)
"""Where systems keep their certificates, for a Python whose OpenSSL was built to look elsewhere."""


def default_context() -> ssl.SSLContext:
    """A context that verifies certificates and host names against the system's store."""
    return _context_for(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@functools.cache
def _context_for(_file: str | None, _folder: str | None) -> ssl.SSLContext:
    """One context for all clients: reading a store takes some 20 ms. Both variables are read by OpenSSL."""
    return prepared(_truststore() or _from_openssl())


def prepared(context: ssl.SSLContext) -> ssl.SSLContext:
    """The context, which offers HTTP/1.1 alone.

    Raises:
        ValueError: it does not verify who answers, and signed orders would go to anyone.
    """
    if context.verify_mode is not ssl.CERT_REQUIRED or not context.check_hostname:
        raise ValueError("The TLS context must verify certificates and host names.")
    context.set_alpn_protocols(["http/1.1"])
    return context


def _truststore() -> Any:
    """The system's own verifier where OpenSSL cannot read the system's store; None elsewhere or without truststore."""
    if sys.platform not in ("darwin", "win32"):
        return None
    try:
        import truststore  # type: ignore[import-not-found, unused-ignore]  # noqa: PLC0415 - an optional package
    except ImportError:
        return None
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _from_openssl() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    paths = ssl.get_default_verify_paths()
    if not (paths.cafile or paths.capath or context.cert_store_stats()["x509"]):
        for store in STORES:
            if os.path.isfile(store):  # noqa: PTH113 - pathlib is not needed by the runtime otherwise
                context.load_verify_locations(store)
                break
    return context


class TlsChannel:
    """Turns plain bytes into TLS records and back; the driver carries the records."""

    __slots__ = ("_incoming", "_object", "_outgoing", "closed")

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        """``host`` is sent as SNI, and the certificate must be for it."""
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._object = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        self.closed = False

    def handshake(self) -> bool:
        """Goes on with the handshake; whether it is done.

        Raises:
            ssl.SSLError: it failed. ``outgoing`` may hold an alert for the peer.
        """
        try:
            self._object.do_handshake()
        except ssl.SSLWantReadError:
            return False
        return True

    def feed(self, records: bytes | memoryview) -> None:
        """Takes what came; nothing means that the peer has closed."""
        if records:
            self._incoming.write(records)
        else:
            self._incoming.write_eof()

    def outgoing(self) -> bytes:
        """Records that must be sent."""
        return self._outgoing.read()

    def encrypt(self, data: memoryview) -> memoryview:
        """Records for the data."""
        while data:
            data = data[self._object.write(data) :]
        return memoryview(self._outgoing.read())

    def decrypt(self) -> bytes:
        """Data of what came; sets ``closed`` when the peer has closed in order.

        Raises:
            ssl.SSLError: the records are broken, or the peer closed without saying so.
        """
        pieces = []
        try:
            while piece := self._object.read(READ):
                pieces.append(piece)
            self.closed = True
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLZeroReturnError:
            self.closed = True
        except ssl.SSLError:
            if not pieces:
                raise
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def told(error: ssl.SSLError) -> str:
    """What went wrong, without a place in OpenSSL's source."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"The certificate is refused: {error.verify_message or 'it is not for this host'}."
    return f"TLS failed: {(error.reason or type(error).__name__).lower().replace('_', ' ')}."
