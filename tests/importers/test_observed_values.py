"""Sets of values: which descriptions list one, what examples add to it, and which shared set it is."""

import pytest

from specloom.importers.descriptions import read_description
from specloom.importers.dictionary import Dictionary
from specloom.importers.observed_values import add_observed
from specloom.importers.report import ImportReport
from specloom.importers.values import Value, settle

SIDES = ("buy", "sell")


@pytest.fixture
def dictionary():
    fields = {name: {"type": "text"} for name in ("side", "timeInForce", "force")}
    enums = {"side": SIDES, "force": ("gtc", "ioc"), "time_in_force": ("gtc", "ioc")}
    return Dictionary(fields, enums)


def widened(value, dictionary):
    report = ImportReport()
    add_observed({value.name: value}, dictionary, "page.md", report)
    return value.values, [finding.code for finding in report.findings]


def test_an_answer_keeps_what_its_example_shows(dictionary):
    answer = Value("side", samples=["Buy", "sell"], values=SIDES)
    assert widened(answer, dictionary) == (("buy", "sell", "Buy"), ["shown-value"])


def test_a_request_is_spelled_in_any_case(dictionary):
    assert widened(Value("side", samples=["Buy"], values=SIDES, is_param=True), dictionary) == (SIDES, [])
    assert widened(Value("side", samples=["both"], values=SIDES, is_param=True), dictionary)[0][-1] == "both"


def test_a_name_in_its_own_place_is_no_value(dictionary):
    assert widened(Value("side", samples=["side", "", None], values=SIDES), dictionary) == (SIDES, [])


@pytest.mark.parametrize(
    ("name", "values", "enum"),
    [
        ("side", ("sell", "buy"), "side"),
        ("timeInForce", ("ioc", "gtc"), "time_in_force"),
        ("force", ("ioc", "gtc"), "force"),
        ("side", ("Sell", "Buy"), ["Sell", "Buy"]),
    ],
)
def test_a_shared_set_is_named_and_any_other_written_out(dictionary, name, values, enum):
    assert settle(Value(name, values=values), dictionary)["enum"] == enum


@pytest.mark.parametrize(
    ("name", "text", "values"),
    [
        ("mode", "Mode `one` first `two` second", ("one", "two")),
        ("level", "Level `VIP0` `VIP1` ... `VIP7`", ()),
        ("baseCoin", "Base coin e.g. `BTC` in `BTCUSDT`", ()),
        ("address", "When it is `on_chain` a chain address, `internal` an id", ()),
        ("mode", "Leaves out kinds, default `no`. `yes`: out `no`: in; kind: `a`,`b`", ("yes", "no")),
        ("mode", "Type `fill` last `mark` mark. For `track`, it only takes `fill`", ("fill", "mark")),
    ],
)
def test_only_values_of_the_parameter_itself_are_read(name, text, values):
    assert read_description(name, "scalar", text, frozenset(("mode", "kind", name))).values == values
