# Made by Specloom from bitget/ws/v2/public/spot-books.yaml; change that file, not this one.
"""``client.v2.ws.spot.books``: the channel books, books1, books5, books15, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestBooks(ChannelSuite):
    CALL = "v2.ws.spot.books"
    ARGUMENTS = {"inst_id": "BTCUSDT"}
    ARG = {"instType": "SPOT", "instId": "BTCUSDT", "channel": "books"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "SPOT", "instId": "BTCUSDT", "channel": "books"},
  "data": [
    {
      "asks": [["26274.9", "0.0009"], ["26275.0", "0.0500"]],
      "bids": [["26274.8", "0.0009"], ["26274.7", "0.0027"]],
      "checksum": 0,
      "seq": 123,
      "ts": "1695710946294",
      "instId": "instId6"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "asks": [
                {"price": Decimal("26274.9"), "size": Decimal("0.0009")},
                {"price": Decimal("26275.0"), "size": Decimal("0.0500")},
            ],
            "bids": [
                {"price": Decimal("26274.8"), "size": Decimal("0.0009")},
                {"price": Decimal("26274.7"), "size": Decimal("0.0027")},
            ],
            "checksum": 0,
            "seq": 123,
            "ts": Millis(1695710946294),
            "inst_id": "instId6",
        }
    ]
    DOCUMENTED = []
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of SPOT, default SPOT, given SPOT",
        "inst_id": "body instId: text as Symbol | str, required, symbol",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("ws", "ws_classic"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.ws.spot.books",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("books", "books1", "books5", "books15"),
        "topic_key": "channel",
        "book.integrity": "seq",
        "book.asks": "asks",
        "book.bids": "bids",
        "book.snapshot_topics": ("books1", "books5", "books15"),
    }
