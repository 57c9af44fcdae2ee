# Made by Specloom from bitget/ws/v2/public/spot-books.yaml; change that file, not this one.
"""What ``v2.ws.spot.books`` carries."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Rows, Text


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


class BooksPush(Model, rename={"inst_id": "instId"}):
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
    inst_id: Text = None
    """Instrument the channel is about, or `default` for all"""


RESULT = list[BooksPush]
