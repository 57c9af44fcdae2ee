"""Limits, faults, answers from samples, the admin routes, the record."""

import http.client
import json
import time
from pathlib import Path

import pytest
from raw import RawClient
from sample_api import sample_api

from specloom.mock import Clock, Exchange, FakerOptions, MockError

ASSETS = "/api/v2/spot/account/assets"
PLACE = "/api/v2/spot/trade/place-order"
TICKERS = "/api/v2/spot/market/tickers"
ORDER = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "force": "gtc", "price": "50000", "size": "0.1"}


def codes(client: RawClient, times: int, path: str = ASSETS) -> list[str]:
    return [client.get(path).code for _ in range(times)]


def test_a_limit_counts_a_rolling_second_and_tells_what_is_left(client: RawClient) -> None:
    left = [client.get(ASSETS).headers["x-mbx-used-remain-limit"] for _ in range(10)]
    assert left == [str(number) for number in range(9, -1, -1)]
    refused = client.get(ASSETS)
    assert (refused.status, refused.code) == (429, "429")
    client.exchange.clock.advance(0.9)
    assert codes(client, 1) == ["429"]
    client.exchange.clock.advance(0.2)
    assert codes(client, 11) == ["00000"] * 10 + ["429"]


def test_limits_are_kept_apart_by_who_is_counted(client: RawClient) -> None:
    other = RawClient(client.exchange, client.exchange.keys.classic)
    assert codes(client, 11)[-1] == "429"
    assert codes(other, 1) == ["00000"]
    by_address = [client.get(TICKERS).status for _ in range(15)] + [other.get(TICKERS).status for _ in range(6)]
    assert by_address == [200] * 20 + [429]


def test_copy_traders_have_their_own_tier(exchange: Exchange) -> None:
    trader = RawClient(exchange, exchange.keys.trader)
    assert [trader.post(PLACE, ORDER).status for _ in range(2)] == [200, 429]


def test_six_thousand_a_minute_then_five_minutes_of_silence(exchange: Exchange) -> None:
    for _ in range(6000):
        exchange.limits.count_request("127.0.0.1", exchange.clock.now())
    client = RawClient(exchange)
    assert client.public("/api/v2/public/time").status == 429
    exchange.clock.advance(299)
    assert client.public("/api/v2/public/time").status == 429
    exchange.clock.advance(2)
    assert client.public("/api/v2/public/time").status == 200


def test_clock_headers_follow_the_clock(client: RawClient) -> None:
    client.exchange.clock.advance(100)
    answer = client.public("/api/v2/public/time")
    assert answer.headers["x-bg-request-accept-time"] == answer.data["serverTime"] == "1700000100000"
    assert answer.headers["x-bg-response-complete-time"] == "1700000100000"


def test_any_code_may_be_asked_for_and_strikes_once(client: RawClient) -> None:
    client.exchange.inject(do="error", call="v2.spot.*", code="40762", status=400, message="too much")
    assert client.public("/api/v2/public/time").code == "00000"
    struck = client.get(ASSETS)
    assert (struck.status, struck.code, struck.json["msg"]) == (400, "40762", "too much")
    assert client.get(ASSETS).code == "00000"
    assert [(entry.call, entry.fault) for entry in client.exchange.requests][1] == ("v2.spot.account.assets", "error")


def test_a_fault_may_wait_and_strike_more_than_once(client: RawClient) -> None:
    client.exchange.inject(do="error", code="1", skip=1, times=2)
    assert codes(client, 4) == ["00000", "1", "1", "00000"]


def test_a_fault_by_header_strikes_that_request_alone(client: RawClient) -> None:
    assert client.get(ASSETS, headers={"x-mock-fault": '{"do": "error", "code": "45001"}'}).code == "45001"
    assert client.get(ASSETS).code == "00000"
    assert client.get(ASSETS, headers={"x-mock-fault": '{"do": "explode"}'}).status == 400


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("do", ["timeout", "cut", "gateway", "release", "error"])
def test_a_write_that_fails_has_happened_or_not_as_asked(client: RawClient, do: str, when: str) -> None:
    client.exchange.inject(do=do, when=when, seconds=0.1, code="40725")
    try:
        answer = client.post(PLACE, {**ORDER, "clientOid": "maybe"})
        assert '"code":"00000"' not in answer.text
    except (http.client.HTTPException, ConnectionError):
        assert do in {"timeout", "cut"}
    client.http.close()
    client.exchange.actions.samples = False
    found = client.get("/api/v2/spot/trade/orderInfo", clientOid="maybe").code
    assert found == ("00000" if when == "after" else "43001")


def test_a_timeout_takes_its_time_and_ends_in_a_cut(client: RawClient) -> None:
    client.exchange.inject(do="timeout", seconds=0.3)
    began = time.monotonic()
    with pytest.raises((http.client.HTTPException, ConnectionError)):
        client.get(ASSETS)
    assert 0.25 < time.monotonic() - began < 2


def test_a_gateway_page_is_no_json(client: RawClient) -> None:
    client.exchange.inject(do="gateway")
    answer = client.get(ASSETS)
    assert (answer.status, answer.headers["content-type"]) == (502, "text/html")
    assert answer.text.startswith("<html>")


def test_a_release_answers_with_its_four_codes(client: RawClient) -> None:
    client.exchange.inject(do="release", times=4)
    assert sorted(codes(client, 4)) == ["40015", "40725", "40808", "45001"]


