# Made by Specloom from bitget/rest/v3/user/create-sub-api.yaml; change that file, not this one.
"""``client.v3.user.create_sub_api``: POST /api/v3/user/create-sub-api."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1740213448866,
    "data": {
        "note": "test",
        "apiKey": "***********************************",
        "secret": "*****************************************",
        "type": "read_only",
        "permissions": [
            "uta_trade"
        ],
        "ips": [
            "127.0.0.1"
        ]
    }
}
"""
EVERYTHING = {
    "sub_uid": "xxx",
    "note": "note2",
    "type": "read_only",
    "passphrase": "1234567Aa",
    "permissions": ["uta_trade"],
    "ips": ["127.0.0.1"],
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
    "note": "note: text as str, required",
    "type": "type: text as str, required, one of read_write read_only",
    "passphrase": "passphrase: text as str, required",
    "permissions": "permissions: list as Sequence[str], required",
    "ips": "ips: list as Sequence[str], required, items 30",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "uta", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.user.create_sub_api",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.user.create_sub_api(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/user/create-sub-api",
        body='{"subUid":"xxx","note":"note2","type":"read_only","passphrase":"1234567Aa","permissions":["uta_trade"],"ips":["127.0.0.1"]}',
        signature="PMd0L6FvqHeYQjzBg/V8etfFTAOzX7ioQ536pnWOeZ8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.user.create_sub_api(**EVERYTHING)

    assert answer.note == "test"
    assert answer.api_key == "***********************************"
    assert answer.secret == "*****************************************"
    assert answer.type == "read_only"
    assert answer.permissions == ["uta_trade"]
    assert answer.ips == ["127.0.0.1"]
    assert "***********************************" not in repr(answer)
    assert "*****************************************" not in repr(answer)
    assert not client.drift


VALUES = {
    ("data", "type"): ("read_write", "read_only"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.user.create_sub_api(**EVERYTHING)


def test_documented_values(told):
    assert told("v3.user.create_sub_api") == [("type", ("read_write", "read_only"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.user.create_sub_api(**EVERYTHING)
    assert answer == client.v3.user.create_sub_api(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid", "note", "type", "passphrase", "permissions", "ips"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.user.create_sub_api(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.user.create_sub_api(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.user.create_sub_api(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.user.create_sub_api", 8)
    for _ in range(2):
        client.v3.user.create_sub_api(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.user.create_sub_api(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.user.create_sub_api) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/user/create-sub-api")
    assert record.call == "v3.user.create_sub_api"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.user.create_sub_api(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.user.create_sub_api(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.user.create_sub_api", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.user.create_sub_api(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.user.create_sub_api")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.user.create_sub_api(**EVERYTHING)
    assert served.calls() == ["v3.user.create_sub_api"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.user.create_sub_api(**EVERYTHING)
    limited.spend(keeper, "v3.user.create_sub_api", 8)
    for _ in range(2):
        keeper.v3.user.create_sub_api(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.user.create_sub_api(**EVERYTHING)
    limited.spend(hasty, "v3.user.create_sub_api", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.user.create_sub_api(**EVERYTHING)
    assert limited.refused() > 0
