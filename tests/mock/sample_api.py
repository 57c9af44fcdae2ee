"""A small exchange of our own making, enough to exercise every part of the mock."""

import json
from functools import cache
from typing import Any

import msgspec

from specloom import resources
from specloom.diagnostics import Place
from specloom.load import Document, Schemas, load_document
from specloom.model import (
    Api,
    Batch,
    Body,
    BookRule,
    Channel,
    ClientIdRule,
    Endpoint,
    Envelope,
    Environment,
    Example,
    Field,
    GlobalLimits,
    Host,
    Idempotency,
    Limit,
    LoginFrame,
    Paging,
    Param,
    RateLimit,
    Source,
    StreamRules,
    SymbolFormat,
    SymbolLine,
    SymbolRules,
    TimeWindow,
    Venue,
)
from specloom.signing import read_signing


@cache
def bitget_document(name: str) -> Document:
    """A file of the venue's: the sample is signed, and spells its symbols, as that says."""
    file = f"bitget/{name}"
    return load_document(file, (resources.spec() / file).read_bytes(), Schemas(resources.spec() / "schema"))


HERE = Place("sample.yaml", 1, 1)
BY_HAND = Source(kind="manual")
PRODUCTS = ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")
CATEGORIES = ("SPOT", "MARGIN", *PRODUCTS)


def param(wire: str, kind: str = "text", **more: Any) -> Param:
    return Param(wire=wire, name=wire.lower(), type=kind, description="sample", origin=HERE, **more)


def must(wire: str, kind: str = "text", **more: Any) -> Param:
    return param(wire, kind, required=True, **more)


def field(wire: str, kind: str = "text", *fields: Field, **more: Any) -> Field:
    return Field(wire=wire, name=wire.lower(), type=kind, description="sample", origin=HERE, fields=fields, **more)


def fields(names: str) -> tuple[Field, ...]:
    """``wire`` or ``wire:type`` words."""
    return tuple(field(*word.split(":")) for word in names.split())


def limit(call: str, requests: int = 10, *, scope: str = "uid", trader: int | None = None, pool: str = "") -> RateLimit:
    tier = None if trader is None else Limit(trader, 1, scope)
    return RateLimit(default=Limit(requests, 1, scope), pool=pool or call, copy_trader=tier)


def endpoint(call: str, line: str, response: Field, *params: Param, **more: Any) -> Endpoint:
    method, path = line.split()
    version = call.partition(".")[0]
    place = "query" if method == "GET" else "body"
    default_body = Body(kind="none" if method == "GET" else "object")
    facts = {
        "summary": "sample", "symbol_format": version, "access": "read", "effect": "read", "rate_limit": limit(call),
        "errors": (), "codes": (), "body": default_body,
        "account_mode": {"v2": "classic", "v3": "unified"}.get(version, "any"),
    }  # fmt: skip
    return Endpoint(
        call=call, method=method, path=path, version=version, response=response, origin=HERE, source=BY_HAND,
        signed={**facts, **more}["access"] != "public",
        params=tuple(msgspec.structs.replace(each, place=place) for each in params), **{**facts, **more},
    )  # fmt: skip


def data(*parts: Field) -> Field:
    return field("data", "object", *parts)


def rows(*parts: Field) -> Field:
    return field("data", "list", *parts)


def levels(wire: str) -> Field:
    return field(wire, "rows", *fields("price:decimal size:decimal"))


IDS = fields("orderId clientOid")
REFUSED = (*IDS, *fields("errorMsg errorCode"))
ORDER = fields(
    "userId symbol orderId clientOid price:decimal size:decimal orderType side status priceAvg:decimal "
    "baseVolume:decimal quoteVolume:decimal feeDetail:json cTime:ms uTime:ms"
)
FILL = fields("symbol orderId tradeId side priceAvg:decimal size:decimal amount:decimal cTime:ms")
V3_ORDER = fields("orderId clientOid category symbol side price:decimal qty:decimal cumExecQty:decimal orderStatus")
POSITION = fields("symbol marginCoin holdSide total:decimal available:decimal openPriceAvg:decimal")
SPOT_TICKET = (
    must("side", values=("buy", "sell")),
    must("orderType", values=("limit", "market")),
    param("force", values=("gtc", "post_only", "fok", "ioc"), required_if={"orderType": ("limit",)}),
    param("price", "decimal"),
    must("size", "decimal"),
    param("clientOid"),
)
SYMBOL = must("symbol", symbol=True)
V3_TICKET = (
    must("category", values=CATEGORIES), SYMBOL, must("qty", "decimal"), param("price", "decimal"),
    must("side", values=("buy", "sell")), must("orderType", values=("limit", "market")), param("timeInForce"),
    param("posSide"), param("clientOid"), param("reduceOnly", "flag"),
)  # fmt: skip
PAGES = (param("limit", "integer"), param("idLessThan"))


