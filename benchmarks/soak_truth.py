"""What the soak holds to be true of orders, fills and balances, beside what was told of them."""

from collections import defaultdict
from typing import Any

SYMBOL = "BTCUSDT"
FUTURES = {"product_type": "USDT-FUTURES", "margin_mode": "crossed", "margin_coin": "USDT"}


class Orders:
    """Orders of one channel: how they are placed, what became of them, what was told of it."""

    def __init__(self, stream: Any, call: str, product: str, place: Any, cancel: Any) -> None:
        self.stream, self.call, self.product = stream, call, product
        self.place, self.cancel = place, cancel
        self.truth: dict[str, list[str]] = defaultdict(list)
        self.told: dict[str, list[str]] = defaultdict(list)
        self.resting: list[str] = []

    def concerns(self, order: Any) -> bool:
        """Whether the channel tells of the exchange's order."""
        return self.product in {"", order.market.product}

    def take(self, push: Any) -> None:
        """Note what was told."""
        for row in push.data:
            state = str(getattr(row, "status", None) or row.order_status)
            self.told[row.order_id].append("cancelled" if state == "canceled" else state)

    def wrong(self) -> list[str]:
        """Orders whose newest state was not told, or whose states were told twice or out of order."""
        found = []
        for number, states in self.truth.items():
            mine = self.told[number]
            if mine[-1:] != states[-1:] or not _is_part(mine, states):
                found.append(f"{self.call}: order {number} went {states}, told was {mine}")
        return found


class Fills:
    """Fills of one channel: each is told once."""

    def __init__(self, stream: Any, call: str, product: str, member: str) -> None:
        self.stream, self.call, self.product, self.member = stream, call, product, member
        self.truth: list[str] = []
        self.told: list[str] = []

    def take(self, push: Any) -> None:
        """Note what was told."""
        self.told += [getattr(row, self.member) for row in push.data]

    def wrong(self) -> list[str]:
        """The fills that were told never or twice."""
        missing = set(self.truth) - set(self.told)
        doubles = len(self.told) - len(set(self.told))
        return [f"{self.call}: {len(missing)} fills missing, {doubles} told twice"] if missing or doubles else []


class Balances:
    """Balances of one channel: at the end the last that was told is what there is."""

    def __init__(self, stream: Any, call: str, wallet: str) -> None:
        self.stream, self.call, self.wallet = stream, call, wallet
        self.told: dict[str, Any] = {}

    def take(self, push: Any) -> None:
        """Note what was told."""
        for row in push.data:
            coins = getattr(row, "coin", None)
            for one in coins if isinstance(coins, list) else [row]:
                self.told[getattr(one, "margin_coin", None) or one.coin] = one.available

    def wrong(self, wallets: Any) -> list[str]:
        """The coins of which something else was told than there is."""
        truth = {coin: balance.available for coin, balance in wallets[self.wallet].items()}
        other = {coin: told for coin, told in self.told.items() if truth[coin] != told}
        return [f"{self.call}: {coin} is {truth[coin]}, told was {told}" for coin, told in other.items()]


def order_ledgers(client: Any) -> list[Orders]:
    """The three ways to place an order, each with the channel that tells of it; v3's tells of all."""
    spot, mix, uta = client.v2.spot.trade, client.v2.mix.order, client.v3.trade
    order = {"symbol": SYMBOL, "side": "buy", "order_type": "limit"}
    return [
        Orders(
            client.v2.ws.spot.orders("default"), "v2.ws.spot.orders", "SPOT",
            lambda price: spot.place_order(**order, size="0.01", force="gtc", price=price),
            lambda number: spot.cancel_order(symbol=SYMBOL, order_id=number),
        ),
        Orders(
            client.v2.ws.mix.orders(inst_type="USDT-FUTURES"), "v2.ws.mix.orders", "USDT-FUTURES",
            lambda price: mix.place_order(**order, **FUTURES, size="0.01", force="gtc", price=price),
            lambda number: mix.cancel_order(symbol=SYMBOL, product_type="USDT-FUTURES", order_id=number),
        ),
        Orders(
            client.v3.ws.uta.order(), "v3.ws.uta.order", "",
            lambda price: uta.place_order(**order, category="SPOT", qty="0.01", time_in_force="gtc", price=price),
            lambda number: uta.cancel_order(order_id=number),
        ),
    ]  # fmt: skip


def _is_part(mine: list[str], states: list[str]) -> bool:
    """Whether ``mine`` is ``states`` with some left out."""
    left = iter(states)
    return all(state in left for state in mine)
