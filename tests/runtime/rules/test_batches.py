"""Batches: one result per input, in input order, nothing dropped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.runtime.call.batch_matching import match
from specloom.runtime.spec.records import Batch

SPLIT = Batch(style="split", input="list", keys=("clientOid", "orderId"), success="ok", failure="bad")
CODED = Batch(style="coded", input="", keys=("clientOid", "orderId"))
CODES = ("00000", "0")


def inputs(*ids):
    return [{"clientOid": name} for name in ids]


def test_results_stand_in_the_order_of_the_inputs():
    data = {"ok": [{"clientOid": "c", "orderId": "3"}, {"clientOid": "a", "orderId": "1"}],
            "bad": [{"clientOid": "b", "errorCode": "43012", "errorMsg": "too poor"}]}  # fmt: skip
    result = match(SPLIT, inputs("a", "b", "c"), data, success_codes=CODES)
    assert [item.ok for item in result] == [True, False, True]
    assert [item.result["orderId"] for item in result.succeeded] == ["1", "3"]
    assert (result[1].code, result[1].message) == ("43012", "too poor")
    assert not result.all_ok
    assert not result.all_failed


def test_a_code_per_item_decides():
    data = [{"clientOid": "a", "code": "0", "msg": "success"}, {"clientOid": "b", "code": 25204, "msg": "gone"}]
    result = match(CODED, inputs("a", "b"), data, success_codes=CODES)
    assert [item.ok for item in result] == [True, False]
    assert result[1].code == "25204"


def test_items_without_a_code_are_accepted():
    result = match(CODED, inputs("a"), [{"clientOid": "a", "orderId": "1"}], success_codes=CODES)
    assert result.all_ok


def test_other_ids_match_where_ours_is_null():
    given = [{"orderId": "1"}, {"orderId": "2"}]
    data = {"ok": [{"orderId": "2", "clientOid": None}], "bad": [{"orderId": "1", "clientOid": ""}]}
    result = match(SPLIT, given, data, success_codes=CODES)
    assert [item.ok for item in result] == [False, True]


def test_results_without_ids_are_matched_by_their_place():
    data = [{"code": "0"}, {"code": "1"}, {"code": "0"}]
    result = match(CODED, inputs("a", "b", "c"), data, success_codes=CODES)
    assert [item.ok for item in result] == [True, False, True]


def test_two_lists_have_no_places():
    data = {"ok": [{"orderId": "1"}], "bad": [{"errorMsg": "no"}]}
    result = match(SPLIT, inputs("a", "b"), data, success_codes=CODES)
    assert [item.missing for item in result] == [True, True]
    assert len(result.unmatched) == 2


def test_a_place_never_overrules_an_id():
    data = [{"clientOid": "x", "code": "0"}, {"clientOid": "a", "code": "1"}]
    result = match(CODED, inputs("a", "b"), data, success_codes=CODES)
    assert result[0].ok is False
    assert result[1].missing
    assert [row["clientOid"] for row in result.unmatched] == ["x"]


def test_inputs_of_which_nothing_is_said_are_seen():
    result = match(SPLIT, inputs("a", "b"), {"ok": [{"clientOid": "a"}], "bad": None}, success_codes=CODES)
    assert [item.index for item in result.missing] == [1]
    assert not result.all_ok


@pytest.mark.parametrize("data", [None, {}, {"ok": [], "bad": []}, "odd", {"ok": None}])
def test_an_empty_answer_leaves_every_input_open(data):
    result = match(SPLIT, inputs("a", "b"), data, success_codes=CODES)
    assert len(result) == len(result.missing) == 2
    assert result.all_failed


def test_all_refused_is_plain_to_see():
    data = {"ok": [], "bad": [{"clientOid": "b", "errorMsg": "no"}, {"clientOid": "a", "errorMsg": "no"}]}
    result = match(SPLIT, inputs("a", "b"), data, success_codes=CODES)
    assert result.all_failed
    with pytest.raises(ExceptionGroup) as raised:
        result.raise_for_failures()
    assert len(raised.value.exceptions) == 2


def test_models_and_errors_are_made_by_the_caller():
    data = {"ok": [{"clientOid": "a", "orderId": "7"}], "bad": [{"clientOid": "b", "errorCode": "9", "errorMsg": "no"}]}
    result = match(
        SPLIT,
        inputs("a", "b"),
        data,
        success_codes=CODES,
        decode=lambda row: int(row["orderId"]),
        error=lambda code, message, _row: RuntimeError(code, message),
    )
    assert result[0].result == 7
    assert result[1].error.args == ("9", "no")
    assert repr(result) == "<BatchResult: 1 ok, 1 rejected, 0 missing, 0 unmatched>"


@given(st.data())
def test_nothing_is_dropped_and_nothing_is_invented(data):
    ids = data.draw(st.lists(st.integers(0, 30).map(str), max_size=12))
    answered = data.draw(st.lists(st.integers(0, 30).map(str), max_size=12))
    split = data.draw(st.integers(0, len(answered)))
    rows = [{"clientOid": name, "n": place} for place, name in enumerate(answered)]
    result = match(SPLIT, inputs(*ids), {"ok": rows[:split], "bad": rows[split:]}, success_codes=CODES)
    assert [item.input["clientOid"] for item in result] == ids
    matched = len(result.succeeded) + len(result.failed)
    assert matched + len(result.missing) == len(ids)
    assert matched + len(result.unmatched) == len(answered)
    for item in result.succeeded:
        assert item.result["clientOid"] == item.input["clientOid"]


def test_changed_orders_may_come_back_under_new_ids():
    given = [{"orderId": "1"}, {"orderId": "2"}, {"orderId": "3"}]
    data = [{"orderId": "9", "code": "0"}, {"orderId": "2", "code": "1"}, {"orderId": "8", "code": "0"}]
    changed = match(CODED, given, data, success_codes=CODES, renames=True)
    assert [(item.ok, item.result and item.result["orderId"]) for item in changed] == [
        (True, "9"), (False, None), (True, "8"),
    ]  # fmt: skip
    placed = match(CODED, given, data, success_codes=CODES)
    assert [item.ok for item in placed] == [None, False, None]
