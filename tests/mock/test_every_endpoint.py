"""Every endpoint of the built-in specs turns down what is wrong, with the documented code and status."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from raw import Answer, RawClient

from specloom.mock import Clock, Exchange
from specloom.model import Api, Endpoint, Param

NUMBERS = frozenset({"decimal", "integer", "ms", "s"})
BRANCHES = frozenset({"list", "object"})


@pytest.fixture(scope="module")
def client(bitget: Api) -> Iterator[RawClient]:
    with Exchange(bitget, limits=False, push_seconds=0, clock=Clock(1_700_000_000.0)) as exchange:
        yield RawClient(exchange)


class Asked:
    """A request with every parameter that an endpoint needs, and changes to it."""

    def __init__(self, api: Api, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        self.enums = {enum.name: enum.values[0].wire for enum in api.enums}
        self.given = self.needed(endpoint.params)

    def needed(self, params: tuple[Param, ...]) -> dict[str, Any]:
        given = {param.wire: self.value(param) for param in params if param.required}
        for param in params:
            if any(str(given.get(other)) in values for other, values in param.required_if.items()):
                given.setdefault(param.wire, self.value(param))
        return given

    def value(self, param: Param) -> Any:
        members = self.needed(param.fields)
        if param.type in BRANCHES:
            return members if param.type == "object" else [members if param.fields else "1"]
        if param.symbol:
            return "BTCUSDT_UMCBL" if self.endpoint.symbol_format == "v1" else "BTCUSDT"
        if param.values or param.enum:
            return param.values[0] if param.values else self.enums[param.enum]
        return param.min or "1" if param.type in NUMBERS else "true" if param.type == "flag" else "x1"

    def send(
        self, client: RawClient, changes: dict[str, Any], headers: dict[str, str] | None = None, method: str = ""
    ) -> Answer:
        given = {name: value for name, value in {**self.given, **changes}.items() if value is not None}
        path = self.endpoint.path
        for param in self.endpoint.params:
            if param.place == "path":
                path = path.replace(f"{{{param.wire}}}", str(given.pop(param.wire, "1")))
        if (method or self.endpoint.method) == "GET":
            texts = {name: value if isinstance(value, str) else json.dumps(value) for name, value in given.items()}
            return client.get(path, headers, **texts)
        return client.post(path, [given] if self.endpoint.body.kind == "list" else given, headers)


def every(api: Api) -> Iterator[Asked]:
    return (Asked(api, endpoint) for endpoint in api.endpoints)


def sought(api: Api, fault: str) -> Iterator[tuple[Asked, Param]]:
    """The parameters that can be wrong in that way; those that only some values of another allow are wrong anyway."""
    fits = {
        "missing": lambda param: param.required,
        "empty": lambda param: param.required,
        "type": lambda param: param.type in NUMBERS,
        "symbol": lambda param: param.symbol,
        "value": lambda param: (param.values or param.enum) and param.type not in {*BRANCHES, "flag"},
    }[fault]
    for asked in every(api):
        params = [one for one in asked.endpoint.params if one.place != "path" and not one.only_if and fits(one)]
        yield from ((asked, param) for param in params)


@pytest.mark.parametrize(
    ("fault", "wrong", "code"),
    [("missing", None, "40019"), ("empty", "", "40019"), ("type", "much", "40017"), ("symbol", "BTC-USDT", "40034"),
     ("value", "nonsense", "40020")],
)  # fmt: skip
def test_a_wrong_parameter(client: RawClient, bitget: Api, fault: str, wrong: str | None, code: str) -> None:
    found = {}
    for asked, param in sought(bitget, fault):
        answer = asked.send(client, {param.wire: wrong})
        found[asked.endpoint.call, param.wire] = (answer.status, answer.code)
    assert len(found) > 200
    assert {place: seen for place, seen in found.items() if seen != (400, code)} == {}


def test_an_unknown_parameter_is_refused_wherever_parameters_are_known(client: RawClient, bitget: Api) -> None:
    for asked in every(bitget):
        answer = asked.send(client, {"noSuchThing": "1"})
        assert asked.endpoint.open_params or (answer.status, answer.code) == (400, "400172"), asked.endpoint.call


def test_another_method(client: RawClient, bitget: Api) -> None:
    known = {(endpoint.method, endpoint.path) for endpoint in bitget.endpoints}
    for asked in every(bitget):
        other = "POST" if asked.endpoint.method == "GET" else "GET"
        if (other, asked.endpoint.path) not in known:
            answer = asked.send(client, {}, method=other)
            assert (answer.status, answer.code) == (405, "40404"), asked.endpoint.call


@pytest.mark.parametrize(
    ("header", "value", "code"),
    [
        ("ACCESS-SIGN", "bm8=", "40009"), ("ACCESS-PASSPHRASE", "wrong", "40012"), ("ACCESS-KEY", "nobody", "40006"),
        ("ACCESS-TIMESTAMP", "1699999969000", "40008"),
    ],
)  # fmt: skip
def test_a_wrong_header(client: RawClient, bitget: Api, header: str, value: str, code: str) -> None:
    for asked in every(bitget):
        if asked.endpoint.signed:
            answer = asked.send(client, {}, {header: value})
            assert (answer.status, answer.code) == (400, code), asked.endpoint.call


def test_a_missing_permission(client: RawClient, bitget: Api) -> None:
    reader = RawClient(client.exchange, client.exchange.keys.reader)
    for asked in every(bitget):
        if asked.endpoint.access not in {"public", "read"}:
            answer = asked.send(reader, {})
            assert (answer.status, answer.code) == (403, "40014"), asked.endpoint.call


def test_the_wrong_account_mode(client: RawClient, bitget: Api) -> None:
    keys, codes = client.exchange.keys, {"classic": "40085", "unified": "40084"}
    wrong = {"classic": RawClient(client.exchange, keys.unified), "unified": RawClient(client.exchange, keys.classic)}
    for asked in every(bitget):
        mode = asked.endpoint.account_mode
        if asked.endpoint.signed and mode in wrong:
            answer = asked.send(wrong[mode], {})
            assert (answer.status, answer.code) == (400, codes[mode]), asked.endpoint.call
