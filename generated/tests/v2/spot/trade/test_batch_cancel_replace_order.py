# Made by Specloom from bitget/rest/v2/spot/trade/batch-cancel-replace-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.batch_cancel_replace_order``: POST /api/v2/spot/trade/batch-cancel-replace-order."""

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
            "orderId": "xxxxxxxxxxxxxxxxx",
            "clientOid": "clientOid2",
            "success": "success",
            "msg": "msg4",
            "errorCode": "00000"
        }
    ]
}
"""
EVERYTHING = {
    "order_list": [
        {
            "order_id": "xxxxxxxxxxxxxxxxx",
            "client_oid": "",
            "symbol": "BTCUSDT",
            "price": "3.17",
            "size": "5",
            "new_client_oid": "abc123",
        }
    ],
}
TAKES = {
    "order_list": "orderList: list as Sequence, required, items 50",
    "order_list.symbol": "symbol: text as str | Symbol, required, symbol",
    "order_list.price": "price: decimal as DecimalIn, required",
    "order_list.size": "size: decimal as DecimalIn, required",
    "order_list.client_oid": "clientOid: text as str, optional",
    "order_list.order_id": "orderId: text as str, optional",
    "order_list.new_client_oid": "newClientOid: text as str, optional",
    "order_list.preset_take_profit_price": "presetTakeProfitPrice: decimal as DecimalIn, optional",
    "order_list.execute_take_profit_price": "executeTakeProfitPrice: decimal as DecimalIn, optional",
    "order_list.preset_stop_loss_price": "presetStopLossPrice: decimal as DecimalIn, optional",
    "order_list.execute_stop_loss_price": "executeStopLossPrice: decimal as DecimalIn, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "modify_order",
    "errors": ("common", "spot"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.trade.batch_cancel_replace_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "newClientOid",
    "idempotency.confirm": "v2.spot.trade.order_info",
    "idempotency.confirm_key": "clientOid",
    "idempotency.window_seconds": 7200,
    "idempotency.other_keys": ("orderId", "clientOid"),
    "paging": None,
    "batch.style": "coded",
    "batch.input": "orderList",
    "batch.keys": ("orderId", "clientOid"),
    "batch.success": None,
    "batch.failure": None,
    "batch.refused": {"success": "failure"},
    "batch.max_items": 50,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/spot/trade/batch-cancel-replace-order",
        body='{"orderList":[{"orderId":"xxxxxxxxxxxxxxxxx","clientOid":"","symbol":"BTCUSDT","price":"3.17","size":"5","newClientOid":"abc123"}]}',
        signature="HzqMIaoJ25EYTG7nMhMuGEW8RgdR2apVF3aQuNgbVCA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = [item.result for item in client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)]

    assert answer[0].order_id == "xxxxxxxxxxxxxxxxx"
    assert answer[0].client_oid == "clientOid2"
    assert answer[0].success == "success"
    assert answer[0].msg == "msg4"
    assert not client.drift


def test_documented_values(told):
    assert told("v2.spot.trade.batch_cancel_replace_order") == [("success", ("success", "failure"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    assert list(answer) == list(client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING))
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["order_list"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.trade.batch_cancel_replace_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


TWO = {
    "order_list": [
        {"symbol": "BTCUSDT", "price": "3.17", "size": "5", "new_client_oid": "abc123", "client_oid": "one"},
        {"symbol": "BTCUSDT", "price": "3.17", "size": "5", "new_client_oid": "abc123", "client_oid": "two"},
    ],
}


def test_batch_of_which_half_is_taken(client, exchange):
    exchange.answers_data(
        [{"clientOid": "two", "errorCode": "00000"}, {"clientOid": "one", "errorCode": "00001", "msg": "refused"}]
    )
    results = client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING | TWO)
    first, second = results
    assert (first.ok, first.code, first.message) == (False, "00001", "refused")
    assert isinstance(first.error, errors.BadTimeRange)
    assert (second.ok, second.result.client_oid) == (True, "two")
    assert not results.unmatched


def test_batch_of_which_nothing_is_taken(client, exchange):
    exchange.answers_data(
        [
            {"clientOid": "two", "errorCode": "00001", "msg": "refused"},
            {"clientOid": "one", "errorCode": "00001", "msg": "refused"},
        ]
    )
    results = client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING | TWO)
    assert results.all_failed
    assert len(results) == 2
    with pytest.raises(ExceptionGroup):
        results.raise_for_failures()


def test_batch_of_which_half_is_not_spoken_of(patient, exchange):
    exchange.answers(exchange.data([{"clientOid": "two", "errorCode": "00000"}]), exchange.data(None))
    first, second = patient.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING | TWO)
    assert first.missing
    assert second.ok


FOUND = [
    {
        "userId": "userId1",
        "symbol": "symbol2",
        "orderId": "orderId3",
        "clientOid": "abc123",
        "price": "5.5",
        "size": "6.5",
        "orderType": "orderType7",
        "side": "side8",
        "status": "live",
        "priceAvg": "10.5",
        "baseVolume": "11.5",
        "quoteVolume": "12.5",
        "enterPointSource": "enterPointSource13",
        "feeDetail": '{"BGB":{"deduction":"true","feeCoinCode":"feeCoinCode2","totalDeductionFee":"3.5","totalFee":"4.5"},"newFees":{"c":"1.5","d":"2.5","deduction":"true","r":"4.5","t":"5.5","totalDeductionFee":"6.5"}}',
        "orderSource": "orderSource15",
        "cancelReason": "normal_cancel",
        "cTime": "1700000000017",
        "uTime": "1700000000018",
    }
]


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v2/spot/trade/batch-cancel-replace-order")
    assert exchange.is_call(asked, "GET", "/api/v2/spot/trade/orderInfo")
    assert exchange.asked("clientOid")[1] == "abc123"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    assert [
        exchange.is_call(request, "POST", "/api/v2/spot/trade/batch-cancel-replace-order") for request in exchange.sent
    ].count(True) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.trade.batch_cancel_replace_order", 3)
    for _ in range(2):
        client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.trade.batch_cancel_replace_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/spot/trade/batch-cancel-replace-order")
    assert record.call == "v2.spot.trade.batch_cancel_replace_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


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


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.trade.batch_cancel_replace_order")
    mock_client.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    assert served.calls() == ["v2.spot.trade.batch_cancel_replace_order", "v2.spot.trade.order_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    limited.spend(keeper, "v2.spot.trade.batch_cancel_replace_order", 3)
    for _ in range(2):
        keeper.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    limited.spend(hasty, "v2.spot.trade.batch_cancel_replace_order", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.trade.batch_cancel_replace_order(**EVERYTHING)
    assert limited.refused() > 0
