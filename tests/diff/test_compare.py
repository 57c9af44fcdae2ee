"""Every kind of change is found, named, and judged from the caller's side; nothing else is."""

import random

import pytest

from specloom.diff import compare
from specloom.diff.change import settled
from specloom.loading import load_api

PLACE = "rest/v2/spot/trade/place-order.yaml"
BATCH = "rest/v2/spot/trade/batch-orders.yaml"
FILLS = "rest/v2/spot/trade/fills.yaml"
INFO = "rest/v2/spot/trade/order-info.yaml"
TIME = "rest/v2/spot/market/time.yaml"
ORDERS = "ws/v2/private/orders.yaml"
CANDLE = "ws/v2/public/candle.yaml"
COMMON = "errors/common.yaml"

# file, text before, text after; impact, kind, where, and impact and kind of the way back
EDITS = {
    "required parameter added": (
        INFO,
        "params:\n",
        "params:\n  endTime: {required: true}\n",
        ("breaking", "parameter-added", "endTime"),
        ("breaking", "parameter-removed"),
    ),
    "optional parameter added": (
        PLACE,
        "  clientOid: {max",
        "  endTime: {}\n  clientOid: {max",
        ("additive", "parameter-added", "endTime"),
        ("breaking", "parameter-removed"),
    ),
    "parameter made required": (
        INFO,
        "params:\n  symbol: {}",
        "params:\n  symbol: {required: true}",
        ("breaking", "parameter-required", "symbol"),
        ("additive", "parameter-optional"),
    ),
    "nested parameter made required": (
        BATCH,
        "      clientOid: {}\nbatch",
        "      clientOid: {required: true}\nbatch",
        ("breaking", "parameter-required", "orderList.clientOid"),
        ("additive", "parameter-optional"),
    ),
    "condition dropped": (
        BATCH,
        "price: {required_if: {orderType: limit}}",
        "price: {}",
        ("additive", "parameter-condition-changed", "orderList.price"),
        ("breaking", "parameter-condition-changed"),
    ),
    "bound to a value": (
        BATCH,
        "price: {required_if: {orderType: limit}}",
        "price: {required_if: {orderType: limit}, only_if: {orderType: limit}}",
        ("breaking", "parameter-company-changed", "orderList.price"),
        ("additive", "parameter-company-changed"),
    ),
    "parameter retyped": (
        PLACE,
        "  size: {required: true}",
        "  size: {required: true, type: integer}",
        ("breaking", "parameter-type-changed", "size"),
        ("breaking", "parameter-type-changed"),
    ),
    "value added": (
        PLACE,
        "  orderType: {required: true}",
        "  orderType: {required: true, enum: [limit, market, stop]}",
        ("additive", "parameter-value-added", "orderType"),
        ("breaking", "parameter-value-removed"),
    ),
    "default changed": (
        FILLS,
        'limit: {default: "100", max',
        'limit: {default: "50", max',
        ("behavioural", "parameter-default-changed", "limit"),
        ("behavioural", "parameter-default-changed"),
    ),
    "largest value lowered": (
        FILLS,
        'max: "100"}',
        'max: "20"}',
        ("breaking", "parameter-max-changed", "limit"),
        ("additive", "parameter-max-changed"),
    ),
    "longer text allowed": (
        PLACE,
        "max_length: 32",
        "max_length: 64",
        ("additive", "parameter-max-length-changed", "clientOid"),
        ("breaking", "parameter-max-length-changed"),
    ),
    "longer list allowed": (
        BATCH,
        "max_items: 50",
        "max_items: 60",
        ("additive", "parameter-max-items-changed", "orderList"),
        ("breaking", "parameter-max-items-changed"),
    ),
    "parameter renamed in code": (
        INFO,
        "  orderId: {}\n  clientOid: {}\nresponse",
        "  orderId: {name: order_number}\n  clientOid: {}\nresponse",
        ("breaking", "parameter-renamed", "orderId"),
        ("breaking", "parameter-renamed"),
    ),
    "parameter deprecated": (
        INFO,
        "  orderId: {}\n  clientOid: {}\nresponse",
        "  orderId: {deprecated: true}\n  clientOid: {}\nresponse",
        ("behavioural", "parameter-deprecated", "orderId"),
        ("additive", "parameter-undeprecated"),
    ),
    "answer field added": (
        FILLS,
        "        cTime: {}",
        "        cTime: {}\n        side: {}",
        ("additive", "response-field-added", "resultList.side"),
        ("breaking", "response-field-removed"),
    ),
    "answer field retyped": (
        FILLS,
        "        cTime: {}",
        "        cTime: {type: s}",
        ("breaking", "response-field-retyped", "resultList.cTime"),
        ("breaking", "response-field-retyped"),
    ),
    "answer values changed": (
        INFO,
        "    side: {}",
        "    side: {enum: [buy, sell, short]}",
        ("behavioural", "response-field-values-changed", "side"),
        ("behavioural", "response-field-values-changed"),
    ),
    "answer retyped": (
        INFO,
        "  type: list",
        "  type: object",
        ("breaking", "response-type-changed", "data"),
        ("breaking", "response-type-changed"),
    ),
    "limit tightened": (
        INFO,
        "requests: 20",
        "requests: 5",
        ("behavioural", "limit-tightened", "rate_limit"),
        ("additive", "limit-loosened"),
    ),
    "limit tightened by its span": (
        INFO,
        "per: 1s",
        "per: 10s",
        ("behavioural", "limit-tightened", "rate_limit"),
        ("additive", "limit-loosened"),
    ),
    "same rate over another span": (
        INFO,
        "requests: 20, per: 1s",
        "requests: 200, per: 10s",
        ("behavioural", "limit-window-changed", "rate_limit"),
        ("behavioural", "limit-window-changed"),
    ),
    "limit counted by something else": (
        INFO,
        "scope: uid",
        "scope: ip",
        ("behavioural", "limit-scope-changed", "rate_limit.scope"),
        ("behavioural", "limit-scope-changed"),
    ),
    "copy traders' limit loosened": (
        PLACE,
        "copy_trader: {requests: 1,",
        "copy_trader: {requests: 5,",
        ("additive", "limit-loosened", "rate_limit.copy_trader"),
        ("behavioural", "limit-tightened"),
    ),
    "copy traders' limit gone": (
        PLACE,
        "  copy_trader: {requests: 1, per: 1s, scope: uid}\n",
        "",
        ("behavioural", "copy-trader-limit-removed", "rate_limit.copy_trader"),
        ("behavioural", "copy-trader-limit-added"),
    ),
    "budget no longer shared": (
        BATCH,
        ", shares: v2.spot.trade.place_order",
        "",
        ("behavioural", "rate-limit-shares-changed", "rate_limit.shares"),
        ("behavioural", "rate-limit-shares-changed"),
    ),
    "symbols spelled otherwise": (
        FILLS,
        "symbol_format: v2",
        "symbol_format: pair",
        ("breaking", "symbol-format-changed", "symbol_format"),
        ("breaking", "symbol-format-changed"),
    ),
    "another permission needed": (
        INFO,
        "access: read",
        "access: trade",
        ("breaking", "access-changed", "access"),
        ("additive", "access-changed"),
    ),
    "effect changed": (
        BATCH,
        "effect: create_order",
        "effect: write",
        ("behavioural", "effect-changed", "effect"),
        ("behavioural", "effect-changed"),
    ),
    "account mode narrowed": (
        INFO,
        "effect: read",
        "effect: read\naccount_mode: classic",
        ("breaking", "account-mode-changed", "account_mode"),
        ("additive", "account-mode-changed"),
    ),
    "paging over a shorter range": (
        FILLS,
        "  window: {start: startTime, end: endTime, max: 90d}\n",
        "  window: {start: startTime, end: endTime, max: 30d}\n",
        ("behavioural", "paging-window-max-seconds-changed", "paging.window.max_seconds"),
        ("behavioural", "paging-window-max-seconds-changed"),
    ),
    "confirmed for longer": (
        PLACE,
        "window: 2h",
        "window: 3h",
        ("behavioural", "idempotency-window-seconds-changed", "idempotency.window_seconds"),
        ("behavioural", "idempotency-window-seconds-changed"),
    ),
    "deprecated": (
        FILLS,
        "effect: read",
        "effect: read\ndeprecated: true",
        ("behavioural", "deprecated", ""),
        ("additive", "undeprecated"),
    ),
    "error listed": (
        INFO,
        "errors: [common]",
        'errors: [common, "43011"]',
        ("additive", "error-listed", "43011"),
        ("behavioural", "error-unlisted"),
    ),
    "method changed": (
        INFO,
        "endpoint: GET",
        "endpoint: DELETE",
        ("behavioural", "request-line-changed", "request-line"),
        ("behavioural", "request-line-changed"),
    ),
    "any parameter taken": (
        INFO,
        "effect: read",
        "effect: read\nopen_params: true",
        ("additive", "parameters-opened", ""),
        ("breaking", "parameters-closed"),
    ),
    "push field added": (
        ORDERS,
        "    cTime: {}",
        "    cTime: {}\n    side: {}",
        ("additive", "push-field-added", "side"),
        ("breaking", "push-field-removed"),
    ),
    "topic added": (
        ORDERS,
        "topics: [orders]",
        "topics: [orders, orders-plan]",
        ("additive", "topic-added", "orders-plan"),
        ("breaking", "topic-removed"),
    ),
    "argument made optional": (
        CANDLE,
        "  instId: {required: true}",
        "  instId: {}",
        ("additive", "argument-optional", "instId"),
        ("breaking", "argument-required"),
    ),
}


