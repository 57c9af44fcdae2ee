# Made by Specloom from bitget/ws/v3/public/uta-books.yaml; change that file, not this one.
"""``client.v3.ws.uta.books``: the channel books, books1, books5, books50, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestBooks(ChannelSuite):
    CALL = "v3.ws.uta.books"
    ARGUMENTS = {"inst_type": "spot", "symbol": "BTCUSDT"}
    ARG = {"instType": "spot", "symbol": "BTCUSDT", "topic": "books"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "spot", "symbol": "BTCUSDT", "topic": "books"},
  "data": [
    {
      "a": [["99756.7", "23.9774"]],
      "b": [["99756.6", "0.0128"]],
      "pseq": 0,
      "seq": 1304314508780744705,
      "maxDepth": "50",
      "ts": "1746698732562",
      "checksum": "16"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "a": [{"price": Decimal("99756.7"), "size": Decimal("23.9774")}],
            "b": [{"price": Decimal("99756.6"), "size": Decimal("0.0128")}],
            "pseq": 0,
            "seq": 1304314508780744705,
            "max_depth": Decimal("50"),
            "ts": Millis(1746698732562),
            "checksum": 16,
        }
    ]
    DOCUMENTED = []
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of spot usdt-futures coin-futures usdc-futures",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("ws", "ws_uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.ws.uta.books",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("books", "books1", "books5", "books50"),
        "topic_key": "topic",
        "book.integrity": "seq_pseq",
        "book.asks": "a",
        "book.bids": "b",
        "book.snapshot_topics": ("books1", "books5", "books50"),
    }
