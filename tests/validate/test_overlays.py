"""Human decisions over imported facts."""

from spec_cases import base_tree

from specloom.diagnostics import Place
from specloom.load import load_tree
from specloom.resolve.overlays import merge_overlays
from specloom.validate import validate

BELOW = "demo/rest/v2/spot/trade/place-order.yaml"
OVER = "demo/overlays/rest/v2/spot/trade/place-order.yaml"


def merged(tmp_path, schemas, text):
    folder = base_tree(tmp_path / "spec")
    (folder / OVER).parent.mkdir(parents=True)
    (folder / OVER).write_text(text)
    tree = load_tree(folder, schemas)
    result, problems = merge_overlays(tree)
    assert problems == []
    assert validate(tree) == []
    assert not result.all("overlay")
    return next(document for document in result.all("endpoint") if document.file == BELOW), tree.documents[BELOW]


def test_change_add_and_remove(tmp_path, schemas):
    text = """\
reason: The page is wrong.
remove: [/supersedes, /params/price/min]
change:
  access: transfer
  params:
    size: {required: false}
    price: {max: "9"}
add:
  account_mode: classic
  params:
    orderId: {}
"""
    document, base = merged(tmp_path, schemas, text)
    value = document.value
    assert "supersedes" not in value
    assert value["access"] == "transfer"
    assert value["account_mode"] == "classic"
    assert value["params"]["size"] == {"required": False}
    assert value["params"]["price"] == {"required_if": {"orderType": "limit"}, "max": "9"}
    assert list(value["params"]) == ["symbol", "side", "orderType", "price", "size", "clientOid", "orderId"]
    assert base.value["access"] == "trade"
    assert base.value["params"]["price"]["min"] == "0"


def test_values_keep_their_places(tmp_path, schemas):
    text = """\
reason: The page is wrong.
change:
  params:
    price: {max: "9"}
add:
  params:
    orderId:
      required: false
"""
    document, _ = merged(tmp_path, schemas, text)
    assert document.place("/params/price/max") == Place(OVER, 4, 13)
    assert document.place("/params/orderId") == Place(OVER, 7, 5)
    assert document.place("/params/orderId/required") == Place(OVER, 8, 7)
    assert document.place("/params/price") == Place(BELOW, 16, 3)
    assert document.place("/params") == Place(BELOW, 12, 1)


def test_a_value_can_be_taken_away_and_written_anew(tmp_path, schemas):
    text = "reason: All of it is wrong.\nremove: [/params/price]\nadd: {params: {price: {required: true}}}\n"
    document, _ = merged(tmp_path, schemas, text)
    assert document.value["params"]["price"] == {"required": True}


def test_an_overlay_mends_what_alone_would_be_refused(tmp_path, schemas):
    folder = base_tree(tmp_path / "spec")
    broken = folder / BELOW
    broken.write_text(broken.read_text().replace("access: trade", "access: traed"))
    (folder / OVER).parent.mkdir(parents=True)
    (folder / OVER).write_text("reason: The page misspells it.\nchange: {access: trade}\n")
    assert validate(load_tree(folder, schemas)) == []