@pytest.mark.parametrize("name", EDITS)
def test_one_edit_is_one_change_there_and_back(states, name):
    file, before, after, (impact, kind, where), (impact_back, kind_back) = EDITS[name]
    states.edit(file, before, after)
    (change,) = states.changes()
    assert (change.impact, change.kind, change.where) == (impact, kind, where)
    assert len(change.calls) == 1
    assert change.origin
    assert change.origin.file == f"demo/{file}"
    (back,) = states.changes_back()
    assert (back.impact, back.kind, back.calls) == (impact_back, kind_back, change.calls)


def test_equal_states_have_no_changes(states):
    assert states.changes() == ()


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        (PLACE, "summary: Places one order.", "summary: Places an order."),
        ("fields.yaml", "description: Kind of order.", "description: What kind."),
        (PLACE, '"price": "1"', '"price": "3"'),
        (COMMON, "meaning: Out of order.", "meaning: Closed."),
        (TIME, "source: {kind: manual}", "source: {kind: page, page: a.md}"),
        ("venue.yaml", "title: Demo", "title: Demonstration"),
    ],
)
def test_words_examples_and_sources_change_nothing_for_a_caller(states, file, before, after):
    states.edit(file, before, after)
    assert states.changes() == ()


def test_the_place_is_the_line_that_changed(states):
    states.edit(PLACE, "  size: {required: true}", "  size: {}")
    (change,) = states.changes()
    line = (states.new / "demo" / PLACE).read_text().split("\n")[change.origin.line - 1]
    assert line == "  size: {}"


