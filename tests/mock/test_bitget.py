"""The built-in specs, served whole."""

import json
import re

import pytest
from raw import RawClient
from test_streams import Socket

from specloom import resources
from specloom.mock import Exchange, MockError, load_rules
from specloom.model import Api, Channel


def test_every_documented_request_is_accepted(served: Exchange) -> None:
    client = RawClient(served)
    refused = []
    for endpoint in served.api.endpoints:
        for example in endpoint.examples:
            if example.request is None:
                continue
            served.reset()
            asked = json.loads(example.request)
            if endpoint.method == "GET":
                answer = client.get(endpoint.path, **{name: str(value) for name, value in asked.items()})
            else:
                answer = client.post(endpoint.path, asked)
            if answer.code != "00000":
                refused.append((endpoint.call, answer.json["msg"]))
    assert refused == []


def test_roles_and_refusals_name_what_exists(bitget: Api) -> None:
    rules = load_rules(resources.spec() / "bitget" / "mock.yaml")
    calls = {endpoint.call for endpoint in bitget.endpoints}
    codes = {code.code for code in bitget.error_codes}
    assert set(rules.roles) <= calls
    assert {refusal.code for refusal in rules.refusals.values()} <= codes
    assert {refusal.code for refusal in rules.stream_refusals.values()} <= codes


def argument(channel: Channel) -> dict[str, str]:
    arg = {channel.topic_key: channel.topics[0].replace("{interval}", "1m")}
    for param in channel.arguments:
        if param.wire == "instType":
            arg["instType"] = param.values[0] if param.values else "USDT-FUTURES"
        elif param.wire == "interval":
            if channel.topic_key == "topic":
                arg["interval"] = "1m"
        else:
            arg[param.wire] = "BTCUSDT" if channel.kind == "public" else "default"
    if "{" in channel.topics[0] and ".spot." in channel.call:
        arg["instType"] = "SPOT"
    return arg


def test_every_channel_takes_subscribers_and_pushes_what_it_declares(served: Exchange) -> None:
    for channel in served.api.channels:
        if channel.kind == "trade":
            continue
        socket = Socket(served.urls[f"ws_{channel.version}_{channel.kind}"])
        if channel.kind == "private":
            socket.login(served)
        arg = argument(channel)
        assert socket.subscribe(arg) == {"event": "subscribe", "arg": arg}, channel.call
        if not re.search(r"order|fill", channel.call):
            push = socket.handle()
            assert push["arg"] == arg
            if channel.push.type == "list" and channel.push.fields:
                declared = {field.wire for field in channel.push.fields}
                assert all(set(row) <= declared for row in push["data"]), channel.call
        socket.link.close()


def test_broken_rules_are_one_clear_line(tmp_path) -> None:
    file = tmp_path / "mock.yaml"
    file.write_text("refusals: {no_key: {status: 400}}\n")
    with pytest.raises(MockError, match=r"mock.yaml: .*refusals"):
        load_rules(file)


OLD_ORDER = {"symbol": "BTCUSDT_SPBL", "side": "buy", "orderType": "limit", "force": "normal", "price": "50000"}


def test_the_old_order_call_answers_its_ids(served: Exchange) -> None:
    answer = RawClient(served).post("/api/spot/v1/trade/orders", {**OLD_ORDER, "quantity": "0.1"})
    assert answer.code == "00000"
    assert answer.data["orderId"]


@pytest.mark.parametrize(("strict", "code"), [(False, "00000"), (True, "400172")])
def test_a_neighbours_parameter_is_refused_when_asked_for(bitget: Api, strict: bool, code: str) -> None:
    order = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "force": "gtc", "price": "50000", "size": "0.1"}
    with Exchange(bitget, push_seconds=0, strict_params=strict) as exchange:
        assert RawClient(exchange).post("/api/v2/spot/trade/place-order", {**order, "batchMode": "single"}).code == code