def newest_first(items: str = "", source: str | None = None) -> Paging:
    return Paging(
        style="id_less_than", param="idLessThan", items=items, source=source or "orderId",
        source_of_row=source is None, row_id="orderId", size_param="limit", size_max=100,
        window=TimeWindow(start="startTime", end="endTime"),
    )  # fmt: skip


def key(confirm: str, seconds: int | None = None) -> Idempotency:
    return Idempotency(key="clientOid", confirm=confirm, confirm_key="clientOid", window_seconds=seconds)


def rest() -> tuple[Endpoint, ...]:
    split = {"style": "split", "keys": ("orderId", "clientOid"), "success": "successList", "failure": "failureList"}
    both = data(field("successList", "list", *IDS), field("failureList", "list", *REFUSED))
    public = {"access": "public", "account_mode": "any"}
    trade = {"access": "trade", "effect": "create_order"}
    cancels = {"access": "trade", "effect": "cancel_order"}
    return (
        endpoint("v2.public.time", "GET /api/v2/public/time", data(*fields("serverTime:ms")), **public),
        endpoint(
            "v2.spot.market.tickers", "GET /api/v2/spot/market/tickers",
            rows(*fields("symbol lastPr:decimal askPr:decimal bidPr:decimal ts:ms")), param("symbol", symbol=True),
            rate_limit=limit("v2.spot.market.tickers", 20, scope="ip"), **public,
        ),
        endpoint(
            "v2.spot.market.orderbook", "GET /api/v2/spot/market/orderbook", data(levels("asks"), levels("bids")),
            SYMBOL, param("limit", "integer"), **public,
        ),
        endpoint("v2.spot.account.assets", "GET /api/v2/spot/account/assets",
                 rows(*fields("coin available:decimal frozen:decimal")), param("coin")),
        endpoint(
            "v2.spot.trade.place_order", "POST /api/v2/spot/trade/place-order", data(*IDS), SYMBOL, *SPOT_TICKET,
            rate_limit=limit("v2.spot.trade.place_order", 10, trader=1),
            idempotency=key("v2.spot.trade.order_info", 7200), **trade,
        ),
        endpoint(
            "v2.spot.trade.batch_orders", "POST /api/v2/spot/trade/batch-orders", both, SYMBOL,
            must("orderList", "list", fields=SPOT_TICKET, max_items=50),
            batch=Batch(input="orderList", max_items=50, **split), **trade,
        ),
        endpoint("v2.spot.trade.cancel_order", "POST /api/v2/spot/trade/cancel-order", data(*IDS), SYMBOL,
                 param("orderId"), param("clientOid"), **cancels),
        endpoint("v2.spot.trade.order_info", "GET /api/v2/spot/trade/orderInfo", rows(*ORDER), param("orderId"),
                 param("clientOid")),
        endpoint("v2.spot.trade.unfilled_orders", "GET /api/v2/spot/trade/unfilled-orders", rows(*ORDER),
                 param("symbol", symbol=True), *PAGES, paging=newest_first()),
        endpoint("v2.spot.trade.history_orders", "GET /api/v2/spot/trade/history-orders", rows(*ORDER),
                 param("symbol", symbol=True), *PAGES, paging=newest_first()),
        endpoint("v2.spot.trade.fills", "GET /api/v2/spot/trade/fills", rows(*FILL), param("symbol", symbol=True)),
        endpoint(
            "v2.spot.wallet.transfer", "POST /api/v2/spot/wallet/transfer", data(*fields("transferId clientOid")),
            must("fromType"), must("toType"), must("coin"), must("amount", "decimal"), param("clientOid"),
            access="transfer", effect="transfer",
            idempotency=Idempotency(key="clientOid"),
        ),
        endpoint("v2.spot.account.bills", "GET /api/v2/spot/account/bills",
                 data(field("list", "list", *fields("orderId coin size:decimal cTime:ms")), field("endId")), *PAGES,
                 paging=newest_first("list", "endId")),
        endpoint(
            "v2.mix.order.place_order", "POST /api/v2/mix/order/place-order", data(*IDS), SYMBOL,
            must("productType", values=PRODUCTS), must("marginMode"), must("marginCoin"), *SPOT_TICKET,
            param("tradeSide", values=("open", "close")), param("reduceOnly", "flag"), **trade,
        ),
        endpoint("v2.mix.position.all_position", "GET /api/v2/mix/position/all-position", rows(*POSITION),
                 must("productType", values=PRODUCTS)),
        endpoint("v2.mix.account.accounts", "GET /api/v2/mix/account/accounts",
                 rows(*fields("marginCoin available:decimal locked:decimal")), must("productType", values=PRODUCTS)),
        endpoint("v2.mix.market.vip", "GET /api/v2/mix/market/vip",
                 rows(*fields("level:integer rate:decimal when:ms"), field("detail", "json", *fields("a b"))),
                 param("level", "integer"), **public,
                 examples=(Example(request='{"level": "7"}', origin=HERE, answer=json.dumps(
                     {"code": "00000", "data": [{"level": "7", "rate": "0.01", "when": "1", "detail": "{}"}]})),)),
        endpoint("v3.trade.place_order", "POST /api/v3/trade/place-order", data(*IDS), *V3_TICKET, **trade),
        endpoint(
            "v3.trade.place_batch", "POST /api/v3/trade/place-batch", rows(*IDS, *fields("code msg")), *V3_TICKET,
            body=Body(kind="list", max_items=20), **trade,
            batch=Batch(style="coded", input="", keys=("orderId", "clientOid"), max_items=20),
        ),
        endpoint("v3.trade.order_info", "GET /api/v3/trade/order-info", data(*V3_ORDER), param("orderId"),
                 param("clientOid")),
        endpoint("v1.spot.market.ticker", "GET /api/spot/v1/market/ticker",
                 data(*fields("symbol close:decimal ts:ms")), SYMBOL, **public),
    )  # fmt: skip


