# Made by Specloom from bitget/rest/v1/spot/wallet/subTransfer.yaml; change that file, not this one.
"""``client.v1.spot.wallet.sub_transfer``: POST /api/spot/v1/wallet/subTransfer."""

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
    "from_type": "spot",
    "to_type": "spot",
    "amount": "3.5",
    "coin": "coin4",
    "client_oid": "clientOid5",
    "from_user_id": "fromUserId6",
    "to_user_id": "toUserId7",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v1.spot.wallet.sub_transfer(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/spot/v1/wallet/subTransfer",
        body='{"fromType":"spot","toType":"spot","amount":"3.5","coin":"coin4","clientOid":"clientOid5","fromUserId":"fromUserId6","toUserId":"toUserId7"}',
        signature="DGNbcAsnp2s3/rXmBhyO9/ymtoEy4G5q3LxfVETxiHM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.spot.wallet.sub_transfer(**EVERYTHING)
    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.spot.wallet.sub_transfer(**EVERYTHING)
    assert answer == client.v1.spot.wallet.sub_transfer(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["from_type", "to_type", "amount", "coin", "client_oid", "from_user_id", "to_user_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.spot.wallet.sub_transfer(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("amount", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.spot.wallet.sub_transfer(**EVERYTHING | {name: value})
    assert not exchange.sent


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
        client.v1.spot.wallet.sub_transfer(**EVERYTHING)
    assert caught.value.code == code


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v1.spot.wallet.sub_transfer(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v1.spot.wallet.sub_transfer(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.spot.wallet.sub_transfer(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.spot.wallet.subaccount_transfer"):
        assert client.v1.spot.wallet.sub_transfer


def test_record():
    record = find("POST", "/api/spot/v1/wallet/subTransfer")
    assert record.call == "v1.spot.wallet.sub_transfer"
    assert record.version == "v1"
    assert record.symbol_format == "none"
    assert record.access == "transfer"
    assert record.effect == "transfer"
    assert record.errors == ("common", "spot", "account")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v1.spot.wallet.sub_transfer"
    assert record.idempotency.key == "clientOid"
    assert record.idempotency.confirm is None


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.spot.wallet.sub_transfer(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.spot.wallet.sub_transfer(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.spot.wallet.sub_transfer", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.spot.wallet.sub_transfer(**EVERYTHING)
