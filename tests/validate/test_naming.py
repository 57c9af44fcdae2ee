"""Wire names to Python names: what comes out is always safe to write into code."""

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.naming import (
    NamingError,
    call_name,
    distinct,
    is_safe,
    pascal,
    path_parameters,
    snake,
    spec_path,
    url_version,
)


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("clientOid", "client_oid"),
        ("high24h", "high24h"),
        ("lastPr", "last_pr"),
        ("usdtVolume", "usdt_volume"),
        ("cTime", "c_time"),
        ("changeUtc24h", "change_utc24h"),
        ("orderIdList", "order_id_list"),
        ("place-order", "place_order"),
        ("advList", "adv_list"),
        ("modifyTPSLPlan", "modify_tpsl_plan"),
        ("apiKeyID", "api_key_id"),
        ("unionMM", "union_mm"),
        ("T+1", "t_plus_1"),
        ("USDT-FUTURES", "usdt_futures"),
        ("24hVol", "_24h_vol"),
        ("class", "class_"),
        ("timeout", "timeout_"),
        ("self", "self_"),
        ("None", "none"),
        ("__init__", "init"),
        ("_private", "private"),
        ("\uff43lass", "class_"),
        ("ﬁeld", "field"),
        ("été", "ete"),
        ("中", "u4e2d"),
        ("a b\nc", "a_b_c"),
        ("a'); import os; ('", "a_import_os"),
    ],
)
def test_snake(wire, name):
    assert snake(wire) == name


@pytest.mark.parametrize("wire", ["", "---", "__", "…"[:0], " ", "\u0301", "a" * 81, "aB" * 40])
def test_what_has_no_name(wire):
    with pytest.raises(NamingError):
        snake(wire)


@given(st.text(max_size=60))
def test_every_name_is_safe(wire):
    try:
        name = snake(wire)
    except NamingError:
        return
    assert name.isascii()
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
    assert not name.startswith("__")
    assert is_safe(name)
    assert pascal(wire).isidentifier()
    assert not keyword.iskeyword(pascal(wire))


@pytest.mark.parametrize(
    "name", ["class", "self", "timeout", "headers", "__init__", "_x", "X", "a-b", "", "a" * 81, "a\n", "é"]
)
def test_names_that_nobody_may_choose(name):
    assert not is_safe(name)


def test_the_url_is_the_name():
    assert call_name("POST", "/api/v2/mix/order/place-order") == "v2.mix.order.place_order"
    assert call_name("POST", "/api/mix/v1/order/placeOrder") == "v1.mix.order.place_order"
    assert call_name("GET", "/api/v2/orders/{id}/fills") == "v2.orders.id.fills"
    assert spec_path("/api/v2/mix/order/place-order") == "rest/v2/mix/order/place-order.yaml"
    assert spec_path("/api/mix/v1/order/placeOrder") == "rest/v1/mix/order/placeOrder.yaml"
    assert url_version("/api/mix/v1/order") == "v1"
    assert url_version("/api/mix/order/v1") is None
    assert path_parameters("/api/{a}/x/{b}") == ["a", "b"]


def test_pascal():
    assert pascal("none") == "None_"
    assert [pascal(wire) for wire in ("place-order", "orderIdList", "24h", "class")] == [
        "PlaceOrder",
        "OrderIdList",
        "_24h",
        "Class",
    ]


def test_distinct():
    assert distinct(["a", "b", "a", "a_2", "a"]) == ["a", "b", "a_2", "a_2_2", "a_3"]
