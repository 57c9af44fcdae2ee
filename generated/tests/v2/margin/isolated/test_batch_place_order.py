# Made by Specloom from bitget/rest/v2/margin/isolated/batch-place-order.yaml; change that file, not this one.
"""``client.v2.margin.isolated.batch_place_order``: POST /api/v2/margin/isolated/batch-place-order."""

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
                "orderId": "orderId1",
                "clientOid": "abc123"
            }
        ],
        "failureList": []
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "order_list": [
        {
            "side": "buy",
            "order_type": "market",
            "force": "gtc",
            "quote_size": "110",
            "loan_type": "normal",
            "client_oid": "abc123",
        }
    ],
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "order_list": "orderList: list as Sequence, required",
    "order_list.order_type": "orderType: text as str, required",
    "order_list.loan_type": "loanType: text as str, required, one of normal autoLoan autoRepay autoLoanAndRepay",
    "order_list.force": "force: text as str, required, one of gtc post_only fok ioc",
    "order_list.quote_size": "quoteSize: decimal as DecimalIn, optional",
    "order_list.side": "side: text as str, required, one of buy sell",
    "order_list.price": "price: decimal as DecimalIn, optional",
    "order_list.base_size": "baseSize: decimal as DecimalIn, optional",
    "order_list.client_oid": "clientOid: text as str, optional",
    "order_list.stp_mode": "stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, else none",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "create_order",
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.margin.isolated.batch_place_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v2.margin.isolated.open_orders",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": 21600,
    "idempotency.other_keys": (),
    "paging": None,
    "batch.style": "split",
    "batch.input": "orderList",
    "batch.keys": ("orderId", "clientOid"),
    "batch.success": "successList",
    "batch.failure": "failureList",
    "batch.refused": {},
    "batch.max_items": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.batch_place_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/margin/isolated/batch-place-order",
        body='{"symbol":"BTCUSDT","orderList":[{"side":"buy","orderType":"market","force":"gtc","quoteSize":"110","loanType":"normal","clientOid":"abc123"}]}',
        signature="JIKU0SuDdzSOALdjwNrlFQBAAmCk0poJnoaVHHHG+wk=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = [item.result for item in client.v2.margin.isolated.batch_place_order(**EVERYTHING)]

    assert answer[0].order_id == "orderId1"
    assert answer[0].client_oid == "abc123"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.isolated.batch_place_order(**EVERYTHING)
    assert list(answer) == list(client.v2.margin.isolated.batch_place_order(**EVERYTHING))
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "order_list"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.isolated.batch_place_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.margin.isolated.batch_place_order(**EVERYTHING | {name: value})
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
        client.v2.margin.isolated.batch_place_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


TWO = {
    "order_list": [
        {
            "side": "buy",
            "order_type": "market",
            "force": "gtc",
            "quote_size": "110",
            "loan_type": "normal",
            "client_oid": "one",
        },
        {
            "side": "buy",
            "order_type": "market",
            "force": "gtc",
            "quote_size": "110",
            "loan_type": "normal",
            "client_oid": "two",
        },
    ],
}


def test_batch_of_which_half_is_taken(client, exchange):
    exchange.answers_data(
        {
            "successList": [{"clientOid": "two"}],
            "failureList": [{"clientOid": "one", "errorCode": "00001", "errorMsg": "refused"}],
        }
    )
    results = client.v2.margin.isolated.batch_place_order(**EVERYTHING | TWO)
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
    results = client.v2.margin.isolated.batch_place_order(**EVERYTHING | TWO)
    assert results.all_failed
    assert len(results) == 2
    with pytest.raises(ExceptionGroup):
        results.raise_for_failures()


def test_batch_of_which_half_is_not_spoken_of(patient, exchange):
    exchange.answers(exchange.data({"successList": [{"clientOid": "two"}], "failureList": []}), exchange.data(None))
    first, second = patient.v2.margin.isolated.batch_place_order(**EVERYTHING | TWO)
    assert first.missing
    assert second.ok


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.margin.isolated.batch_place_order(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.isolated.batch_place_order", 8)
    for _ in range(2):
        client.v2.margin.isolated.batch_place_order(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.isolated.batch_place_order(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.isolated.batch_place_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/margin/isolated/batch-place-order")
    assert record.call == "v2.margin.isolated.batch_place_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.isolated.batch_place_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.isolated.batch_place_order(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.isolated.batch_place_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.isolated.batch_place_order(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.isolated.batch_place_order")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.margin.isolated.batch_place_order(**EVERYTHING)
    assert served.calls() == ["v2.margin.isolated.batch_place_order"]


@pytest.mark.mock
def test_mock_takes_half_of_a_batch(trading_client):
    orders = [
        {
            "side": "buy",
            "order_type": "market",
            "force": "gtc",
            "quote_size": "110",
            "loan_type": "normal",
            "client_oid": "one",
        },
        {
            "side": "buy",
            "order_type": "market",
            "force": "gtc",
            "quote_size": "0",
            "loan_type": "normal",
            "client_oid": "two",
        },
    ]
    first, second = trading_client.v2.margin.isolated.batch_place_order(**EVERYTHING | {"order_list": orders})
    assert first.ok
    assert (second.ok, isinstance(second.error, errors.ExchangeError)) == (False, True)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.isolated.batch_place_order(**EVERYTHING)
    limited.spend(keeper, "v2.margin.isolated.batch_place_order", 8)
    for _ in range(2):
        keeper.v2.margin.isolated.batch_place_order(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.isolated.batch_place_order(**EVERYTHING)
    limited.spend(hasty, "v2.margin.isolated.batch_place_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.isolated.batch_place_order(**EVERYTHING)
    assert limited.refused() > 0
