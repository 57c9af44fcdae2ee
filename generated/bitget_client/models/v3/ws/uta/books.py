# Made by Specloom from bitget/ws/v3/public/uta-books.yaml; change that file, not this one.
"""What ``v3.ws.uta.books`` carries."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Rows


class BooksPushA(Rows):
    """Columns of one row of 'a'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""


class BooksPushB(Rows):
    """Columns of one row of 'b'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""


class BooksPush(Model):
    """The answer."""

    a: list[BooksPushA] | None = None
    """Sell side of the book, cheapest first"""
    b: list[BooksPushB] | None = None
    """Buy side of the book, dearest first"""
    checksum: Int = None
    """CRC32 of the book's top levels; 0 or absent when not sent"""
    pseq: Int = None
    """Sequence of the push before; 0 after a reset"""
    seq: Int = None
    """Sequence number of the push; only rises"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[BooksPush]
