"""Signers that a venue brings along in Python, where no recipe can say what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from .request import SignedRequest, Signer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .bodies import BodyEncoding
    from .fresh import Fresh
    from .pairs import PairEncoding
    from .request import Request


class OwnSignature(Protocol):
    """What such a class gives: each member replaces what would be sent; those that are missing change nothing."""

    def sign(self, **facts: Any) -> Mapping[str, Any]:
        """``headers`` (added), ``query`` (pairs) and ``body`` (bytes) of the signed request."""


class OwnSigner(Signer):
    """Hands a request to a class beside the client's signers and takes over what it gives.

    The class is made without arguments. Its ``sign()`` gets, by keyword: ``method``, ``host``, ``path``, ``query``
    (pairs), ``members``, ``body`` (encoded), ``now`` (microseconds since 1970), ``nonce`` (a function),
    ``credentials``, ``options`` and ``environment``.
    """

    __slots__ = ("_credentials", "_fresh", "_options", "_own")

    uses_nonce = True
    body: ClassVar[BodyEncoding]
    query: ClassVar[PairEncoding]

    def __init__(self, credentials: Mapping[str, Any], options: Mapping[str, Any], fresh: Fresh) -> None:
        self._credentials = credentials
        self._options = options
        self._fresh = fresh
        self._own: OwnSignature = self.load()()

    @staticmethod
    def load() -> Any:
        """The class, imported now."""
        raise NotImplementedError

    def sign(self, request: Request, now: int) -> SignedRequest:
        """The request as it is sent at ``now``, in microseconds since 1970."""
        body = self.body.encode(request.members, request.method, request.encoding)
        given = self._own.sign(
            method=request.method,
            host=request.host,
            path=request.path,
            query=list(request.query),
            members=request.members,
            body=body,
            now=now,
            nonce=lambda: self._fresh.nonce(now),
            credentials=self._credentials,
            options=self._options,
            environment=request.environment,
        )
        sent = given.get("body", body)
        headers = dict(given.get("headers", {}))
        content_type = self.body.content_type(sent, request.encoding)
        if content_type:
            headers.setdefault("Content-Type", content_type)
        return SignedRequest(self.query.encode(given.get("query", request.query)), sent, headers)
