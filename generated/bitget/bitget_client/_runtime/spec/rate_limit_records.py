"""How often the exchange may be called."""

import msgspec


class Limit(msgspec.Struct, frozen=True):
    """``requests`` in any ``seconds`` in a row, counted by ``scope``: ``uid``, ``ip`` or ``key``."""

    requests: int
    seconds: int
    scope: str


class RateLimit(msgspec.Struct, frozen=True, kw_only=True):
    """The limits of one endpoint.

    ``documented`` is false where no source states one; ``default`` is then the venue's.
    ``pool`` names the budget that is drawn from: the endpoint's own call name, or that of the one it shares with.
    ``drawn_from`` is the venue's pool of which one call draws ``units``; ``default`` is then what one call alone may.
    """

    default: Limit
    pool: str
    copy_trader: Limit | None = None
    documented: bool = True
    drawn_from: str | None = None
    units: int = 1
