# Made by Specloom from bitget/rest/v2/spot/public/coins.yaml; change that file, not this one.
"""``client.v2.spot.public.coins``: GET /api/v2/spot/public/coins."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

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
                    "rechargeable": "true",
                    "withdrawFee": "0.005",
                    "extraWithdrawFee": "0",
                    "depositConfirm": "1",
                    "withdrawConfirm": "1",
                    "minDepositAmount": "0.001",
                    "minWithdrawAmount": "0.001",
                    "browserUrl": "https://blockchair.com/bitcoin/testnet/transaction/",
                    "contractAddress": "0xdac17f958d2ee523a2206206994597c13d831ec7",
                    "withdrawStep": "0",
                    "withdrawMinScale": "8",
                    "congestion":"normal"
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
    assert answer[0].chains[0].withdraw_confirm == 1
    assert answer[0].chains[0].min_deposit_amount == Decimal("0.001")
    assert answer[0].chains[0].min_withdraw_amount == Decimal("0.001")
    assert answer[0].chains[0].browser_url == "https://blockchair.com/bitcoin/testnet/transaction/"
    assert answer[0].chains[0].contract_address == "0xdac17f958d2ee523a2206206994597c13d831ec7"
    assert answer[0].chains[0].withdraw_step == Decimal("0")
    assert answer[0].chains[0].withdraw_min_scale == 8
    assert answer[0].chains[0].congestion == "normal"
    assert type(answer[0].chains[0].deposit_confirm) is int
    assert type(answer[0].chains[0].withdraw_confirm) is int
    assert type(answer[0].chains[0].withdraw_min_scale) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.public.coins(**EVERYTHING)
    assert answer == client.v2.spot.public.coins(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("13007", errors.QuotaExceeded),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.public.coins(**EVERYTHING)
    assert caught.value.code == code


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


def test_record():
    record = find("GET", "/api/v2/spot/public/coins")
    assert record.call == "v2.spot.public.coins"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "public"
    assert record.effect == "read"
    assert record.errors == ("common", "spot")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v2.spot.public.coins"


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
