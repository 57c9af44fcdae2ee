"""Other clients with the tickers of ``streams.py``; each raises :class:`ImportError` when it is not installed."""

import time
from typing import Any

from stream_flood import FLOOD


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


async def ccxt_pro(url: str, count: int) -> float:
    """CPU seconds of ``ccxt.pro`` with the same messages."""
    import ccxt.pro as ccxt

    class Counting(ccxt.bitget):  # type: ignore[misc] # ccxt is not typed
        handled = 0

        def handle_message(self, client: Any, message: Any) -> None:
            """Count."""
            self.handled += 1
            super().handle_message(client, message)

    exchange = Counting()
    market = {"id": FLOOD["instId"], "symbol": "BTC/USDT", "base": "BTC", "quote": "USDT", "type": "spot", "spot": True}
    exchange.set_markets([exchange.safe_market_structure(market)])
    exchange.urls["api"]["ws"] = dict.fromkeys(("public", "private", "utaPublic", "utaPrivate"), url)
    try:
        await exchange.watch_ticker("BTC/USDT")
        began, before = time.process_time(), exchange.handled
        while exchange.handled < before + count:
            await exchange.watch_ticker("BTC/USDT")
        return (time.process_time() - began) * count / (exchange.handled - before)
    finally:
        await exchange.close()
