# Made by Specloom from bitget/rest/v1/spot/account/sub-account-spot-assets.yaml; change that file, not this one.
"""``client.v1.spot.account.sub_account_spot_assets``: POST /api/spot/v1/account/sub-account-spot-assets."""

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
EVERYTHING = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v1.spot.account.sub_account_spot_assets(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/spot/v1/account/sub-account-spot-assets",
        body="{}",
        signature="kQWOsbGINa3G61Xe3Wyh46lGKAUwiuP3o2zpjmT30to=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.spot.account.sub_account_spot_assets(**EVERYTHING)
    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.spot.account.sub_account_spot_assets(**EVERYTHING)
    assert answer == client.v1.spot.account.sub_account_spot_assets(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("13007", errors.QuotaExceeded),
        ("11000", errors.WithdrawRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v1.spot.account.sub_account_spot_assets(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.spot.account.sub_account_spot_assets(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v1.spot.account.sub_account_spot_assets(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.spot.account.sub_account_spot_assets(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.spot.account.subaccount_assets"):
        assert client.v1.spot.account.sub_account_spot_assets


def test_record():
    record = find("POST", "/api/spot/v1/account/sub-account-spot-assets")
    assert record.call == "v1.spot.account.sub_account_spot_assets"
    assert record.version == "v1"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "spot", "account")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v1.spot.account.sub_account_spot_assets"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.spot.account.sub_account_spot_assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.spot.account.sub_account_spot_assets(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.spot.account.sub_account_spot_assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.spot.account.sub_account_spot_assets(**EVERYTHING)