def channel(call: str, kind: str, topics: str, push: Field | None, *arguments: Param, **more: Any) -> Channel:
    version = call.partition(".")[0]
    facts = {
        "summary": "sample", "symbol_format": version, "access": "public" if kind == "public" else "read",
        "effect": "read", "rate_limit": limit(call), "errors": (), "codes": (),
        "topic_key": "topic" if version == "v3" else "channel",
    }  # fmt: skip
    return Channel(
        call=call, version=version, kind=kind, topics=tuple(topics.split()), arguments=arguments, push=push,
        origin=HERE, source=BY_HAND, **{**facts, **more},
    )  # fmt: skip


def sockets() -> tuple[Channel, ...]:
    spot = must("instType", values=("SPOT",))
    mix = must("instType", values=PRODUCTS)
    book = rows(levels("asks"), levels("bids"), *fields("checksum:integer seq:integer ts:ms"))
    whole = ("books1", "books5", "books15")
    trade = {"access": "trade", "effect": "create_order", "response": data(*IDS)}
    return (
        channel("v2.ws.spot.ticker", "public", "ticker", rows(*fields("instId lastPr:decimal ts:ms")),
                spot, must("instId")),
        channel("v2.ws.spot.depth", "public", "books books1 books5 books15", book, spot, must("instId"),
                book=BookRule(integrity="seq", asks="asks", bids="bids", snapshot_topics=whole)),
        channel("v2.ws.spot.candle", "public", "candle{interval}", field("data", "rows", *fields(
            "ts:ms open:decimal high:decimal low:decimal close:decimal")), spot, must("instId")),
        channel("v3.ws.order_book", "public", "books books5",
                rows(levels("a"), levels("b"), *fields("checksum:integer seq:integer pseq:integer ts:ms")),
                must("instType"), must("symbol"),
                book=BookRule(integrity="seq_pseq", asks="a", bids="b", snapshot_topics=("books5",))),
        channel("v2.ws.spot.orders", "private", "orders",
                rows(*fields("instId orderId clientOid price:decimal size:decimal status")), spot, must("instId")),
        channel("v2.ws.mix.orders", "private", "orders", rows(*fields("instId orderId status")), mix, must("instId")),
        channel("v2.ws.spot.fill", "private", "fill", rows(*fields("orderId tradeId symbol size:decimal")), spot,
                must("instId")),
        channel("v2.ws.spot.account", "private", "account", rows(*fields("coin available:decimal frozen:decimal")),
                spot, must("coin")),
        channel("v2.ws.mix.positions", "private", "positions", rows(*fields("instId holdSide total:decimal")), mix,
                must("instId")),
        channel("v3.ws.account", "private", "account",
                rows(field("coin", "list", *fields("coin available:decimal"))), must("instType")),
        channel("v2.ws.spot.place_order", "trade", "place-order", None, must("instType"), must("instId"),
                params=SPOT_TICKET, rate_limit=limit("", pool="v2.spot.trade.place_order"), **trade),
        channel("v3.ws.place_order", "trade", "place-order", None, must("category"), params=V3_TICKET[1:], **trade),
        channel("v3.ws.batch_place", "trade", "batch-place", None, must("category"), params=V3_TICKET[1:],
                **{**trade, "response": data(*IDS, *fields("code msg"))}),
    )  # fmt: skip


