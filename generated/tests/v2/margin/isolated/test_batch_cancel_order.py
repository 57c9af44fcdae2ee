# Made by Specloom from bitget/rest/v2/margin/isolated/batch-cancel-order.yaml; change that file, not this one.
"""``client.v2.margin.isolated.batch_cancel_order``: POST /api/v2/margin/isolated/batch-cancel-order."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "successList": [
            {
                "orderId": "121211212122",
                "clientOid": "clientOid2"
            }
        ],
        "failureList": []
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "order_id_list": [{"order_id": "121211212122"}],
}
LEAST = {
    "symbol": "BTCUSDT",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "order_id_list": "orderIdList: list as Sequence, optional",
    "order_id_list.order_id": "orderId: text as str, optional",
    "order_id_list.client_oid": "clientOid: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "cancel_order",
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.margin.isolated.batch_cancel_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "orderId",
    "idempotency.confirm": "v2.margin.isolated.history_orders",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": ("clientOid",),
    "paging": None,
    "batch.style": "split",
    "batch.input": "orderIdList",
    "batch.keys": ("orderId", "clientOid"),
    "batch.success": "successList",
    "batch.failure": "failureList",
    "batch.refused": {},
    "batch.max_items": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.batch_cancel_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/margin/isolated/batch-cancel-order",
        body='{"symbol":"BTCUSDT","orderIdList":[{"orderId":"121211212122"}]}',
        signature="p5meHKwbk48DD0CAywEemBZzvShyjjPErQUx4tjsdG4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.batch_cancel_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/margin/isolated/batch-cancel-order",
        body='{"symbol":"BTCUSDT"}',
        signature="iVfyK6ZMcFueG4QZf/qj0ZvHZ1E4shD0/WPDqd/4kuo=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = [item.result for item in client.v2.margin.isolated.batch_cancel_order(**EVERYTHING)]

    assert answer[0].order_id == "121211212122"
    assert answer[0].client_oid == "clientOid2"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.isolated.batch_cancel_order(**EVERYTHING)
    assert list(answer) == list(client.v2.margin.isolated.batch_cancel_order(**EVERYTHING))
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.isolated.batch_cancel_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.margin.isolated.batch_cancel_order(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("50001", errors.BadCoin, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.margin.isolated.batch_cancel_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


TWO = {
    "order_id_list": [{"client_oid": "one"}, {"client_oid": "two"}],
}


def test_batch_of_which_half_is_taken(client, exchange):
    exchange.answers_data(
        {
            "successList": [{"clientOid": "two"}],
            "failureList": [{"clientOid": "one", "errorCode": "00001", "errorMsg": "refused"}],
        }
    )
    results = client.v2.margin.isolated.batch_cancel_order(**LEAST | TWO)
    first, second = results
    assert (first.ok, first.code, first.message) == (False, "00001", "refused")
    assert isinstance(first.error, errors.BadTimeRange)
    assert (second.ok, second.result.client_oid) == (True, "two")
    assert not results.unmatched


def test_batch_of_which_nothing_is_taken(client, exchange):
    exchange.answers_data(
        {
            "successList": [],
            "failureList": [
                {"clientOid": "two", "errorCode": "00001", "errorMsg": "refused"},
                {"clientOid": "one", "errorCode": "00001", "errorMsg": "refused"},
            ],
        }
    )
    results = client.v2.margin.isolated.batch_cancel_order(**LEAST | TWO)
    assert results.all_failed
    assert len(results) == 2
    with pytest.raises(ExceptionGroup):
        results.raise_for_failures()


def test_batch_of_which_half_is_not_spoken_of(patient, exchange):
    exchange.answers(exchange.data({"successList": [{"clientOid": "two"}], "failureList": []}), exchange.data(None))
    first, second = patient.v2.margin.isolated.batch_cancel_order(**LEAST | TWO)
    assert first.missing
    assert second.ok


def test_is_sent_again_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.isolated.batch_cancel_order(**EVERYTHING)
    assert len(exchange.sent) == 3
    assert len({bytes(request.body) for request in exchange.sent}) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.isolated.batch_cancel_order", 8)
    for _ in range(2):
        client.v2.margin.isolated.batch_cancel_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.isolated.batch_cancel_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.isolated.batch_cancel_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/margin/isolated/batch-cancel-order")
    assert record.call == "v2.margin.isolated.batch_cancel_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.isolated.batch_cancel_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.isolated.batch_cancel_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.isolated.batch_cancel_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.isolated.batch_cancel_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.isolated.batch_cancel_order")
    mock_client.v2.margin.isolated.batch_cancel_order(**EVERYTHING)
    assert served.calls() == ["v2.margin.isolated.batch_cancel_order", "v2.margin.isolated.batch_cancel_order"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.isolated.batch_cancel_order(**LEAST)
    limited.spend(keeper, "v2.margin.isolated.batch_cancel_order", 8)
    for _ in range(2):
        keeper.v2.margin.isolated.batch_cancel_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.isolated.batch_cancel_order(**LEAST)
    limited.spend(hasty, "v2.margin.isolated.batch_cancel_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.isolated.batch_cancel_order(**LEAST)
    assert limited.refused() > 0
