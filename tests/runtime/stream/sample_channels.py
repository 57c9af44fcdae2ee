"""Channels of the generated small client, by short names: one of each kind."""

from mini_client.v2.ws.spot import orders as orders_module
from mini_client.v2.ws.spot import place_order as place_order_module
from mini_client.v2.ws.spot import ticker as ticker_module
from mini_client.v3.ws.uta import books as books_module

BOOKS, ORDERS, PLACE_ORDER = books_module.RECORD, orders_module.RECORD, place_order_module.RECORD
TICKER = ticker_module.RECORD
Ticker = ticker_module.TickerPush
books, orders, place_order, ticker = (
    books_module.books,
    orders_module.orders,
    place_order_module.place_order,
    ticker_module.ticker,
)

DATA = {
    module.RECORD.call: module.RESULT for module in (books_module, orders_module, place_order_module, ticker_module)
}
"""What the data of each channel are read as."""
