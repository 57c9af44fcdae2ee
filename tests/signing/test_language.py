"""Expressions: what can be read, which types they have, and in which order a scheme is computed."""

import pytest
from recipe_cases import document, signing_of

from specloom.model.expressions import Call, Flag, Join, Name, Number, Text, names_in, walk
from specloom.signing import read_signing
from specloom.signing.lexer import ExpressionError
from specloom.signing.order import Dependencies
from specloom.signing.parser import parse
from specloom.signing.types import Types

PLAIN = """
credentials: {key: {}, secret: {}, passphrase: {optional: true}}
options: {window: {type: integer, default: "5"}, locale: {}}
auth: {default: demo, schemes: {demo: {values: {made: %s}, put: {headers: {X: made}}}}}
"""


def shape(node):
    """A tree without its places."""
    match node:
        case Text() | Number() | Flag():
            return node.value
        case Name():
            return f"${node.name}"
        case Call():
            return (node.function, *map(shape, node.arguments))
        case Join():
            return ["+", *map(shape, node.parts)]
    raise AssertionError(node)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("key", "$key"),
        ("option.recv_window", "$option.recv_window"),
        ("'GET'", "GET"),
        ("''", ""),
        (r"'a\nb'", "a\nb"),
        ("'+()'", "+()"),
        ("120", 120),
        ("true", True),
        ("a + b + c", ["+", "$a", "$b", "$c"]),
        ("a + (b + c)", ["+", "$a", "$b", "$c"]),
        ("(a)", "$a"),
        ("hex( sha256(a+b) )", ("hex", ("sha256", ["+", "$a", "$b"]))),
        ("add(now_s, 120)", ("add", "$now_s", 120)),
        ("f()", ("f",)),
    ],
)
def test_what_expressions_are(text, expected):
    assert shape(parse(text)) == expected


def test_every_node_knows_its_column_and_its_place_in_the_file():
    tree = parse("hex(sha256('a' + body))", "/auth/x")
    assert [(type(node).__name__, node.column) for node in walk(tree)] == [
        ("Call", 1),
        ("Call", 5),
        ("Join", 12),
        ("Text", 12),
        ("Name", 18),
    ]
    assert {node.pointer for node in walk(tree)} == {"/auth/x"}


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("", 1),
        ("a b", 3),
        ("a +", 4),
        ("f(a", 4),
        ("a)", 2),
        ("'a", 1),
        (r"'a\t'", 3),
        ("a.b.", 4),
        ("a - b", 3),
        ("1x", 1),
        ("f(,)", 3),
    ],
)
def test_what_cannot_be_read_says_where(text, column):
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    assert caught.value.column == column
    assert caught.value.message


@pytest.mark.parametrize("text", ["(" * 5000 + ")" * 5000, "f(" * 900, "a+" * 3000 + "a"])
def test_endless_expressions_are_refused_and_do_not_exhaust_the_stack(text):
    with pytest.raises(ExpressionError):
        parse(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("key + now_ms", "text"),
        ("key + body", "bytes"),
        ("now_ms", "number"),
        ("'' + nonce", "text"),
        ("sha256(key)", "bytes"),
        ("hex(sha256(key))", "text"),
        ("members", "map"),
        ("params", "pairs"),
        ("sorted(members)", "map"),
        ("merge(members, query_pairs)", "pairs"),
        ("only(params, key)", "text or nothing"),
        ("option.locale", "text or nothing"),
        ("option.window", "number"),
        ("passphrase", "text or nothing"),
        ("{GET: key, other: body}", "bytes"),
        ("{GET: now_s}", "number or nothing"),
        ("{json: {a: key}}", "map"),
    ],
)
def test_types(text, kind):
    signing, problems = read_signing(document(PLAIN % (text if text.startswith("{") else f'"{text}"')))
    assert problems == []
    scheme = signing.schemes[0]
    assert str(Types(signing, scheme).of(scheme.values[0].expression)) == kind


def test_a_signature_is_late_and_a_time_is_not():
    scheme = signing_of("binance")[0].scheme("hmac")
    uses = Dependencies(scheme)
    assert [put.name for put in uses.early_puts("query")] == ["recvWindow", "timestamp"]
    assert [put.name for put in uses.late_puts("query")] == ["signature"]


def test_a_value_that_needs_a_late_value_is_late_too():
    scheme = signing_of("upbit")[0].scheme("jwt")
    uses = Dependencies(scheme)
    assert not uses.is_late(Name("claims"))  # what the caller passed is known from the start
    assert uses.is_constant(Name("head"))
    assert not uses.is_constant(Name("signed"))


def test_values_are_computed_after_what_they_need():
    scheme = signing_of("poloniex")[0].scheme("hmac")
    uses = Dependencies(scheme)
    order = uses.in_order(["sign"])
    assert order == ["timestamp", "stamp", "signed", "sign"]
    for name in order:
        needed = [used for used in names_in(scheme.value(name).expression) if used in order]
        assert all(order.index(used) < order.index(name) for used in needed)


def test_how_requests_are_written_is_read():
    text = PLAIN % '"key"' + (
        "requests:\n"
        "  query: {order: sorted, keep: ':,', space: '+'}\n"
        "  body: {encoding: form, empty: '{}', order: sorted}\n"
        "  numbers: number\n"
        "  lists: {query: joined, form: brackets}\n"
        "  headers: {X-Lang: en, content-type: text/json}\n"
    )
    rules = read_signing(document(text))[0].requests
    assert (rules.query.order, rules.query.keep, rules.query.space, rules.query.lists) == (
        "sorted",
        ":,",
        "+",
        "joined",
    )
    assert (rules.body.encoding, rules.body.empty, rules.body.order, rules.body.lists) == (
        "form",
        "{}",
        "sorted",
        "brackets",
    )
    assert (rules.numbers, rules.content_type) == ("number", "text/json")
    assert read_signing(document(PLAIN % '"key"'))[0].requests.numbers == "text"
