"""Drives ccxt, unchanged but for its base URLs, and prints what it saw as JSON."""

import asyncio
import itertools
import json
import sys
from typing import Any

import ccxt.pro

mode, rest, v2_public, v2_private, v3_public, v3_private, key, secret, passphrase = sys.argv[1:]


def limit_order(symbol: str, price: int) -> dict[str, Any]:
    return {"symbol": symbol, "type": "limit", "side": "buy", "amount": 0.01, "price": price}


async def trade_more(exchange: ccxt.pro.bitget, symbol: str, *, unified: bool) -> dict[str, Any]:
    """A batch, a change, own streams, own trades; in classic accounts also a trigger order and a transfer."""
    swap = "BTC/USDT:USDT"
    batch = await exchange.create_orders([limit_order(symbol, 40000), limit_order(symbol, 41000)])
    edited = await exchange.edit_order(batch[0]["id"], symbol, "limit", "buy", 0.02, 42000)
    prices = sorted(order["price"] for order in await exchange.fetch_open_orders(symbol))
    await exchange.cancel_orders([edited["id"], batch[1]["id"]], symbol)
    left = await exchange.fetch_open_orders(symbol)
    watching = asyncio.ensure_future(exchange.watch_orders(symbol))
    for number in itertools.count(2):  # an order that comes before the subscription is not told
        await exchange.create_order(symbol, "limit", "buy", 0.01, 70000, {"clientOrderId": f"ccxt-{number}"})
        if (await asyncio.wait([watching], timeout=1))[0]:
            break
    pushed = await watching
    trades = await exchange.fetch_my_trades(symbol)
    seen = {
        "batch": len(batch), "prices": prices, "left": left, "pushed": pushed[0]["clientOrderId"].partition("-")[0],
        "trade": [trades[-1]["side"], trades[-1]["amount"]], "coins": "USDT" in await exchange.fetch_currencies(),
    }  # fmt: skip
    if not unified:
        await exchange.create_order(swap, "market", "sell", 0.01, None, {"triggerPrice": 50000, "reduceOnly": True})
        waiting = await exchange.fetch_open_orders(swap, None, None, {"trigger": True})
        await exchange.cancel_order(waiting[0]["id"], swap, {"trigger": True})
        before = (await exchange.fetch_balance({"type": "swap"}))["USDT"]["free"]
        # The pages ask for a symbol with every transfer.
        await exchange.transfer("USDT", 5, "spot", "swap", {"symbol": "BTCUSDT"})
        after = (await exchange.fetch_balance({"type": "swap"}))["USDT"]["free"]
        seen |= {"trigger": waiting[0]["triggerPrice"], "moved": round(after - before, 6)}
    await exchange.close_position(swap)
    return seen | {"closed": await exchange.fetch_positions([swap])}


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
        await exchange.set_leverage(20, "BTC/USDT:USDT")
        swap = await exchange.create_order("BTC/USDT:USDT", "market", "buy", 0.01)
        positions = await exchange.fetch_positions(["BTC/USDT:USDT"])
        more = await trade_more(exchange, symbol, unified=mode == "unified")
        first = await exchange.watch_ticker(symbol)
        second = await exchange.watch_ticker(symbol)
    finally:
        await exchange.close()
    return {
        "bid": ticker["bid"], "book": [book["bids"][0][0], book["asks"][0][0]], "usdt": balance["USDT"]["free"],
        "placed": placed["id"], "found": [found["id"], found["status"], found["price"], found["amount"]],
        "client_id": found["clientOrderId"], "opened": [order["id"] for order in opened],
        "cancelled": cancelled["id"], "gone": gone["status"], "swap": bool(swap["id"]),
        "position": [positions[0]["side"], positions[0]["contracts"], positions[0]["leverage"]],
        **more, "stream": [first["last"], second["last"]],
    }  # fmt: skip


sys.stdout.write(json.dumps(asyncio.run(trip())) + "\n")
