"""Drives ccxt, unchanged but for its base URLs, and prints what it saw as JSON."""

import asyncio
import json
import sys
from typing import Any

import ccxt.pro

rest, v2_public, v2_private, v3_public, v3_private, key, secret, passphrase = sys.argv[1:]


async def trip() -> dict[str, Any]:
    exchange = ccxt.pro.bitget({"apiKey": key, "secret": secret, "password": passphrase})
    api = exchange.urls["api"]
    for name in [name for name in api if isinstance(api[name], str)]:
        api[name] = rest
    api["ws"] = {"public": v2_public, "private": v2_private, "utaPublic": v3_public, "utaPrivate": v3_private}
    exchange.options["fetchMarkets"]["types"] = ["spot", "swap"]
    try:
        await exchange.load_markets()
        symbol = "BTC/USDT"
        ticker = await exchange.fetch_ticker(symbol)
        book = await exchange.fetch_order_book(symbol)
        balance = await exchange.fetch_balance()
        placed = await exchange.create_order(symbol, "limit", "buy", 0.01, 40000, {"clientOrderId": "ccxt-1"})
        found = await exchange.fetch_order(placed["id"], symbol)
        opened = await exchange.fetch_open_orders(symbol)
        cancelled = await exchange.cancel_order(placed["id"], symbol)
        gone = await exchange.fetch_order(placed["id"], symbol)
        swap = await exchange.create_order("BTC/USDT:USDT", "market", "buy", 0.01)
        positions = await exchange.fetch_positions(["BTC/USDT:USDT"])
        first = await exchange.watch_ticker(symbol)
        second = await exchange.watch_ticker(symbol)
    finally:
        await exchange.close()
    return {
        "bid": ticker["bid"], "book": [book["bids"][0][0], book["asks"][0][0]], "usdt": balance["USDT"]["free"],
        "placed": placed["id"], "found": [found["id"], found["status"], found["price"], found["amount"]],
        "client_id": found["clientOrderId"], "opened": [order["id"] for order in opened],
        "cancelled": cancelled["id"], "gone": gone["status"], "swap": bool(swap["id"]),
        "position": [positions[0]["side"], positions[0]["contracts"]], "stream": [first["last"], second["last"]],
    }  # fmt: skip


sys.stdout.write(json.dumps(asyncio.run(trip())) + "\n")
