"""What OpenAPI files say stands in the specs."""

import json

import pytest


def _codes(report):
    return {finding.code for finding in report.findings if finding.level != "note"}


def test_every_operation_becomes_one_file(shop):
    report = shop.run()
    assert report.endpoints == 6
    assert sorted(shop.specs()) == [
        "v1/depthsize.yaml",
        "v1/orders/create.yaml",
        "v1/orders/get.yaml",
        "v1/orders/order-id/amend.yaml",
        "v1/orders/order-id/cancel.yaml",
        "v1/ping.yaml",
    ]


def test_several_methods_of_one_url_are_several_calls(shop):
    shop.run()
    cancel, amend = (shop.spec(f"v1/orders/order-id/{verb}.yaml") for verb in ("cancel", "amend"))
    assert (cancel["endpoint"], cancel["call"]) == ("DELETE /api/v1/orders/{order-id}", "v1.orders.order_id.cancel")
    assert (amend["endpoint"], amend["call"]) == ("PATCH /api/v1/orders/{order-id}", "v1.orders.order_id.amend")
    assert "call" not in shop.spec("v1/ping.yaml")


def test_calls_can_have_the_operations_own_names(shop):
    shop.run(names="operation")
    assert "v1/placeOrder.yaml" not in shop.specs()
    assert shop.spec("v1/place-order.yaml")["endpoint"] == "POST /api/v1/orders"


def test_parameters_stand_where_they_are_sent(shop):
    shop.run()
    listed, amended = shop.spec("v1/orders/get.yaml")["params"], shop.spec("v1/orders/order-id/amend.yaml")["params"]
    assert list(listed) == ["symbol", "limit", "account"]
    assert listed["limit"] == {"default": "20", "min": "1", "max": "100"}
    assert listed["symbol"] == {"required": True}
    assert amended["order-id"] == {"required": True}
    assert amended["dryRun"]["in"] == "query"
    assert "in" not in amended["price"]


def test_bodies_keep_bounds_values_and_conditions(shop):
    shop.run()
    params = shop.spec("v1/orders/create.yaml")["params"]
    assert params["symbol"] == {"required": True, "max_length": 20}
    assert params["side"] == {"required": True, "enum": ["buy", "sell"]}
    assert params["size"]["pattern"] == "^[0-9.]+$"
    assert params["tags"]["max_items"] == 5
    assert params["kind"]["required"] is True
    assert params["kind"]["enum"] == ["limit", "market"]
    assert params["price"]["only_if"] == {"kind": "limit"}
    assert params["price"]["required_if"] == {"kind": "limit"}
    assert params["funds"]["only_if"] == {"kind": "market"}
    assert "required" not in params["price"]


def test_answers_are_peeled_and_typed(shop):
    shop.run()
    response, names = shop.spec("v1/orders/get.yaml")["response"], shop.dictionary()
    assert response["type"] == "list"
    assert list(response["fields"]) == ["id", "symbol", "side", "price", "filled", "createdAt", "fees"]
    assert [names[name]["type"] for name in ("price", "filled", "createdAt")] == ["decimal", "flag", "ms"]
    assert response["fields"]["fees"] == {"type": "map", "fields": {"amount": {}}}
    assert shop.spec("v1/depthsize.yaml")["response"]["fields"]["bids"]["type"] == "rows"
    assert list(shop.spec("v1/depthsize.yaml")["response"]["fields"]["bids"]["fields"]) == ["price", "size"]
    assert shop.spec("v1/ping.yaml")["response"] == {"type": "none"}


def test_rules_say_limit_access_and_what_signing_adds(shop):
    shop.run()
    placed, book = shop.spec("v1/orders/create.yaml"), shop.spec("v1/depthsize.yaml")
    assert placed["rate_limit"] == {"pool": "orders", "units": 5}
    assert book["rate_limit"] == {"pool": "public", "units": 10}
    assert (placed["access"], book["access"]) == ("trade", "public")
    assert not any("timestamp" in spec.get("params", {}) for spec in shop.specs().values())


def test_every_file_says_where_its_facts_come_from(shop):
    shop.run()
    source = shop.spec("v1/orders/create.yaml")["source"]
    assert source["kind"] == "openapi"
    assert (source["file"], source["pointer"]) == ("trade.yaml", "/paths/~1api~1v1~1orders/post")
    assert len(source["sha256"]) == 64


def test_the_hash_follows_references_into_other_files(shop):
    shop.run()
    before = shop.spec("v1/orders/create.yaml")["source"]["sha256"], shop.spec("v1/ping.yaml")["source"]["sha256"]
    common = shop.files / "common.json"
    common.write_text(
        common.read_text().replace('"name": "timestamp", "in": "query"', '"name": "timestamp", "in": "header"')
    )
    shop.run()
    after = shop.spec("v1/orders/create.yaml")["source"]["sha256"], shop.spec("v1/ping.yaml")["source"]["sha256"]
    assert before[0] != after[0]
    assert before[1] == after[1]