def test_endpoint_added_and_removed(states):
    states.delete(TIME)
    states.edit("venue.yaml", "server_time: v2.spot.market.time", "server_time: v2.spot.trade.fills")
    states.write(
        "rest/v2/spot/market/tickers.yaml",
        "endpoint: GET /api/v2/spot/market/tickers\nsummary: Prices.\nversion: v2\nsymbol_format: none\n"
        "access: public\nrate_limit: {undocumented: true}\nerrors: [common]\neffect: read\n"
        "response: {type: any}\nsource: {kind: manual}\n",
    )
    found = [(change.impact, change.kind, change.calls) for change in states.changes()]
    assert found == [
        ("breaking", "endpoint-removed", ("v2.spot.market.time",)),
        ("behavioural", "venue-changed", ()),
        ("additive", "endpoint-added", ("v2.spot.market.tickers",)),
    ]


def _moved(states):
    states.move(INFO, "rest/v2/spot/order/info.yaml")
    path = states.new / "demo/rest/v2/spot/order/info.yaml"
    path.write_text(path.read_text().replace("/api/v2/spot/trade/order-info", "/api/v2/spot/order/info"))
    for file, after in ((PLACE, "window: 2h"), (BATCH, "")):
        before = "confirm: v2.spot.trade.order_info" + (", " + after if after else "")
        states.edit(file, before, before.replace("v2.spot.trade.order_info", "v2.spot.order.info"))
    trade = "ws/v2/trade/place-order.yaml"
    states.edit(trade, "confirm: v2.spot.trade.order_info", "confirm: v2.spot.order.info")


