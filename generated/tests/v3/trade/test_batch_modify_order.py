# Made by Specloom from bitget/rest/v3/trade/batch-modify-order.yaml; change that file, not this one.
"""``client.v3.trade.batch_modify_order``: POST /api/v3/trade/batch-modify-order."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "data": [
    {
      "orderId": "1",
      "clientOid": "12312"
    },
    {
      "orderId": "2",
      "clientOid": "2321"
    }
  ],
  "msg": "success",
  "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "orders": [
        {
            "order_id": "1",
            "qty": "123",
            "price": "123",
            "auto_cancel": "no",
            "client_oid": "clientOid5",
            "symbol": "BTCUSDT",
            "category": "SPOT",
        },
        {
            "order_id": "2",
            "qty": "123",
            "price": "123",
            "auto_cancel": "no",
            "client_oid": "clientOid5",
            "symbol": "BTCUSDT",
            "category": "SPOT",
        },
    ],
}
LEAST = {
    "orders": [{"order_id": "1"}, {"order_id": "2"}],
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.batch_modify_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/trade/batch-modify-order",
        body='[{"orderId":"1","qty":"123","price":"123","autoCancel":"no","clientOid":"clientOid5","symbol":"BTCUSDT","category":"SPOT"},{"orderId":"2","qty":"123","price":"123","autoCancel":"no","clientOid":"clientOid5","symbol":"BTCUSDT","category":"SPOT"}]',
        signature="j4cnepj8oWvAxMDuKoSgSQGY6ZJGYOofzJ+Hwp8yP7s=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.batch_modify_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/trade/batch-modify-order",
        body='[{"orderId":"1"},{"orderId":"2"}]',
        signature="4JiUKzu7tR1enF8SY5lyRazvQ5ke7Sb28e7E/CeITZo=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.trade.batch_modify_order(**EVERYTHING)
    assert answer[0].order_id == "1"
    assert answer[0].client_oid == "12312"
    assert answer[1].order_id == "2"
    assert answer[1].client_oid == "2321"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.batch_modify_order(**EVERYTHING)
    assert answer == client.v3.trade.batch_modify_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["orders"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.trade.batch_modify_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
        ("40762", errors.PositionLimitExceeded),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.trade.batch_modify_order(**EVERYTHING)
    assert caught.value.code == code


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.trade.batch_modify_order(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.trade.batch_modify_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.batch_modify_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("POST", "/api/v3/trade/batch-modify-order")
    assert record.call == "v3.trade.batch_modify_order"
    assert record.version == "v3"
    assert record.symbol_format == "v3"
    assert record.access == "trade"
    assert record.effect == "modify_order"
    assert record.errors == ("common", "uta", "40762")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v3.trade.batch_modify_order"
    assert record.idempotency.key == "orderId"
    assert record.idempotency.confirm == "v3.trade.order_info"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.batch_modify_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.batch_modify_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.batch_modify_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.batch_modify_order(**LEAST)