def test_what_has_no_place_is_reported_with_its_line(shop):
    lines = (shop.files / "trade.yaml").read_text().splitlines()
    form = next(number for number, line in enumerate(lines, 1) if "x-www-form-urlencoded" in line)
    found = {(finding.code, finding.page, finding.line) for finding in shop.run().findings}
    assert ("media-type", "trade.yaml", form) in found
    assert all(line for _, page, line in found if page in ("trade.yaml", "common.json"))


def test_the_same_files_again_change_nothing(shop):
    shop.run()
    before = {file: file.read_bytes() for file in shop.into.rglob("*") if file.is_file()}
    report = shop.run()
    assert report.up_to_date
    assert {file: file.read_bytes() for file in shop.into.rglob("*") if file.is_file()} == before


def test_what_vanishes_from_the_file_vanishes_from_the_specs(shop):
    shop.run()
    trade = shop.files / "trade.yaml"
    trade.write_text(
        trade.read_text().replace("                tags: {type: array, maxItems: 5, items: {type: string}}\n", "")
    )
    report = shop.run()
    assert report.changed == ["rest/v1/orders/create.yaml"]
    assert "tags" not in shop.spec("v1/orders/create.yaml")["params"]


def test_overlays_are_not_touched(shop):
    shop.run()
    overlay = shop.into / "overlays/rest/v1/ping.yaml"
    overlay.parent.mkdir(parents=True)
    overlay.write_text("summary: Says that it is there.\n")
    shop.run()
    assert overlay.read_text() == "summary: Says that it is there.\n"


def test_only_chosen_operations_are_imported(shop):
    shop.run()
    trade = shop.files / "trade.yaml"
    trade.write_text(trade.read_text().replace("Weight: 5", "Weight: 50").replace("Weight: 3", "Weight: 30"))
    shop.run(only="v1.orders.create")
    assert shop.spec("v1/orders/create.yaml")["rate_limit"]["units"] == 50
    assert shop.spec("v1/orders/get.yaml")["rate_limit"]["units"] == 3


def test_a_dry_run_writes_nothing(shop):
    report = shop.run(dry_run=True)
    assert len(report.added) == 6
    assert not (shop.into / "rest").exists()


def test_limits_in_words_are_read_where_no_rules_say_otherwise(shop):
    (shop.into / "import.yaml").write_text("openapi: {remove: [timestamp]}\n")
    trade = shop.files / "trade.yaml"
    trade.write_text(trade.read_text().replace('"Weight: 5"', '"Rate limit: 10 times/2s (UID)"'))
    shop.run()
    assert shop.spec("v1/orders/create.yaml")["rate_limit"] == {
        "default": {"requests": 10, "per": "2s", "scope": "uid"}
    }


def test_names_that_become_the_same_are_kept_apart(shop):
    trade = shop.files / "trade.yaml"
    trade.write_text(
        trade.read_text().replace(
            "        id: {type: string}\n", "        id: {type: string}\n        ID: {type: integer}\n", 1
        )
    )
    report = shop.run()
    fields = shop.spec("v1/orders/get.yaml")["response"]["fields"]
    assert fields["ID"]["name"] == "id_2"
    assert "same-name" in _codes(report)
    rules = shop.into / "import.yaml"
    rules.write_text(rules.read_text() + "  same_names: {ID: number}\n")
    assert "same-name" not in _codes(shop.run())
    assert shop.spec("v1/orders/get.yaml")["response"]["fields"]["ID"]["name"] == "number"


def test_one_spelling_may_mean_two_things(shop):
    rules = shop.into / "import.yaml"
    rules.write_text(rules.read_text() + "  meanings: {size: {v1.orders: {unit: base coin}}}\n")
    shop.run()
    assert shop.spec("v1/orders/create.yaml")["params"]["size"]["unit"] == "base coin"
    assert "unit" not in shop.spec("v1/depthsize.yaml")["response"]["fields"]["bids"]["fields"]["size"]


def test_one_url_on_two_hosts_is_two_calls(folder):
    for name in ("spot", "futures"):
        operation = {"responses": {"200": {"description": name}}}
        document = {"openapi": "3.0.0", "info": {}, "paths": {"/api/v1/time": {"get": operation}}}
        (folder.files / f"{name}.json").write_text(json.dumps(document))
    rules = {"openapi": {"groups": [{"where": {"file": "futures*"}, "group": "futures", "host": "futures"}]}}
    (folder.into / "import.yaml").write_text(json.dumps(rules))
    folder.run()
    assert sorted(folder.specs()) == ["v1/futures/time.yaml", "v1/time.yaml"]
    assert folder.spec("v1/futures/time.yaml")["host"] == "futures"


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ("openapi: {units: [{text: '('}]}\n", "is not a regular expression"),
        ("openapi: {unit: []}\n", "the block openapi is not as its schema says"),
        ("openapi: {names: path}\n", "the block openapi is not as its schema says"),
    ],
)
def test_rules_that_are_none_are_refused(shop, rules, words):
    (shop.into / "import.yaml").write_text(rules)
    with pytest.raises(ValueError, match=words):
        shop.run()
