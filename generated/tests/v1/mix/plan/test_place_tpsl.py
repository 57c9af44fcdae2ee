# Made by Specloom from bitget/rest/v1/mix/plan/placeTPSL.yaml; change that file, not this one.
"""``client.v1.mix.plan.place_tpsl``: POST /api/mix/v1/plan/placeTPSL."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": "1"
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT_UMCBL",
    "margin_coin": "marginCoin2",
    "plan_type": "normal_plan",
    "trigger_price": "4.5",
    "trigger_type": "fill_price",
    "hold_side": "long",
    "size": "7.5",
    "range_rate": "8.5",
    "client_oid": "clientOid9",
}
LEAST = {
    "symbol": "BTCUSDT_UMCBL",
    "margin_coin": "marginCoin2",
    "plan_type": "normal_plan",
    "trigger_price": "4.5",
    "hold_side": "long",
    "client_oid": "clientOid9",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.plan.place_tpsl(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/mix/v1/plan/placeTPSL",
        body='{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","planType":"normal_plan","triggerPrice":"4.5","triggerType":"fill_price","holdSide":"long","size":"7.5","rangeRate":"8.5","clientOid":"clientOid9"}',
        signature="H761MHjyRydB9FmnaNQ1Sf6wXKeuKCCpNzXUoqaIJ6o=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.plan.place_tpsl(**LEAST)
    exchange.received(
        "POST",
        "/api/mix/v1/plan/placeTPSL",
        body='{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","planType":"normal_plan","triggerPrice":"4.5","holdSide":"long","clientOid":"clientOid9"}',
        signature="3x1e8rn8+yS0ELYjdaOqV2gGdphSRnTLp526tcNHAtc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.mix.plan.place_tpsl(**EVERYTHING)
    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.mix.plan.place_tpsl(**EVERYTHING)
    assert answer == client.v1.mix.plan.place_tpsl(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "margin_coin", "plan_type", "trigger_price", "hold_side"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.mix.plan.place_tpsl(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT"),
        ("trigger_price", "much"),
        ("size", "much"),
        ("range_rate", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.mix.plan.place_tpsl(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("22001", errors.NothingToDo),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v1.mix.plan.place_tpsl(**EVERYTHING)
    assert caught.value.code == code


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v1.mix.plan.place_tpsl(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v1.mix.plan.place_tpsl(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.mix.plan.place_tpsl(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("POST", "/api/mix/v1/plan/placeTPSL")
    assert record.call == "v1.mix.plan.place_tpsl"
    assert record.version == "v1"
    assert record.symbol_format == "v1"
    assert record.access == "trade"
    assert record.effect == "create_order"
    assert record.errors == ("common", "mix")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v1.mix.plan.place_tpsl"
    assert record.idempotency.key == "clientOid"
    assert record.idempotency.confirm is None


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.mix.plan.place_tpsl(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.mix.plan.place_tpsl(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.mix.plan.place_tpsl", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.mix.plan.place_tpsl(**LEAST)
