# Made by Specloom from bitget/rest/v2/spot/public/coins.yaml; change that file, not this one.
"""``client.v2.spot.public.coins``: GET /api/v2/spot/public/coins."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695799900330,
    "data": [
        {
            "coinId": "1",
            "coin": "BTC",
            "transfer": "true",
            "chains": [
                {
                    "chain": "BTC",
                    "needTag": "false",
                    "withdrawable": "true",
                    "rechargeable": "yes",
                    "withdrawFee": "0.005",
                    "extraWithdrawFee": "0",
                    "depositConfirm": "1",
                    "withdrawConfirm": "17",
                    "minDepositAmount": "0.001",
                    "minWithdrawAmount": "10.5",
                    "browserUrl": "https://blockchair.com/bitcoin/testnet/transaction/",
                    "contractAddress": "0xdac17f958d2ee523a2206206994597c13d831ec7",
                    "withdrawStep": "13.5",
                    "withdrawMinScale": "8",
                    "congestion": "normal"
                }
            ]
        }
    ]
}
"""
EVERYTHING = {
    "coin": "coin1",
}
LEAST = {}
TAKES = {
    "coin": "coin: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "public",
    "effect": "read",
    "errors": ("common", "spot"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.public.coins",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 3,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.public.coins(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/public/coins?coin=coin1",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.public.coins(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/public/coins",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.public.coins(**EVERYTHING)

    assert answer[0].coin_id == "1"
    assert answer[0].coin == "BTC"
    assert answer[0].transfer is True
    assert answer[0].chains[0].chain == "BTC"
    assert answer[0].chains[0].need_tag is False
    assert answer[0].chains[0].withdrawable is True
    assert answer[0].chains[0].rechargeable is True
    assert answer[0].chains[0].withdraw_fee == Decimal("0.005")
    assert answer[0].chains[0].extra_withdraw_fee == Decimal("0")
    assert answer[0].chains[0].deposit_confirm == 1
    assert answer[0].chains[0].withdraw_confirm == 17
    assert answer[0].chains[0].min_deposit_amount == Decimal("0.001")
    assert answer[0].chains[0].min_withdraw_amount == Decimal("10.5")
    assert answer[0].chains[0].browser_url == "https://blockchair.com/bitcoin/testnet/transaction/"
    assert answer[0].chains[0].contract_address == "0xdac17f958d2ee523a2206206994597c13d831ec7"
    assert answer[0].chains[0].withdraw_step == Decimal("13.5")
    assert answer[0].chains[0].withdraw_min_scale == 8
    assert answer[0].chains[0].congestion == "normal"
    assert type(answer) is list
    assert type(answer[0].chains[0].extra_withdraw_fee) is Decimal
    assert type(answer[0].chains[0].deposit_confirm) is int
    assert type(answer[0].chains[0].withdraw_confirm) is int
    assert type(answer[0].chains[0].withdraw_min_scale) is int
    assert not client.drift


VALUES = {
    ("data", 0, "chains", 0, "congestion"): ("normal", "congested"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.public.coins(**LEAST)


def test_documented_values(told):
    assert told("v2.spot.public.coins") == [("congestion", ("normal", "congested"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.public.coins(**EVERYTHING)
    assert answer == client.v2.spot.public.coins(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.public.coins(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.public.coins(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(3):
        client.v2.spot.public.coins(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.public.coins(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 3


def test_takes(client, told):
    assert told(client.v2.spot.public.coins) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/public/coins")
    assert record.call == "v2.spot.public.coins"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.public.coins(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.public.coins(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.public.coins", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.public.coins(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.public.coins")
    mock_client.v2.spot.public.coins(**EVERYTHING)
    assert served.calls() == ["v2.spot.public.coins", "v2.spot.public.coins"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(4):
        keeper.v2.spot.public.coins(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(4):
            hasty.v2.spot.public.coins(**LEAST)
    assert limited.refused() > 0
