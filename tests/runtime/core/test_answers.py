"""Reading answers: values, models, drift."""

import contextlib
import math
import pickle
from datetime import UTC, datetime
from decimal import Decimal

import msgspec
import pytest
from core_doubles import ok
from hypothesis import given
from hypothesis import strategies as st
from mini_client import errors

from specloom.runtime.codec.decode import ResponseDecoder
from specloom.runtime.codec.drift import Drift
from specloom.runtime.codec.models import Anything, Dec, Flag, Int, ListOf, MapOf, Model, Ms, Nested, Rows, Secs, Text
from specloom.runtime.codec.param_encoders import plain
from specloom.runtime.errors import DriftError, InvalidRequest, InvalidValue
from specloom.runtime.spec.records import Envelope

ENVELOPE = Envelope(code="code", message="msg", data="data", time="requestTime", success=("00000",))


class Fee(Model, rename={"total_fee": "totalFee"}):
    total_fee: Dec = None


class Level(Rows):
    price: Dec = None
    size: Dec = None


class Order(Model, rename={"order_id": "orderId", "created": "cTime"}):
    VALUES = {"side": ("buy", "sell")}  # noqa: RUF012
    ALIASES = {"order_id": ("id",)}  # noqa: RUF012

    order_id: Text = None
    side: Text = None
    price: Dec = None
    count: Int = None
    created: Ms = None
    day: Secs = None
    reduce: Flag = None
    fee: Nested[Fee] = None
    fees: Nested[list[Fee]] = None
    bids: list[Level] | None = None
    tags: ListOf[Dec] = None
    more: MapOf[Dec] = None
    free: Anything = None


def read(data, result=Order, *, strict=False, drift=None):
    body = data if isinstance(data, bytes) else msgspec.json.encode(ok(data))
    return (
        ResponseDecoder("probe", result, ENVELOPE, drift if drift is not None else Drift(), strict=strict)
        .read(body)
        .data
    )


def body(text):
    return b'{"code":"00000","data":' + text.encode() + b"}"


ABSENT = ["", None]


@pytest.mark.parametrize("absent", ABSENT)
def test_empty_and_null_read_as_none(absent):
    names = [
        "orderId",
        "side",
        "price",
        "count",
        "cTime",
        "day",
        "reduce",
        "fee",
        "fees",
        "bids",
        "tags",
        "more",
        "free",
    ]
    order = read(dict.fromkeys(names, absent))
    assert [getattr(order, name) for name in order.__struct_fields__] == [None] * 13


@pytest.mark.parametrize(
    ("name", "raw", "value"),
    [
        ("orderId", '"7"', "7"),
        ("orderId", "7", "7"),
        ("id", '"7"', "7"),
        ("price", '"1.10"', Decimal("1.10")),
        ("price", "0.1000000000000000055511151231257827", Decimal("0.1000000000000000055511151231257827")),
        ("price", '"1E-8"', Decimal("1E-8")),
        ("count", '"3"', 3),
        ("count", "3", 3),
        ("count", '"3.0"', 3),
        ("cTime", '"1625125755277"', 1625125755277),
        ("reduce", '"YES"', True),
        ("reduce", "false", False),
        ("reduce", '"0"', False),
        ("fee", '"{\\"totalFee\\":\\"1.5\\"}"', Fee("1.5")),
        ("fee", '{"totalFee":1.5}', Fee("1.5")),
        ("fees", '"[{\\"totalFee\\":\\"1.5\\"}]"', [Fee("1.5")]),
        ("bids", '[["1","2"],["3"]]', [Level("1", "2"), Level("3")]),
        ("tags", '["1",2.5,""]', [Decimal(1), Decimal("2.5"), None]),
        ("more", '{"a":"1"}', {"a": Decimal(1)}),
        ("free", '{"a":[1.5]}', {"a": [Decimal("1.5")]}),
    ],
)
def test_values_convert_on_read(name, raw, value):
    order = read(body(f'{{"{name}":{raw}}}'))
    attribute = {"orderId": "order_id", "id": "order_id", "cTime": "created"}.get(name, name)
    assert getattr(order, attribute) == value
    assert getattr(order, attribute) == value  # what the first read kept
    assert not isinstance(getattr(order, attribute), float)


def test_times_have_a_datetime():
    order = read({"cTime": "1625125755277", "day": 1625125755})
    assert order.created.datetime == datetime(2021, 7, 1, 7, 49, 15, 277000, tzinfo=UTC)
    assert order.day.datetime == datetime(2021, 7, 1, 7, 49, 15, tzinfo=UTC)


@pytest.mark.parametrize("raw", ["abc", "NaN", "Infinity", "--"])
def test_what_is_no_number_is_told_when_it_is_read(raw):
    order = read({"price": raw, "side": "buy"})
    assert order.side == "buy"
    with pytest.raises(InvalidValue, match=r"Order\.price"):
        order.price  # noqa: B018
    assert "<unreadable>" in repr(order)


def test_models_are_values():
    one, other = read({"orderId": "1", "price": "1.0"}), read({"orderId": "1", "price": "1.00"})
    assert one == other
    assert one != read({"orderId": "2"})
    assert repr(one) == "Order(order_id='1', price=Decimal('1.0'))"
    assert pickle.loads(pickle.dumps(one)) == one
    with pytest.raises(AttributeError, match="cannot be changed"):
        one.price = Decimal(2)


@pytest.mark.parametrize("absent", ABSENT)
@pytest.mark.parametrize(("result", "empty"), [(Order, Order()), (list[Order], []), (ListOf[Text], None), (Text, None)])
def test_absent_data_has_the_declared_shape(absent, result, empty):
    assert read(absent, result) == empty


