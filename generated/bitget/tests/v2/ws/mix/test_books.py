# Made by Specloom from bitget/ws/v2/public/mix-books.yaml; change that file, not this one.
"""``client.v2.ws.mix.books``: the channel books, books1, books5, books15, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestBooks(ChannelSuite):
    CALL = "v2.ws.mix.books"
    ARGUMENTS = {"inst_type": "USDT-FUTURES", "inst_id": "BTCUSDT"}
    ARG = {"instType": "USDT-FUTURES", "instId": "BTCUSDT", "channel": "books"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "USDT-FUTURES", "instId": "BTCUSDT", "channel": "books"},
  "data": [
    {
      "asks": [["27000.5", "8.760"], ["27001.0", "0.400"]],
      "bids": [["27000.0", "2.710"], ["26999.5", "1.460"]],
      "checksum": 0,
      "seq": 123,
      "ts": "1695716059516",
      "pseq": "15"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "asks": [
                {"price": Decimal("27000.5"), "size": Decimal("8.760")},
                {"price": Decimal("27001.0"), "size": Decimal("0.400")},
            ],
            "bids": [
                {"price": Decimal("27000.0"), "size": Decimal("2.710")},
                {"price": Decimal("26999.5"), "size": Decimal("1.460")},
            ],
            "checksum": 0,
            "seq": 123,
            "ts": Millis(1695716059516),
            "pseq": 15,
        }
    ]
    DOCUMENTED = []
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
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
        "rate_limit.pool": "v2.ws.mix.books",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("books", "books1", "books5", "books15"),
        "topic_key": "channel",
        "book.integrity": "seq_pseq",
        "book.asks": "asks",
        "book.bids": "bids",
        "book.snapshot_topics": ("books1", "books5", "books15"),
    }
