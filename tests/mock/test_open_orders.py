"""Orders wait by price, whoever placed them, and pile up without getting in each other's way."""

from decimal import Decimal

from specloom.mock.rules import MarketConfig
from specloom.mock.state.accounts import Account, Order
from specloom.mock.state.markets import Instrument
from specloom.mock.state.open_orders import OpenOrders

MARKET = Instrument(MarketConfig(symbol="BTCUSDT", product="SPOT", base="BTC", quote="USDT", price="100"), 0)


def order(number: int, side: str, price: str) -> Order:
    return Order(
        id=str(number), client_id=f"c{number}", market=MARKET, wallet="SPOT", side=side, kind="limit", force="gtc",
        price=Decimal(price), size=Decimal(1), created=0, updated=0,
    )  # fmt: skip


def reached(open_orders: OpenOrders) -> list[str]:
    return [order.id for _, order in open_orders.reached(MARKET)]


def test_the_book_takes_what_it_reaches_best_price_first() -> None:
    account, open_orders = Account("1", {}), OpenOrders()
    prices = [("buy", "99"), ("buy", "101"), ("buy", "102"), ("sell", "101"), ("sell", "98"), ("sell", "99")]
    for number, (side, price) in enumerate(prices):
        open_orders.add(account, order(number, side, price))
    assert reached(open_orders) == ["2", "1", "4", "5"]


def test_orders_of_one_price_are_taken_in_their_order_and_cancelled_ones_not_at_all() -> None:
    account, open_orders = Account("1", {}), OpenOrders()
    orders = [order(number, "buy", "101") for number in range(4)]
    for each in orders:
        open_orders.add(account, each)
    open_orders.discard(orders[1])
    assert reached(open_orders) == ["0", "2", "3"]


def test_nothing_waits_once_all_are_gone() -> None:
    account, open_orders, far = Account("1", {}), OpenOrders(), order(1, "buy", "50")
    open_orders.add(account, far)
    assert open_orders
    open_orders.discard(far)
    assert not open_orders


def test_an_account_keeps_the_last_ten_thousand_that_are_done_and_all_that_wait() -> None:
    account, waiting = Account("1", {}), order(0, "buy", "50")
    account.add(waiting)
    for number in range(1, 10_003):
        done = order(number, "buy", "50")
        account.add(done)
        account.finish(done)
    assert account.find("0", "") is waiting
    assert (account.find("1", ""), account.find("", "c2")) == (None, None)
    assert account.find("", "c3") is account.orders["3"]
    assert len(account.orders) == 10_001
