# Made by Specloom from bitget/rest/v2/mix/order/cancel-plan-order.yaml; change that file, not this one.
"""``client.v2.mix.order.cancel_plan_order``: POST /api/v2/mix/order/cancel-plan-order."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "data": {
        "successList": [
            {
                "orderId": "121212121212",
                "clientOid": "123"
            },
            {
                "orderId": "123",
                "clientOid": ""
            }
        ],
        "failureList": [
            {
                "orderId": "3",
                "clientOid": "123",
                "errorMsg": "notExistend"
            },
            {
                "orderId": "21221",
                "clientOid": "",
                "errorMsg": "notExistend"
            }
        ]
    },
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "order_id_list": [
        {"order_id": "123", "client_oid": "321"},
        {"order_id": "abc123", "client_oid": "666"},
        {"order_id": "123", "client_oid": ""},
    ],
    "symbol": "ETHUSDT",
    "product_type": "usdt-futures",
    "margin_coin": "USDT",
    "plan_type": "planType5",
}
LEAST = {
    "product_type": "usdt-futures",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.cancel_plan_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/order/cancel-plan-order",
        body='{"orderIdList":[{"orderId":"123","clientOid":"321"},{"orderId":"abc123","clientOid":"666"},{"orderId":"123","clientOid":""}],"symbol":"ETHUSDT","productType":"usdt-futures","marginCoin":"USDT","planType":"planType5"}',
        signature="yutevV3LXa1vVwWxysmZF5ZuiQnoE/jiB/W/vEJP10I=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.cancel_plan_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/mix/order/cancel-plan-order",
        body='{"productType":"usdt-futures"}',
        signature="uD1hTa0hRsHuhWab4jnCLb3LGJd/AKo+HQPR0RdEYOs=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.cancel_plan_order(**EVERYTHING).answer
    assert answer == {
        "successList": [{"orderId": "121212121212", "clientOid": "123"}, {"orderId": "123", "clientOid": ""}],
        "failureList": [
            {"orderId": "3", "clientOid": "123", "errorMsg": "notExistend"},
            {"orderId": "21221", "clientOid": "", "errorMsg": "notExistend"},
        ],
    }
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.cancel_plan_order(**EVERYTHING)
    assert answer.answer == client.v2.mix.order.cancel_plan_order(**EVERYTHING).answer
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.cancel_plan_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.cancel_plan_order(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("22001", errors.NothingToDo),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.order.cancel_plan_order(**EVERYTHING)
    assert caught.value.code == code


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
    results = client.v2.mix.order.cancel_plan_order(**LEAST | TWO)
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
    results = client.v2.mix.order.cancel_plan_order(**LEAST | TWO)
    assert results.all_failed
    assert len(results) == 2
    with pytest.raises(ExceptionGroup):
        results.raise_for_failures()


def test_batch_of_which_half_is_not_spoken_of(client, exchange):
    exchange.answers_data({"successList": [{"clientOid": "two"}], "failureList": []})
    first, second = client.v2.mix.order.cancel_plan_order(**LEAST | TWO)
    assert first.missing
    assert second.ok


def test_is_sent_again_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.order.cancel_plan_order(**EVERYTHING)
    assert len(exchange.sent) == 3
    assert len({bytes(request.body) for request in exchange.sent}) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.mix.order.cancel_plan_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.cancel_plan_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("POST", "/api/v2/mix/order/cancel-plan-order")
    assert record.call == "v2.mix.order.cancel_plan_order"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "trade"
    assert record.effect == "cancel_order"
    assert record.errors == ("common", "mix")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.mix.order.cancel_plan_order"
    assert record.idempotency.key == "orderId"
    assert record.idempotency.confirm is None


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.cancel_plan_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.cancel_plan_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.cancel_plan_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.cancel_plan_order(**LEAST)
