"""Other clients with the tickers of ``streams.py``; each raises :class:`ImportError` when it is not installed."""

import json
import time
from typing import Any

from stream_flood import FLOOD, ticker_messages


async def typed_bitget(url: str, count: int) -> float:
    """CPU seconds of ``typed-bitget`` with the same messages."""
    from typed_bitget.classic_streams.ticker import Ticker as TypedTicker
    from typed_bitget.core.transport.ws.classic import ClassicSocketStreamClient

    async with ClassicSocketStreamClient.new(public_url=url, private_url=url) as client:
        stream = await TypedTicker(client=client).ticker(FLOOD["instType"], inst_id=FLOOD["instId"])
        pushes = aiter(stream)
        await anext(pushes)
        began = time.process_time()
        for _ in range(count):
            await anext(pushes)
        return time.process_time() - began


def ccxt_pro(count: int) -> float:
    """CPU seconds of ccxt's handler for the same messages."""
    import ccxt.pro as ccxt

    exchange = ccxt.bitget()
    market = {"id": "BTCUSDT", "symbol": "BTC/USDT", "base": "BTC", "quote": "USDT", "type": "spot", "spot": True}
    exchange.set_markets([exchange.safe_market_structure(market)])

    class Client:
        def __init__(self) -> None:
            self.subscriptions: dict[str, Any] = {}
            self.futures: dict[str, Any] = {}

        def resolve(self, *_: Any) -> None:
            """Nobody waits."""

    client = Client()
    arg = {"instType": "SPOT", "channel": "ticker", "instId": "BTCUSDT"}
    texts = ticker_messages(arg, count)
    began = time.process_time()
    for text in texts:
        exchange.handle_message(client, json.loads(text))
    return time.process_time() - began
