# Made by Specloom from bitget/rest/v2/mix/account/set-position-mode.yaml; change that file, not this one.
"""``client.v2.mix.account.set_position_mode``: POST /api/v2/mix/account/set-position-mode."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "data": {
        "posMode": "one_way_mode"
    },
    "requestTime": 1627293445916
}
"""
EVERYTHING = {
    "product_type": "USDT-FUTURES",
    "pos_mode": "one_way_mode",
}
TAKES = {
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "pos_mode": "posMode: text as str, required, one of one_way_mode hedge_mode",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "mix", "account"),
    "account_mode": "classic",
    "twin": "v3.account.set_hold_mode",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.account.set_position_mode",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.account.set_position_mode(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/account/set-position-mode",
        body='{"productType":"USDT-FUTURES","posMode":"one_way_mode"}',
        signature="YulObVqddMVT18PRbp+lWkvw5VaqqzpoCq/MMslouEw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.account.set_position_mode(**EVERYTHING)

    assert answer.pos_mode == "one_way_mode"
    assert not client.drift


VALUES = {
    ("data", "posMode"): ("one_way_mode", "hedge_mode"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.mix.account.set_position_mode(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.mix.account.set_position_mode") == [("pos_mode", ("one_way_mode", "hedge_mode"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.account.set_position_mode(**EVERYTHING)
    assert answer == client.v2.mix.account.set_position_mode(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type", "pos_mode"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.account.set_position_mode(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.account.set_position_mode(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.mix.account.set_position_mode(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.account.set_position_mode", 3)
    for _ in range(2):
        client.v2.mix.account.set_position_mode(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.set_position_mode(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.account.set_position_mode) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/mix/account/set-position-mode")
    assert record.call == "v2.mix.account.set_position_mode"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.account.set_position_mode(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.account.set_position_mode(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.account.set_position_mode", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.account.set_position_mode(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.account.set_position_mode")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.mix.account.set_position_mode(**EVERYTHING)
    assert served.calls() == ["v2.mix.account.set_position_mode"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.account.set_position_mode(**EVERYTHING)
    limited.spend(keeper, "v2.mix.account.set_position_mode", 3)
    for _ in range(2):
        keeper.v2.mix.account.set_position_mode(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.account.set_position_mode(**EVERYTHING)
    limited.spend(hasty, "v2.mix.account.set_position_mode", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.account.set_position_mode(**EVERYTHING)
    assert limited.refused() > 0
