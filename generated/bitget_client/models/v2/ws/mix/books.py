# Made by Specloom from bitget/ws/v2/public/mix-books.yaml; change that file, not this one.
"""What ``v2.ws.mix.books`` carries."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Rows


class BooksPushAsks(Rows):
    """Columns of one row of 'asks'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""


class BooksPushBids(Rows):
    """Columns of one row of 'bids'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""


class BooksPush(Model):
    """The answer."""

    asks: list[BooksPushAsks] | None = None
    """Sell side of the book, cheapest first"""
    bids: list[BooksPushBids] | None = None
    """Buy side of the book, dearest first"""
    checksum: Int = None
    """CRC32 of the book's top levels; 0 or absent when not sent"""
    seq: Int = None
    """Sequence number of the push; only rises"""
    ts: Ms = None
    """Time of the data"""
    pseq: Int = None
    """Sequence of the push before; 0 after a reset"""


RESULT = list[BooksPush]
