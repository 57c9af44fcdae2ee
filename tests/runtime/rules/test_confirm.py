"""Asking what became of an order: the question, its answer, and what an answer proves."""

import msgspec
import pytest
from mini_client.v2.mix.order.batch_place_order import RECORD as BATCH
from mini_client.v2.mix.order.detail import RECORD as DETAIL
from mini_client.v2.mix.order.place_order import RECORD as PLACE

from specloom.runtime.call.status_query import PollSchedule, alternative_keys, build_queries, find_match, proves_absence
from specloom.runtime.spec.records import Idempotency

ORDER = {"symbol": "BTCUSDT", "productType": "USDT-FUTURES", "size": "1", "side": "buy", "clientOid": "mine"}


def test_the_question_carries_over_what_both_calls_take():
    (question,) = build_queries(PLACE, DETAIL, ORDER)
    assert question.call == "v2.mix.order.detail"
    assert question.arguments == {"symbol": "BTCUSDT", "productType": "USDT-FUTURES", "clientOid": "mine"}


def test_another_id_never_takes_the_place_of_ours():
    (question,) = build_queries(PLACE, DETAIL, {**ORDER, "orderId": "someone's"})
    assert "orderId" not in question.arguments


def test_a_batch_has_one_question_for_each_input():
    arguments = {"symbol": "BTCUSDT", "productType": "USDT-FUTURES"}
    arguments["orderList"] = [{"clientOid": "a"}, {"clientOid": "b"}]
    assert [question.value for question in build_queries(BATCH, DETAIL, arguments)] == ["a", "b"]
    assert all(question.arguments["symbol"] == "BTCUSDT" for question in build_queries(BATCH, DETAIL, arguments))


MINE = {"clientOid": "mine", "orderId": "1"}


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (MINE, MINE),
        ([{"clientOid": "other"}, MINE], MINE),
        ({"list": [MINE], "endId": "1"}, MINE),
        ({"clientOid": "other", "orderId": "1"}, None),
        ({"clientOid": None, "orderId": None}, None),
        ({"clientOid": "", "orderId": ""}, None),
        ({"orderId": "1", "status": "live"}, {"orderId": "1", "status": "live"}),
        ({"orderId": None, "status": "unknown"}, None),
        ({"success": False, "msg": "no such order"}, None),
        ([{"orderId": "1"}], None),
        ({"list": [{"clientOid": "other"}]}, None),
        ([], None),
        ({}, None),
        (None, None),
        ("mine", None),
    ],
)
def test_only_an_answer_about_our_order_counts(data, found):
    assert find_match(data, "clientOid", "mine", ("orderId",)) == found


def test_what_else_could_be_asked_by_tells_an_order_from_an_excuse():
    (question,) = build_queries(PLACE, DETAIL, ORDER)
    assert alternative_keys(DETAIL, question) == ("orderId",)


def test_a_second_id_does_where_the_first_is_missing():
    cancel = msgspec.structs.replace(
        PLACE,
        effect="cancel_order",
        idempotency=Idempotency(key="orderId", confirm=DETAIL.call, other_keys=("clientOid",)),
    )
    (by_client_id,) = build_queries(cancel, DETAIL, ORDER)
    assert (by_client_id.key, by_client_id.value) == ("clientOid", "mine")
    (by_id,) = build_queries(cancel, DETAIL, {**ORDER, "orderId": "7"})
    assert (by_id.key, by_id.value) == ("orderId", "7")
    assert "clientOid" not in by_id.arguments
    assert build_queries(cancel, DETAIL, {"symbol": "BTCUSDT"}) == ()


def test_a_batch_with_an_input_that_cannot_be_named_has_no_questions():
    arguments = {"symbol": "BTCUSDT", "productType": "USDT-FUTURES", "orderList": [{"clientOid": "a"}, {"size": "1"}]}
    assert build_queries(BATCH, DETAIL, arguments) == ()


def test_an_id_that_comes_as_a_number_is_the_same_id():
    assert find_match([{"clientOid": 17}], "clientOid", "17") == {"clientOid": 17}


def test_questions_come_ever_more_slowly_and_end():
    asking, now, waits = PollSchedule(0.0, timeout=10.0), 0.0, []
    while (wait := asking.wait(now)) is not None:
        waits.append(wait)
        now += wait
    assert waits == pytest.approx([0.1, 0.2, 0.4, 0.8, 1.6, 3.2])


def test_questions_end_where_the_exchange_forgets():
    asking = PollSchedule(0.0, timeout=100.0, memory=1.0)
    assert asking.wait(0.0) is not None
    assert asking.wait(0.95) is None


@pytest.mark.parametrize(
    ("age", "window", "proof"),
    [(1, 7200, False), (59, 7200, False), (61, 7200, True), (7201, 7200, False), (61, None, False)],
)
def test_unknown_means_nothing_until_the_timestamp_is_stale(venue, age, window, proof):
    assert (
        proves_absence(
            1000.0 + age, 1000.0, venue.signature_seconds, Idempotency(key="k", window_seconds=window), DETAIL
        )
        is proof
    )


def test_a_list_proves_nothing_by_what_it_leaves_out(venue):
    from mini_client.v2.mix.order.orders_history import RECORD as HISTORY

    rule = Idempotency(key="k", window_seconds=7200)
    assert not proves_absence(1061.0, 1000.0, venue.signature_seconds, rule, HISTORY)
    assert not proves_absence(1061.0, 1000.0, venue.signature_seconds, rule)


def test_a_range_of_time_that_the_question_needs_lies_around_now():
    from specloom.runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

    listed = Endpoint(
        call="v2.list", method="GET", path="/list", version="v2", symbol_format="none", access="read", effect="read",
        rate_limit=RateLimit(default=Limit(1, 1, "uid"), pool="v2.list"), errors=(),
        params=(Param(wire="from", name="from_", required=True), Param(wire="to", name="to", required=True)),
        paging=Paging(style="cursor", param="cursor", window=TimeWindow(start="from", end="to")),
    )  # fmt: skip
    (question,) = build_queries(PLACE, listed, ORDER, now_ms=10**12)
    assert question.arguments["from"] < 10**12 < question.arguments["to"]
