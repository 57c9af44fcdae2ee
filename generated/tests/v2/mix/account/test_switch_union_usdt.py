# Made by Specloom from bitget/rest/v2/mix/account/switch-union-usdt.yaml; change that file, not this one.
"""``client.v2.mix.account.switch_union_usdt``: GET /api/v2/mix/account/switch-union-usdt."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695809161807,
  "data": {
    "usdtAmount": "1"
  }
}
"""
EVERYTHING = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/account/switch-union-usdt",
        signature="EtamejArYsZsNhBfecSP323X0d8DoACjKITGQT5F8mo=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    assert answer.usdt_amount == Decimal("1")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    assert answer == client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("22001", errors.NothingToDo),
        ("11000", errors.WithdrawRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.account.switch_union_usdt(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_record():
    record = find("GET", "/api/v2/mix/account/switch-union-usdt")
    assert record.call == "v2.mix.account.switch_union_usdt"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "mix", "account")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.mix.account.switch_union_usdt"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.account.switch_union_usdt(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.account.switch_union_usdt(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.account.switch_union_usdt", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.account.switch_union_usdt(**EVERYTHING)
