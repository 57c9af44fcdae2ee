"""What a client prepares for an endpoint at its first call and uses for all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..codec.decode import ResponseDecoder
from ..codec.encode import RequestEncoder
from ..codec.models import Anything
from ..limits.keys import keys_of
from ..signatures.schemes import NO_SCHEME
from ..spec.registry import models_of
from .acknowledgement import Acknowledgement
from .arguments import ArgumentNormalizer

if TYPE_CHECKING:
    from ..codec.drift import Drift
    from ..limits.keys import Identity, Key
    from ..signatures.request import Signer
    from ..signatures.schemes import Signers
    from ..spec.client_order_ids import ClientIds
    from ..spec.records import Endpoint, Venue
    from ..spec.symbols import SymbolCodec
    from .call_options import CallOptions


class EndpointPlan:
    """How the arguments of one endpoint are normalized and encoded, which rate limits count, how responses are read."""

    __slots__ = (
        "_acknowledgement",
        "_decoder",
        "_drift",
        "_envelope",
        "_package",
        "_plain",
        "_strict",
        "base_url",
        "encoder",
        "keys",
        "normalizer",
        "record",
        "signer",
        "writes",
    )

    def __init__(
        self,
        record: Endpoint,
        *,
        package: str,
        venue: Venue,
        options: CallOptions,
        identity: Identity,
        drift: Drift,
        symbols: SymbolCodec,
        ids: ClientIds | None,
        base_url: str,
        environment: str,
        signers: Signers,
    ) -> None:
        """``ids`` makes client order ids, None where the venue has no rule for the endpoint's version."""
        self._decoder: ResponseDecoder | None = None
        self._plain: ResponseDecoder | None = None
        self._acknowledgement: Acknowledgement | None = None
        self._package = package
        self._envelope = venue.envelope
        self._drift = drift
        self._strict = options.strict
        self.record = record
        self.normalizer = ArgumentNormalizer(record, venue, symbols, ids)
        self.encoder = RequestEncoder(record, urlsplit(base_url).netloc, environment)
        self.base_url = base_url
        self.keys: tuple[Key, ...] = keys_of(record.rate_limit, venue, identity, copy_trader=options.copy_trader)
        scheme = record.scheme or signers.scheme_of(record.access)
        self.signer: Signer | None = signers.of(scheme) if signers.can_sign or scheme == NO_SCHEME else None
        self.writes = record.effect != "read"

    @property
    def decoder(self) -> ResponseDecoder:
        """Reads responses into the endpoint's models, which are imported now."""
        if self._decoder is None:
            self._decoder = self._make(models_of(self._package, self.record.call).RESULT)
        return self._decoder

    @property
    def plain(self) -> ResponseDecoder:
        """Reads responses into plain JSON values."""
        if self._plain is None:
            self._plain = self._make(Anything)
        return self._plain

    @property
    def acknowledgement(self) -> Acknowledgement:
        """Reads what the response to a write says of the request."""
        if self._acknowledgement is None:
            self._acknowledgement = Acknowledgement(self.record, self.decoder.result)
        return self._acknowledgement

    @property
    def item(self) -> Any:
        """The model of one row or of one result of a batch."""
        return models_of(self._package, self.record.call).ITEM

    def _make(self, result: Any) -> ResponseDecoder:
        return ResponseDecoder(self.record.call, result, self._envelope, self._drift, strict=self._strict)