@pytest.mark.parametrize(
    ("result", "data", "value"),
    [(Text, "ok", "ok"), (Flag, True, True), (ListOf[Text], ["a"], ["a"]), (Dec, "1.5", Decimal("1.5"))],
)
def test_data_may_be_a_scalar(result, data, value):
    assert read(data, result) == value


def test_news_never_break_a_call_and_are_counted():
    drift = Drift()
    order = read({"orderId": "1", "new": {"a": 1}, "side": "hold", "bids": [["1", "2", "3"]]}, drift=drift)
    assert order.order_id == "1"
    assert order.bids == [Level("1", "2")]
    assert {(finding.kind, finding.path) for finding, _ in drift} == {
        ("unknown field", "new"),
        ("unknown value", "side"),
        ("unknown field", "bids[2]"),
    }
    assert 'enum: ["buy","sell","hold"]' in drift.propose()
    assert "new:" in drift.propose()


class Quote(Model, rename={"order_id": "orderId"}):
    order_id: Text = None
    price: Dec = None
    bids: list[Level] | None = None
    tags: ListOf[Dec] = None


def large(row):
    """An answer that is too large to be looked at every time."""
    return msgspec.json.encode(ok([row] * 400))


def probe(result=list[Quote], **options):
    return ResponseDecoder("probe", result, ENVELOPE, Drift(), **options)


def test_news_of_large_answers_are_not_walked_through_again_and_again():
    decoder = probe()
    answers = [decoder.read(large({"orderId": "1", "price": "1.5", "new": "x"})).data for _ in range(40)]
    ((finding, count),) = decoder.drift
    assert (finding.kind, finding.path) == ("unknown field", "new")
    assert 400 <= count < 40 * 400
    assert {(order.order_id, order.price) for order in answers[-1]} == {("1", Decimal("1.5"))}


def test_a_piece_of_news_that_comes_late_is_counted_at_once():
    decoder = probe()
    for _ in range(20):
        decoder.read(large({"orderId": "1", "new": "x"}))
    for row in ({"later": 1}, {"price": [1]}, {"bids": [["1", "2", "3"]]}):
        decoder.read(large({"orderId": "1", **row}))
    assert {finding.path for finding, _ in decoder.drift} == {"new", "later", "price", "bids[2]"}


def test_different_news_without_end_do_not_make_every_answer_slow():
    decoder = probe()
    for number in range(300):
        decoder.read(large({f"x{number}": 1}))
    assert 256 <= len(decoder.drift) < 300


def test_models_read_past_their_news_are_the_same_models():
    decoder = probe()
    row = {"orderId": "1", "bids": [["1", "2"]]}
    first, *_, last = (decoder.read(large({**row, "new": "x"})).data[0] for _ in range(20))
    assert type(first) is Quote
    assert isinstance(last, Quote)
    assert first == last == read(row, Quote)
    assert repr(first) == repr(last)
    assert type(pickle.loads(pickle.dumps(last))) is Quote


def test_further_names_of_a_member_are_read_among_news_too():
    decoder = probe(list[Order])
    for _ in range(20):
        assert decoder.read(large({"id": "7", "new": "x"})).data[-1].order_id == "7"


def test_strict_raises_for_known_news_too():
    decoder = probe(strict=True)
    for _ in range(20):
        with pytest.raises(DriftError):
            decoder.read(large({"new": "x"}))


def test_news_of_the_wrong_type_stay_as_they_came():
    drift = Drift()
    order = read({"orderId": {"a": 1}, "bids": {"x": 1}}, drift=drift)
    assert order.bids == {"x": 1}
    assert order.order_id == '{"a":1}'
    assert {finding.kind for finding, _ in drift} == {"type"}


def test_a_flood_of_news_does_not_fill_the_memory():
    drift = Drift()
    for block in range(30):
        read({f"x{block}-{number}" * 50: 1 for number in range(100)}, drift=drift)
    assert len(drift) <= 2000
    assert len(drift.propose()) < 1_000_000


@pytest.mark.parametrize("data", [{"new": 1}, {"side": "hold"}, {"price": "abc"}, {"bids": "x"}, {"bids": [["x"]]}])
def test_strict_raises_on_every_difference(data):
    with pytest.raises(DriftError):
        read(data, strict=True)


def test_strict_is_an_argument_of_the_client(make_client):
    with pytest.raises(errors.DriftError, match="surprise"):
        make_client(lambda _: ok({"surprise": 1}), strict=True).v2.public.time()
    client = make_client(lambda _: ok({"surprise": 1}))
    client.v2.public.time()
    assert len(client.drift) == 1


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["orderId", "side", "price", "fee", "bids", "tags", "more", "x"]), inner, max_size=4
            )
        ),
    )
)
def test_no_answer_breaks_a_call(data):
    for result in (Order, list[Order], Text, ListOf[Dec]):
        with contextlib.suppress(InvalidValue):
            repr(read(data, result))


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20, places=12))
def test_decimals_go_out_plain_and_unchanged(number):
    for given_number in (number, str(number)):
        text = plain(given_number)
        assert Decimal(text) == number
        assert "E" not in text.upper()


def test_floats_are_refused_with_the_reason():
    with pytest.raises(TypeError, match=r"0\.1"):
        plain(0.1, "price")


@pytest.mark.parametrize(
    "number", ["NaN", "Infinity", "-inf", "1,5", "", "1e999999999", Decimal("NaN"), math.inf, True]
)
def test_what_is_no_amount_is_refused(number):
    with pytest.raises((InvalidRequest, TypeError)):
        plain(number, "size")
