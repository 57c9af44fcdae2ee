# Made by Specloom from bitget/rest/v2/convert/bgb-convert.yaml; change that file, not this one.
"""``client.v2.convert.bgb_convert``: POST /api/v2/convert/bgb-convert."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": {
        "orderList": [
            {
                "coin": "EOS",
                "orderId": "1233431213"
            },
            {
                "coin": "GROK",
                "orderId": "1233431213"
            }
        ]
    },
    "msg": "success",
    "requestTime": 1627293612502
}
"""
EVERYTHING = {
    "coin_list": ["EOS", "GROK"],
}
TAKES = {
    "coin_list": "coinList: list as Sequence[str], required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "convert"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.convert.bgb_convert",
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
    client.v2.convert.bgb_convert(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/convert/bgb-convert",
        body='{"coinList":["EOS","GROK"]}',
        signature="Km4KSz2iNDCmj3/gBMBzRHEn0kMeTHRGJopav80fIy4=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.convert.bgb_convert(**EVERYTHING)

    assert answer.order_list[0].coin == "EOS"
    assert answer.order_list[0].order_id == "1233431213"
    assert answer.order_list[1].coin == "GROK"
    assert answer.order_list[1].order_id == "1233431213"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.convert.bgb_convert(**EVERYTHING)
    assert answer == client.v2.convert.bgb_convert(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["coin_list"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.convert.bgb_convert(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("12001", errors.ConvertRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.convert.bgb_convert(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.convert.bgb_convert(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.convert.bgb_convert", 8)
    for _ in range(2):
        client.v2.convert.bgb_convert(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.convert.bgb_convert(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.convert.bgb_convert) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/convert/bgb-convert")
    assert record.call == "v2.convert.bgb_convert"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.convert.bgb_convert(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.convert.bgb_convert(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.convert.bgb_convert", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.convert.bgb_convert(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.convert.bgb_convert")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.convert.bgb_convert(**EVERYTHING)
    assert served.calls() == ["v2.convert.bgb_convert"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.convert.bgb_convert(**EVERYTHING)
    limited.spend(keeper, "v2.convert.bgb_convert", 8)
    for _ in range(2):
        keeper.v2.convert.bgb_convert(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.convert.bgb_convert(**EVERYTHING)
    limited.spend(hasty, "v2.convert.bgb_convert", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.convert.bgb_convert(**EVERYTHING)
    assert limited.refused() > 0
