# Made by Specloom from bitget/rest/v2/margin/crossed/place-order.yaml; change that file, not this one.
"""``client.v2.margin.crossed.place_order``: POST /api/v2/margin/crossed/place-order."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": {
        "orderId": "121211212122",
        "clientOid": "clientOid2"
    },
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "order_type": "market",
    "loan_type": "normal",
    "force": "gtc",
    "quote_size": "10000",
    "side": "buy",
    "price": "7.5",
    "base_size": "8.5",
    "client_oid": "clientOid9",
    "stp_mode": "none",
}
LEAST = {
    "symbol": "BTCUSDT",
    "order_type": "market",
    "loan_type": "normal",
    "force": "gtc",
    "side": "buy",
    "client_oid": "clientOid9",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "order_type": "orderType: text as str, required, one of limit market",
    "loan_type": "loanType: text as str, required, one of normal autoLoan autoRepay autoLoanAndRepay",
    "force": "force: text as str, required, one of gtc post_only fok ioc",
    "quote_size": "quoteSize: decimal as DecimalIn, optional",
    "side": "side: text as str, required, one of buy sell",
    "price": "price: decimal as DecimalIn, optional",
    "base_size": "baseSize: decimal as DecimalIn, optional",
    "client_oid": "clientOid: text as str, optional",
    "stp_mode": "stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, else none",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "create_order",
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": "v3.trade.place_order",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.margin.crossed.place_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v2.margin.crossed.open_orders",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": 21600,
    "idempotency.other_keys": (),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.crossed.place_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/margin/crossed/place-order",
        body='{"symbol":"BTCUSDT","orderType":"market","loanType":"normal","force":"gtc","quoteSize":"10000","side":"buy","price":"7.5","baseSize":"8.5","clientOid":"clientOid9","stpMode":"none"}',
        signature="1oSQLlGlFTiLQp68+3u3FwQ9AEXK9ob/7nMV/x/TIJo=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.crossed.place_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/margin/crossed/place-order",
        body='{"symbol":"BTCUSDT","orderType":"market","loanType":"normal","force":"gtc","side":"buy","clientOid":"clientOid9"}',
        signature="ul1XLwuevmwooBrc1+wQgDPVokLDxOL6OzWNrLkLBQI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.crossed.place_order(**EVERYTHING)

    assert answer.order_id == "121211212122"
    assert answer.client_oid == "clientOid2"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.crossed.place_order(**EVERYTHING)
    assert answer == client.v2.margin.crossed.place_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "order_type", "loan_type", "force", "side"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.crossed.place_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("quote_size", "much"),
        ("price", "much"),
        ("base_size", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.margin.crossed.place_order(**EVERYTHING | {name: value})
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
        client.v2.margin.crossed.place_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


FOUND = {
    "orderList": [
        {
            "orderId": "orderId1",
            "symbol": "symbol2",
            "orderType": "limit",
            "enterPointSource": "WEB",
            "clientOid": "clientOid9",
            "loanType": "normal",
            "price": "7.5",
            "side": "buy",
            "status": "live",
            "baseSize": "10.5",
            "quoteSize": "11.5",
            "priceAvg": "12.5",
            "size": "13.5",
            "amount": "14.5",
            "force": "gtc",
            "cTime": "1700000000016",
            "uTime": "1700000000017",
        }
    ],
    "maxId": "maxId2",
    "minId": "minId3",
}


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v2.margin.crossed.place_order(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v2/margin/crossed/place-order")
    assert exchange.is_call(asked, "GET", "/api/v2/margin/crossed/open-orders")
    assert exchange.asked("clientOid")[1] == "clientOid9"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.margin.crossed.place_order(**EVERYTHING)
    assert [exchange.is_call(request, "POST", "/api/v2/margin/crossed/place-order") for request in exchange.sent].count(
        True
    ) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.crossed.place_order", 8)
    for _ in range(2):
        client.v2.margin.crossed.place_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.crossed.place_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.crossed.place_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/margin/crossed/place-order")
    assert record.call == "v2.margin.crossed.place_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.crossed.place_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.crossed.place_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.crossed.place_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.crossed.place_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.crossed.place_order")
    mock_client.v2.margin.crossed.place_order(**EVERYTHING)
    assert served.calls() == ["v2.margin.crossed.place_order", "v2.margin.crossed.open_orders"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.crossed.place_order(**LEAST)
    limited.spend(keeper, "v2.margin.crossed.place_order", 8)
    for _ in range(2):
        keeper.v2.margin.crossed.place_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.crossed.place_order(**LEAST)
    limited.spend(hasty, "v2.margin.crossed.place_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.crossed.place_order(**LEAST)
    assert limited.refused() > 0
