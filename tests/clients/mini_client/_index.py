"""Method and path of every endpoint, and its call."""

INDEX: dict[tuple[str, str], str] = {
    ("GET", "/api/spot/v1/market/ticker"): "v1.spot.market.ticker",
    ("POST", "/api/v2/mix/order/batch-place-order"): "v2.mix.order.batch_place_order",
    ("GET", "/api/v2/mix/order/detail"): "v2.mix.order.detail",
    ("GET", "/api/v2/mix/order/orders-history"): "v2.mix.order.orders_history",
    ("POST", "/api/v2/mix/order/place-order"): "v2.mix.order.place_order",
    ("GET", "/api/v2/public/time"): "v2.public.time",
    ("GET", "/api/v2/spot/account/info"): "v2.spot.account.info",
    ("GET", "/api/v2/spot/market/candles"): "v2.spot.market.candles",
    ("GET", "/api/v2/spot/market/tickers"): "v2.spot.market.tickers",
    ("GET", "/api/v2/spot/trade/history-orders"): "v2.spot.trade.history_orders",
    ("GET", "/api/v2/spot/trade/orderInfo"): "v2.spot.trade.order_info",
    ("GET", "/api/v2/spot/trade/unfilled-orders"): "v2.spot.trade.unfilled_orders",
    ("GET", "/api/v3/account/settings"): "v3.account.settings",
    ("GET", "/api/v3/trade/order-info"): "v3.trade.order_info",
    ("POST", "/api/v3/trade/place-batch"): "v3.trade.place_batch",
}
