# Made by Specloom from bitget/rest/v3/trade/cancel-batch.yaml; change that file, not this one.
"""``client.v3.trade.cancel_batch``: POST /api/v3/trade/cancel-batch."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": [
        {
            "clientOid": "clientOid2",
            "orderId": "112233",
            "code": "00000",
            "msg": "msg4"
        },
        {
            "clientOid": "123456",
            "orderId": "orderId1",
            "code": "00000",
            "msg": "msg4"
        }
    ]
}
"""
EVERYTHING = {
    "orders": [
        {"order_id": "112233", "client_oid": "clientOid2", "category": "spot", "symbol": "BTCUSDT"},
        {"order_id": "orderId1", "client_oid": "123456", "category": "spot", "symbol": "BTCUSDT"},
    ],
}
LEAST = {
    "orders": [
        {"order_id": "112233", "category": "spot", "symbol": "BTCUSDT"},
        {"order_id": "orderId1", "category": "spot", "symbol": "BTCUSDT"},
    ],
}
TAKES = {
    "orders": "orders: the list",
    "orders.order_id": "orderId: text as str, optional",
    "orders.client_oid": "clientOid: text as str, optional",
    "orders.category": "category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "orders.symbol": "symbol: text as str | Symbol, required, symbol",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "trade",
    "effect": "cancel_order",
    "errors": ("common", "uta", "40762"),
    "account_mode": "unified",
    "twin": "v2.spot.trade.batch_cancel_order",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.trade.cancel_batch",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "orderId",
    "idempotency.confirm": "v3.trade.order_info",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": ("clientOid",),
    "paging": None,
    "batch.style": "coded",
    "batch.input": "",
    "batch.keys": ("orderId", "clientOid"),
    "batch.success": None,
    "batch.failure": None,
    "batch.refused": {},
    "batch.max_items": 20,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.cancel_batch(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/trade/cancel-batch",
        body='[{"orderId":"112233","clientOid":"clientOid2","category":"spot","symbol":"BTCUSDT"},{"orderId":"orderId1","clientOid":"123456","category":"spot","symbol":"BTCUSDT"}]',
        signature="GbxmYwxK97iqqwb6KuOsVOD53WOGToaCj77WLiOEKgk=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.cancel_batch(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/trade/cancel-batch",
        body='[{"orderId":"112233","category":"spot","symbol":"BTCUSDT"},{"orderId":"orderId1","category":"spot","symbol":"BTCUSDT"}]',
        signature="5XU4lo+fyLdzuk27V9/NdC+fCjcI1pkFyTRmm/ezBFg=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = [item.result for item in client.v3.trade.cancel_batch(**EVERYTHING)]

    assert answer[0].client_oid == "clientOid2"
    assert answer[0].order_id == "112233"
    assert answer[0].code == "00000"
    assert answer[0].msg == "msg4"
    assert answer[1].client_oid == "123456"
    assert answer[1].order_id == "orderId1"
    assert answer[1].code == "00000"
    assert answer[1].msg == "msg4"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.cancel_batch(**EVERYTHING)
    assert list(answer) == list(client.v3.trade.cancel_batch(**EVERYTHING))
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["orders"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.trade.cancel_batch(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("40762", errors.PositionLimitExceeded, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.trade.cancel_batch(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


TWO = {
    "orders": [
        {"category": "spot", "symbol": "BTCUSDT", "client_oid": "one"},
        {"category": "spot", "symbol": "BTCUSDT", "client_oid": "two"},
    ],
}


def test_batch_of_which_half_is_taken(client, exchange):
    exchange.answers_data(
        [{"clientOid": "two", "code": "00000"}, {"clientOid": "one", "code": "00001", "msg": "refused"}]
    )
    results = client.v3.trade.cancel_batch(**LEAST | TWO)
    first, second = results
    assert (first.ok, first.code, first.message) == (False, "00001", "refused")
    assert isinstance(first.error, errors.BadTimeRange)
    assert (second.ok, second.result.client_oid) == (True, "two")
    assert not results.unmatched


def test_batch_of_which_nothing_is_taken(client, exchange):
    exchange.answers_data(
        [
            {"clientOid": "two", "code": "00001", "msg": "refused"},
            {"clientOid": "one", "code": "00001", "msg": "refused"},
        ]
    )
    results = client.v3.trade.cancel_batch(**LEAST | TWO)
    assert results.all_failed
    assert len(results) == 2
    with pytest.raises(ExceptionGroup):
        results.raise_for_failures()


def test_batch_of_which_half_is_not_spoken_of(patient, exchange):
    exchange.answers(exchange.data([{"clientOid": "two", "code": "00000"}]), exchange.data(None))
    first, second = patient.v3.trade.cancel_batch(**LEAST | TWO)
    assert first.missing
    assert second.ok


def test_is_sent_again_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.trade.cancel_batch(**EVERYTHING)
    assert len(exchange.sent) == 3
    assert len({bytes(request.body) for request in exchange.sent}) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.trade.cancel_batch", 3)
    for _ in range(2):
        client.v3.trade.cancel_batch(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.cancel_batch(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.trade.cancel_batch) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/trade/cancel-batch")
    assert record.call == "v3.trade.cancel_batch"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.cancel_batch(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.cancel_batch(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.cancel_batch", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.cancel_batch(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.trade.cancel_batch")
    mock_client.v3.trade.cancel_batch(**EVERYTHING)
    assert served.calls() == ["v3.trade.cancel_batch", "v3.trade.cancel_batch"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.trade.cancel_batch(**LEAST)
    limited.spend(keeper, "v3.trade.cancel_batch", 3)
    for _ in range(2):
        keeper.v3.trade.cancel_batch(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.trade.cancel_batch(**LEAST)
    limited.spend(hasty, "v3.trade.cancel_batch", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.trade.cancel_batch(**LEAST)
    assert limited.refused() > 0
