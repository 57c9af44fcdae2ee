"""``specloom show``: everything about one call, as YAML."""

import pytest
import yaml


def shown(specloom, *name):
    ran = specloom("show", *name)
    assert (ran.code, ran.err) == (0, "")
    return yaml.safe_load(ran.out)


def test_words_units_and_values_come_from_the_shared_files(specloom, workdir):
    view = shown(specloom, "v2.spot.trade.place_order")
    assert view["endpoint"] == "POST /api/v2/spot/trade/place-order"
    assert view["params"]["orderType"] == {
        "python": "order_type",
        "type": "text",
        "required": True,
        "values": {"limit": "At a price or better.", "market": "At any price."},
        "description": "Kind of order.",
    }
    assert view["params"]["price"]["unit"] == "quote coin"
    assert view["params"]["price"]["required_if"] == {"orderType": ["limit"]}
    assert view["response"]["fields"]["orderId"]["description"] == "Id that the exchange gave the order."


def test_limits_errors_and_relations_are_spelled_out(specloom, workdir):
    view = shown(specloom, "v2.spot.trade.place_order")
    assert view["rate_limit"] == {"default": "10 per second by uid", "copy_trader": "1 per second by uid"}
    assert view["errors"] == {
        "common": "3 codes",
        "spot": "1 codes",
        "in all": 4,
        "classes": {"BadSymbol": 1, "Refusal": 2, "Unavailable": 1},
    }
    assert view["supersedes"] == ["v1.spot.trade.orders"]
    assert shown(specloom, "v1.spot.trade.orders")["superseded_by"] == ["v2.spot.trade.place_order"]
    assert shown(specloom, "v2.spot.trade.batch_orders")["rate_limit"]["shared_with"] == "v2.spot.trade.place_order"
    assert "assumed" in shown(specloom, "v1.spot.trade.orders")["rate_limit"]["default"]


def test_a_code_named_on_its_own_tells_its_meaning(specloom, workdir):
    file = workdir / "spec/demo/rest/v2/spot/trade/order-info.yaml"
    file.write_text(file.read_text().replace("errors: [common]", 'errors: [common, "43011"]'))
    view = shown(specloom, "v2.spot.trade.order_info")
    assert view["errors"]["43011"] == "Refusal: The price is out of range."


@pytest.mark.parametrize(
    "name",
    [
        "v2.spot.market.time",
        "/api/v2/spot/market/time",
        "GET /api/v2/spot/market/time",
        "get  /api/v2/spot/market/time",
    ],
)
def test_every_way_to_name_an_endpoint(specloom, workdir, name):
    assert shown(specloom, name)["call"] == "v2.spot.market.time"


def test_channel(specloom, workdir):
    view = shown(specloom, "v2.ws.spot.candle")
    assert view["channel"] == "public v2"
    assert view["topics"] == ["candle{interval}"]
    assert view["arguments"]["interval"]["values"] == {"1m": "One minute.", "1H": "One hour."}
    assert view["push"]["fields"]["price"]["type"] == "decimal"


def test_an_overlay_counts_and_is_named(specloom, workdir):
    overlay = workdir / "spec/demo/overlays/rest/v2/spot/trade/order-info.yaml"
    overlay.parent.mkdir(parents=True)
    overlay.write_text("reason: The page errs.\nchange: {summary: Finds an order again.}\n")
    view = shown(specloom, "v2.spot.trade.order_info")
    assert view["summary"] == "Finds an order again."
    assert view["spec"] == [
        "spec/demo/rest/v2/spot/trade/order-info.yaml",
        "spec/demo/overlays/rest/v2/spot/trade/order-info.yaml",
    ]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("v2.spot.trade.palce_order", "did you mean 'v2.spot.trade.place_order'?"),
        ("v2.spot.trade.placeOrder", "did you mean 'v2.spot.trade.place_order'?"),
        ("GET /api/v2/spot/market/tiem", "did you mean 'GET /api/v2/spot/market/time'?"),
        ("v2.ws.spot.candel", "did you mean 'v2.ws.spot.candle'?"),
        ("\x1b[2J", "no endpoint or channel is called '\\x1b[2J'"),
        ("", "no endpoint or channel is called ''"),
    ],
)
def test_an_unknown_name_is_one_line(specloom, workdir, name, says):
    ran = specloom("show", name)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert ran.err.count("\n") == 1


def test_hostile_words_come_back_as_they_are(specloom, workdir):
    words = "a: {b} # 'c' \"d\" \\ \x1b[2J \u2028 {{7*7}}"
    file = workdir / "spec/demo/rest/v2/spot/trade/order-info.yaml"
    quoted = words.replace("\\", "\\\\").replace('"', '\\"').replace("\x1b", "\\e").replace("\u2028", "\\L")
    file.write_text(file.read_text().replace("summary: Finds one order.", f'summary: "{quoted}"'))
    ran = specloom("show", "v2.spot.trade.order_info")
    assert "\x1b" not in ran.out
    assert yaml.safe_load(ran.out)["summary"] == words