def venue() -> Venue:
    base = "wss://ws.sample.test"
    sockets = {f"ws_{v}_{kind}": f"{base}/{v}/ws/{kind}" for v in ("v2", "v3") for kind in ("public", "private")}
    pattern = "^[0-9A-Za-z#_+-]{1,49}$"
    return Venue(
        name="bitget", title="Sample", package="sample_client", docs="https://docs.sample.test",
        hosts=(
            Host(name="rest", url="https://api.sample.test"),
            *(Host(name=name, url=url) for name, url in sockets.items()),
        ),
        environments=(Environment(name="demo", headers={"paptrading": "1"}),),
        signing=read_signing(bitget_document("venue.yaml"))[0],
        envelope=Envelope(code="code", message="msg", data="data", time="requestTime", success=("00000", "0")),
        limits=GlobalLimits(
            total=Limit(6000, 60, "ip"), penalty_seconds=300, remaining_header="x-mbx-used-remain-limit",
            undocumented=Limit(10, 1, "ip"),
        ),
        client_ids=(
            ClientIdRule(version="v2", pattern=pattern, max_length=49, generate="ab"),
            ClientIdRule(version="v3", pattern="^[.A-Z:/a-z0-9_-]{1,32}$", max_length=32, generate="ab"),
        ),
        streams=StreamRules(
            messages_per_second=10, subscriptions_per_hour=240, channels_per_connection=1000, channels_advised=49,
            connections_per_window=300, connections_window_seconds=300, connections_at_once=100, message_bytes=4096,
            ping_seconds=30, idle_seconds=120, session_seconds=86400, batch_orders=20,
            login=LoginFrame(**bitget_document("venue.yaml").mapping["streams"]["login"]),
        ),
        server_time="v2.public.time", request_time_header="X-BG-REQUEST-ACCEPT-TIME",
        response_time_header="X-BG-RESPONSE-COMPLETE-TIME", account_mode_codes={"40084": "classic"}, maintenance=(),
        origin=HERE,
    )  # fmt: skip


def sample_api() -> Api:
    suffixes = {"SPOT": "_SPBL", "USDT-FUTURES": "_UMCBL"}
    quotes = ("USDT", "USDC", "USD")
    return Api(
        venue=venue(),
        symbols=SymbolRules(
            lines=tuple(SymbolLine(name=name, quotes=quotes, sample="BTC/USDT") for name in suffixes),
            formats=(
                SymbolFormat(
                    name="v1", patterns={name: ("{base}{quote}" + end,) for name, end in suffixes.items()}
                ),
                SymbolFormat(name="v2", patterns=dict.fromkeys(suffixes, ("{base}{quote}",))),
                SymbolFormat(name="v3", patterns=dict.fromkeys(suffixes, ("{base}{quote}",))),
            ),
            months={"H": 3},
        ),
        enums=(), error_classes=(), error_codes=(), endpoints=rest(), channels=sockets(),
    )  # fmt: skip
