# Made by Specloom from bitget/rest/v2/spot/wallet/transfer.yaml; change that file, not this one.
"""``client.v2.spot.wallet.transfer``: POST /api/v2/spot/wallet/transfer."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1683875302853,
    "data": {
        "transferId": "123456",
        "clientOid": "x123"
    }
}
"""
EVERYTHING = {
    "from_type": "spot",
    "to_type": "isolated_margin",
    "amount": "300",
    "coin": "USDT",
    "symbol": "BTCUSDT",
    "client_oid": "1",
}
TAKES = {
    "from_type": "fromType: text as str, required, one of spot p2p coin_futures usdt_futures usdc_futures crossed_margin isolated_margin",
    "to_type": "toType: text as str, required, one of spot p2p coin_futures usdt_futures usdc_futures crossed_margin isolated_margin",
    "amount": "amount: decimal as DecimalIn, required",
    "coin": "coin: text as str, required",
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "client_oid": "clientOid: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "transfer",
    "effect": "transfer",
    "errors": ("common", "spot", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.wallet.transfer",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v2.spot.account.transfer_records",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.wallet.transfer(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/spot/wallet/transfer",
        body='{"fromType":"spot","toType":"isolated_margin","amount":"300","coin":"USDT","symbol":"BTCUSDT","clientOid":"1"}',
        signature="st8hfHXyZTvkVBgxh90goaH7ZKIXiq38/vXJ8uwBGIs=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.wallet.transfer(**EVERYTHING)

    assert answer.transfer_id == "123456"
    assert answer.client_oid == "x123"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.wallet.transfer(**EVERYTHING)
    assert answer == client.v2.spot.wallet.transfer(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["from_type", "to_type", "amount", "coin", "symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.wallet.transfer(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("amount", "much"),
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.wallet.transfer(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.wallet.transfer(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


FOUND = [
    {
        "coin": "coin1",
        "status": "Successful",
        "toType": "spot",
        "toSymbol": "toSymbol4",
        "fromType": "spot",
        "fromSymbol": "fromSymbol6",
        "size": "7.5",
        "ts": "1700000000008",
        "clientOid": "1",
        "transferId": "transferId10",
    }
]


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v2.spot.wallet.transfer(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v2/spot/wallet/transfer")
    assert exchange.is_call(asked, "GET", "/api/v2/spot/account/transferRecords")
    assert exchange.asked("clientOid")[1] == "1"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.spot.wallet.transfer(**EVERYTHING)
    assert [exchange.is_call(request, "POST", "/api/v2/spot/wallet/transfer") for request in exchange.sent].count(
        True
    ) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.wallet.transfer", 8)
    for _ in range(2):
        client.v2.spot.wallet.transfer(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.wallet.transfer(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.wallet.transfer) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/spot/wallet/transfer")
    assert record.call == "v2.spot.wallet.transfer"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.wallet.transfer(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.wallet.transfer(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.wallet.transfer", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.wallet.transfer(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.wallet.transfer")
    mock_client.v2.spot.wallet.transfer(**EVERYTHING)
    assert served.calls() == ["v2.spot.wallet.transfer", "v2.spot.account.transfer_records"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.wallet.transfer(**EVERYTHING)
    limited.spend(keeper, "v2.spot.wallet.transfer", 8)
    for _ in range(2):
        keeper.v2.spot.wallet.transfer(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.wallet.transfer(**EVERYTHING)
    limited.spend(hasty, "v2.spot.wallet.transfer", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.wallet.transfer(**EVERYTHING)
    assert limited.refused() > 0
