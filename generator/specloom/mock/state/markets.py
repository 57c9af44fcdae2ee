"""Markets and their books, moving a little with every tick."""

import random
import zlib
from collections import deque
from collections.abc import Iterator
from decimal import Decimal

import msgspec

from specloom.mock.rules import MarketConfig, Rules
from specloom.mock.symbol_spelling import SymbolSpellings

DEPTH = 50
_RANGE = 200
_TRADES_KEPT = 100


class Instrument:
    """One market. Prices are whole ticks and sizes whole lots inside; texts with their places outside.

    ``symbol`` is without a version's suffix, ``product`` as the rules name it. ``ask`` is the lowest price that
    somebody sells at, ``bid`` the highest that somebody buys at; ``lot`` the smallest step of a size.
    """

    def __init__(self, market: MarketConfig, seed: int) -> None:
        self.market = market
        self.symbol = market.symbol
        self.product = market.product
        self.lot = Decimal(1).scaleb(-market.size_places)
        self._numbers = random.Random(zlib.crc32(f"{market.product}/{market.symbol}".encode()) ^ seed)  # noqa: S311
        self._base = int(Decimal(market.price).scaleb(market.price_places))
        self._middle = self._base
        self._asks: dict[int, int] = {}
        self._bids: dict[int, int] = {}
        self.seq = 1_000_000
        self.previous_seq = 0
        self.trades: deque[dict[str, str]] = deque(maxlen=_TRADES_KEPT)
        self._refill()

    def asks(self, depth: int = DEPTH) -> list[tuple[str, str]]:
        """Levels of sellers, best first."""
        return [self._level(ticks, self._asks[ticks]) for ticks in sorted(self._asks)[:depth]]

    def bids(self, depth: int = DEPTH) -> list[tuple[str, str]]:
        """Levels of buyers, best first."""
        return [self._level(ticks, self._bids[ticks]) for ticks in sorted(self._bids, reverse=True)[:depth]]

    def move(self) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        """One tick: a step of the price and new sizes. Returns the changed asks and bids, size ``0`` for gone."""
        old_asks, old_bids = dict(self._asks), dict(self._bids)
        step = self._numbers.choice((-1, 0, 1))
        # The walk is held near the starting price, so that far orders rest and near ones fill.
        if abs(self._middle + step - self._base) <= min(_RANGE, max(self._base // 500, 1)):
            self._middle += step
        for side in (self._asks, self._bids):
            side[self._numbers.choice(list(side))] = self._size()
        self._refill()
        self.previous_seq, self.seq = self.seq, self.seq + 1
        return self._changes(old_asks, self._asks), self._changes(old_bids, self._bids)

    def trade(self, side: str, price: str, size: str, now_ms: int, trade_id: str) -> None:
        """Note a trade for the tape."""
        self.trades.appendleft({"id": trade_id, "side": side, "price": price, "size": size, "time": str(now_ms)})

    def price_text(self, price: Decimal) -> str:
        """A price with the market's places."""
        return f"{price:.{self.market.price_places}f}"

    def _refill(self) -> None:
        middle = max(self._middle, DEPTH + 1)
        asks = range(middle + 1, middle + 1 + DEPTH)
        bids = range(middle - 1, middle - 1 - DEPTH, -1)
        self._asks = {ticks: self._asks.get(ticks) or self._size() for ticks in asks}
        self._bids = {ticks: self._bids.get(ticks) or self._size() for ticks in bids}
        self.ask = Decimal(asks[0]).scaleb(-self.market.price_places)
        self.bid = Decimal(bids[0]).scaleb(-self.market.price_places)

    def _size(self) -> int:
        return self._numbers.randrange(1, 10 ** (self.market.size_places + 1))

    def _changes(self, old: dict[int, int], new: dict[int, int]) -> list[tuple[str, str]]:
        changed = [self._level(ticks, lots) for ticks, lots in new.items() if old.get(ticks) != lots]
        return changed + [(self._level(ticks, 0)[0], "0") for ticks in old if ticks not in new]

    def _level(self, ticks: int, lots: int) -> tuple[str, str]:
        return _places(ticks, self.market.price_places), _places(lots, self.market.size_places)


class Markets:
    """All markets; one that is asked for and not there appears, priced by its name."""

    def __init__(self, rules: Rules, symbols: SymbolSpellings, seed: int) -> None:
        self._symbols = symbols
        self._seed = seed
        self._mirrors = rules.mirrors
        self._markets: dict[tuple[str, str], Instrument] = {}
        for market in rules.markets:
            self._markets[market.product, market.symbol] = Instrument(market, seed)

    def get(self, product: str, symbol: str) -> Instrument:
        """The market of that product and symbol."""
        found = self._markets.get((product, symbol))
        if found is None:
            found = self._markets[product, symbol] = Instrument(self._new(product, symbol), self._seed)
        return found

    def of(self, product: str) -> Iterator[Instrument]:
        """The markets of one product."""
        return (market for market in list(self._markets.values()) if market.product == product)

    def _new(self, product: str, symbol: str) -> MarketConfig:
        """Like the market of the product that it mirrors, where it mirrors one; else an invented one."""
        if product in self._mirrors:
            return msgspec.structs.replace(self.get(self._mirrors[product], symbol).market, product=product)
        return self._invent(product, symbol)

    def _invent(self, product: str, symbol: str) -> MarketConfig:
        base, quote = self._symbols.coins(symbol, product)
        price = zlib.crc32(symbol.encode()) % 90_000 + 1_000
        return MarketConfig(symbol=symbol, product=product, base=base, quote=quote, price=f"{price / 100:.2f}")


def _places(number: int, places: int) -> str:
    if places == 0:
        return str(number)
    whole, rest = divmod(number, 10**places)
    return f"{whole}.{rest:0{places}d}"