def test_a_call_that_takes_and_answers_the_same_has_moved(states):
    _moved(states)
    moved = states.changes()[0]
    assert (moved.impact, moved.kind) == ("breaking", "endpoint-moved")
    assert (moved.old, moved.new) == ("v2.spot.trade.order_info", "v2.spot.order.info")
    assert moved.calls == ("v2.spot.order.info",)
    assert not [change for change in states.changes() if change.kind in {"endpoint-added", "endpoint-removed"}]


def test_a_call_on_the_same_page_has_moved_though_it_changed(states):
    for folder in (states.old, states.new):
        path = folder / "demo" / INFO
        path.write_text(path.read_text().replace("{kind: manual}", "{kind: page, page: spot/Order-Info.md}"))
    states.edit(INFO, "  orderId: {}\n  clientOid: {}\nresponse", "  clientOid: {}\nresponse")
    _moved(states)
    kinds = {change.kind: change for change in states.changes()}
    assert kinds["endpoint-moved"].new == "v2.spot.order.info"
    assert kinds["parameter-removed"].where == "orderId"
    assert kinds["parameter-removed"].calls == ("v2.spot.order.info",)


def test_calls_too_small_to_tell_apart_have_not_moved(states):
    states.delete(TIME)
    states.edit("venue.yaml", "server_time: v2.spot.market.time", "server_time: v2.spot.market.clock")
    text = (states.old / "demo" / TIME).read_text().replace("market/time", "market/clock")
    states.write("rest/v2/spot/market/clock.yaml", text)
    kinds = {change.kind for change in states.changes()}
    assert {"endpoint-removed", "endpoint-added"} < kinds


def test_channel_moved(states):
    states.edit(ORDERS, "channel: spot.orders", "channel: spot.order_updates")
    (change,) = states.changes()
    assert (change.kind, change.old, change.new) == ("channel-moved", "v2.ws.spot.orders", "v2.ws.spot.order_updates")


def test_a_fact_of_the_dictionary_is_told_once_with_every_call_it_reaches(states):
    states.edit("fields.yaml", "price: {type: decimal, unit: quote coin", "price: {type: decimal, unit: base coin")
    told = {(change.kind, change.where): change.calls for change in states.changes()}
    assert told == {
        ("parameter-unit-changed", "price"): ("v2.spot.trade.place_order",),
        ("parameter-unit-changed", "orderList.price"): ("v2.spot.trade.batch_orders",),
        ("response-field-unit-changed", "resultList.price"): ("v2.spot.trade.fills",),
        ("push-field-unit-changed", "price"): ("v2.ws.spot.candle",),
    }


def test_a_value_less_in_a_shared_enum_names_all_calls_that_take_it(states):
    states.edit("enums.yaml", "values: {limit: At a price or better., market: At any price.}", "values: {limit: Yes.}")
    changes = {change.where: change for change in states.changes()}
    assert changes["orderType"].calls == ("v2.spot.trade.place_order", "v2.ws.spot.place_order")
    assert {change.kind for change in changes.values()} == {"parameter-value-removed"}


