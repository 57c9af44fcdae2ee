# Made by Specloom from bitget/rest/v2/spot/trade/batch-cancel-replace-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.batch_cancel_replace_order``: POST /api/v2/spot/trade/batch-cancel-replace-order."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1725341809524,
    "data": [
        {
            "orderId": "xxxxxxxxxxxxxxxxxxxxxx",
            "clientOid": null,
            "success": "failure",
            "msg": "xxxxxx"
        }
    ]
}
"""
EVERYTHING = {
    "order_list": [
        {"order_id": "xxxxxxxxxxxxxxxxx", "client_oid": "", "symbol": "BTCUSDT", "price": "3.17", "size": "5"}
    ],
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/spot/trade/batch-cancel-replace-order",
        body='{"orderList":[{"orderId":"xxxxxxxxxxxxxxxxx","clientOid":"","symbol":"BTCUSDT","price":"3.17","size":"5"}]}',
        signature="W2Ijsl1+ij7n3sE+nvcRLg4JmD3o1YEID7yB9p0KNXg=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    assert answer[0].order_id == "xxxxxxxxxxxxxxxxxxxxxx"
    assert answer[0].client_oid is None
    assert answer[0].success == "failure"
    assert answer[0].msg == "xxxxxx"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    assert answer == client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["order_list"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.trade.batch_cancel_replace_order(**given)
    assert not exchange.sent


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
        client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    assert caught.value.code == code


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(5):
        client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 5


def test_record():
    record = find("POST", "/api/v2/spot/trade/batch-cancel-replace-order")
    assert record.call == "v2.spot.trade.batch_cancel_replace_order"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "trade"
    assert record.effect == "modify_order"
    assert record.errors == ("common", "spot")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.spot.trade.batch_cancel_replace_order"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.trade.batch_cancel_replace_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.trade.batch_cancel_replace_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