def test_a_slow_answer_is_whole_in_the_end(client: RawClient) -> None:
    client.exchange.inject(do="slow", bytes_per_second=1000)
    began = time.monotonic()
    assert client.public("/api/v2/public/time").code == "00000"
    client.exchange.inject(do="slow", bytes_per_second=100)
    assert client.public("/api/v2/public/time").code == "00000"
    assert time.monotonic() - began > 0.5


def test_a_ban_lasts_as_long_as_asked(client: RawClient) -> None:
    client.exchange.inject(do="ban", seconds=60)
    assert client.get(ASSETS).status == 429
    client.exchange.clock.advance(59)
    assert client.get(ASSETS).status == 429
    client.exchange.clock.advance(1)
    assert client.get(ASSETS).status == 200


def test_a_wrong_account_mode_may_be_played(client: RawClient) -> None:
    client.exchange.inject(do="account_mode", mode="unified")
    assert client.get(ASSETS).code == "40085"


def test_examples_answer_their_own_request_and_made_values_the_others(client: RawClient) -> None:
    path = "/api/v2/mix/market/vip"
    assert client.public(path, level="7").data == [{"level": "7", "rate": "0.01", "when": "1", "detail": "{}"}]
    made = client.public(path, level="8").data
    assert all(
        row["level"] == "8" and float(row["rate"]) > 0 and set(json.loads(row["detail"])) == {"a", "b"} for row in made
    )
    assert client.public(path, level="8").data == made
    assert client.public(path, level="9").data != made


def test_made_values_depend_on_the_seed() -> None:
    seen = []
    for seed in (1, 1, 2):
        with Exchange(sample_api(), seed=seed, clock=Clock(1e9)) as exchange:
            seen.append(RawClient(exchange).public("/api/v2/mix/market/vip", level="8").data)
    assert seen[0] == seen[1] != seen[2]


def test_habits_blank_null_and_unknown_fields() -> None:
    faker_options = FakerOptions(blank=0.4, null=0.4, unknown=1.0)
    with Exchange(sample_api(), faker_options=faker_options) as exchange:
        rows = [RawClient(exchange).public("/api/v2/mix/market/vip", level=str(n)).data[0] for n in range(8, 18)]
    rates = [row["rate"] for row in rows]
    assert None in rates
    assert "" in rates
    assert all(set(row) - {"level", "rate", "when", "detail"} for row in rows)


def test_made_pages_come_to_an_end(client: RawClient) -> None:
    seen, before = [], {}
    while (page := client.get("/api/v2/spot/account/bills", limit="4", **before).data)["list"]:
        seen += [row["orderId"] for row in page["list"]]
        before = {"idLessThan": page["endId"]}
    assert len(seen) == len(set(seen)) == 10
    assert page["endId"] == ""


def test_the_admin_routes(client: RawClient) -> None:
    assert client.admin("POST", "faults", {"do": "error", "code": "9"}).json == {"ok": True}
    assert client.get(ASSETS).code == "9"
    assert client.admin("POST", "clock", {"advance": 3600}).status == 200
    assert client.exchange.clock.now() == 1_700_003_600
    assert client.admin("POST", "settings", {"limits": False}).status == 200
    assert codes(client, 12) == ["00000"] * 12
    assert client.admin("GET", "requests").json[0]["code"] == "9"
    assert client.admin("POST", "reset").status == 200
    assert client.admin("GET", "requests").json == []


@pytest.mark.parametrize(
    ("name", "body"),
    [("faults", {"do": "explode"}), ("faults", 1), ("clock", {"advance": -1}), ("clock", {}), ("settings", {"x": True}),
     ("settings", []), ("nothing", {})],
)  # fmt: skip
def test_wrong_admin_requests_are_told_so(client: RawClient, name: str, body: object) -> None:
    answer = client.admin("POST", name, body)
    assert (answer.status, list(answer.json)) == (400, ["error"])


def test_faults_from_a_file_and_requests_into_one(tmp_path: Path) -> None:
    faults, record = tmp_path / "faults.yaml", tmp_path / "requests.jsonl"
    faults.write_text("faults:\n  - {do: error, call: v2.spot.*, code: '40015'}\n")
    with Exchange(sample_api(), faults=faults, record=record) as exchange:
        assert RawClient(exchange).get(ASSETS).code == "40015"
    (line,) = record.read_text().splitlines()
    assert (json.loads(line)["call"], json.loads(line)["code"]) == ("v2.spot.account.assets", "40015")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- {do: explode}", "fault 1"),
        ("- {do: error, codes: '1'}", "codes"),
        ("faults: 3", "list of faults"),
        ("- {do: error", r"faults.yaml:\d"),
        ("- !!python/object:os.system {}", "faults.yaml:1"),
    ],
)
def test_a_broken_fault_file_is_one_clear_line(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "faults.yaml"
    file.write_text(text)
    with pytest.raises(MockError, match=told) as raised:
        Exchange(sample_api(), faults=file)
    assert "\n" not in str(raised.value)
    assert "faults.yaml" in str(raised.value)


def test_a_missing_fault_file_and_an_unwritable_record_are_told(tmp_path: Path) -> None:
    with pytest.raises(MockError, match="cannot be read"):
        Exchange(sample_api(), faults=tmp_path / "none.yaml")
    with pytest.raises(MockError, match="cannot be written"):
        Exchange(sample_api(), record=tmp_path / "no" / "where")


def test_a_port_in_use_is_one_clear_line(exchange: Exchange) -> None:
    with pytest.raises(MockError, match=rf"cannot listen on 127.0.0.1:{exchange.port}: Address already in use"):
        Exchange(sample_api(), port=exchange.port)