@pytest.mark.parametrize(
    ("before", "after", "impact", "kind"),
    [
        ("class: BadSymbol", "class: Refusal", "breaking", "error-class-changed"),
        ('"40084": {class: Refusal', '"40084": {class: BadSymbol', "additive", "error-class-changed"),
        ("acted: maybe", 'acted: "no"', "behavioural", "error-acted-changed"),
        ("retry: confirm", "retry: backoff", "behavioural", "error-retry-changed"),
        ("retry: confirm}", "retry: confirm, retry_after: 5s}", "behavioural", "error-retry-after-changed"),
        (
            '  "45001"',
            '  "45002": {class: Refusal, meaning: New., acted: "no", retry: never}\n  "45001"',
            "additive",
            "error-added",
        ),
    ],
)
def test_error_codes(states, before, after, impact, kind):
    states.edit(COMMON, before, after)
    (change,) = states.changes()
    assert (change.impact, change.kind) == (impact, kind)
    assert "v2.spot.market.time" in change.calls
    assert "v2.ws.spot.candle" in change.calls


def test_error_code_removed(states):
    states.edit(COMMON, '  "40034": {class: BadSymbol, meaning: No such pair., acted: "no", retry: never}\n', "")
    (change,) = states.changes()
    assert (change.impact, change.kind, change.where) == ("breaking", "error-removed", "40034")


def test_exception_below_another_one(states):
    states.edit("error-classes.yaml", "    parent: Refusal\n", "")
    (change,) = states.changes()
    assert (change.impact, change.kind, change.where) == ("breaking", "exception-moved", "BadSymbol")
    (back,) = states.changes_back()
    assert back.impact == "additive"


@pytest.mark.parametrize(
    ("file", "before", "after", "where", "old", "new"),
    [
        ("venue.yaml", "penalty: 5m", "penalty: 10m", "venue.limits.penalty_seconds", "300", "600"),
        ("venue.yaml", "ping_seconds: 30", "ping_seconds: 20", "venue.streams.ping_seconds", "30", "20"),
        (
            "venue.yaml",
            "https://api.demo.example",
            "https://api2.demo.example",
            "venue.hosts.rest.url",
            "https://api.demo.example",
            "https://api2.demo.example",
        ),
        (
            "symbols.yaml",
            "FUTURES: [USDT]}",
            "FUTURES: [USDT, USDC]}",
            "symbols.lines.FUTURES.quotes",
            "USDT",
            "USDT, USDC",
        ),
        ("symbols.yaml", "LUNA2: LUNA", "LUNA2: LUNC", "symbols.lines.SPOT.aliases.LUNA2", "LUNA", "LUNC"),
    ],
)
def test_what_holds_for_the_whole_exchange(states, file, before, after, *, where, old, new):
    states.edit(file, before, after)
    (change,) = states.changes()
    assert (change.impact, change.where, change.old, change.new) == ("behavioural", where, old, new)
    assert change.calls == ()


def test_the_limit_assumed_where_none_is_stated_is_told_once(states):
    states.edit("venue.yaml", "undocumented: {requests: 10", "undocumented: {requests: 5")
    (change,) = states.changes()
    assert change.where == "venue.limits.undocumented.requests"


def test_order_does_not_depend_on_the_order_of_discovery(states):
    for file, before, after, *_ in [EDITS["limit tightened"], EDITS["answer field added"], EDITS["value added"]]:
        states.edit(file, before, after)
    changes = list(states.changes())
    shuffled = changes.copy()
    random.Random(1).shuffle(shuffled)
    assert list(settled(shuffled)) == changes
    assert [change.impact for change in changes] == ["behavioural", "additive", "additive"]


def test_edits_of_several_files_are_all_told(states):
    chosen = ["required parameter added", "answer field retyped", "copy traders' limit gone", "topic added"]
    for name in chosen:
        states.edit(*EDITS[name][:3])
    expected = {EDITS[name][3] for name in chosen}
    assert {(change.impact, change.kind, change.where) for change in states.changes()} == expected


def test_an_api_compared_with_itself_in_another_folder(states):
    assert compare(load_api(states.old).api, load_api(states.new).api) == ()
