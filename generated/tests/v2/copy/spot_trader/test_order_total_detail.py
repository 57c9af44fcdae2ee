# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-total-detail.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.order_total_detail``: GET /api/v2/copy/spot-trader/order-total-detail."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695806393920,
    "data": {
        "totalFollowerNum": "1",
        "currentFollowerNum": "11",
        "maxFollowerNum": "300",
        "tradingOrderNum": "20",
        "totalpl": "180.81650415",
        "gainNum": "9",
        "lossNum": "16",
        "totalEquity": "1002283.204381698640000000",
        "winRate": "10.00",
        "lastWeekRoiList": [
            {
                "rate": "14.08",
                "ctime": "1695139200000"
            },
            {
                "rate": "14.08",
                "ctime": "1695225600000"
            },
            {
                "rate": "16.84",
                "ctime": "1695312000000"
            },
            {
                "rate": "16.84",
                "ctime": "1695398400000"
            },
            {
                "rate": "16.84",
                "ctime": "1695484800000"
            },
            {
                "rate": "16.84",
                "ctime": "1695571200000"
            },
            {
                "rate": "16.84",
                "ctime": "1695657600000"
            },
            {
                "rate": "16.84",
                "ctime": "1695744000000"
            }
        ],
        "lastMonthRoiList": [
            {
                "rate": "0",
                "ctime": "1693152000000"
            },
            {
                "rate": "0",
                "ctime": "1693238400000"
            },
            {
                "rate": "0",
                "ctime": "1693324800000"
            },
            {
                "rate": "-0.06",
                "ctime": "1693411200000"
            },
            {
                "rate": "14.14",
                "ctime": "1693497600000"
            },
            {
                "rate": "14.14",
                "ctime": "1693584000000"
            },
            {
                "rate": "14.14",
                "ctime": "1693670400000"
            },
            {
                "rate": "14.08",
                "ctime": "1693756800000"
            },
            {
                "rate": "14.08",
                "ctime": "1693843200000"
            },
            {
                "rate": "14.08",
                "ctime": "1693929600000"
            },
            {
                "rate": "14.08",
                "ctime": "1694016000000"
            },
            {
                "rate": "14.08",
                "ctime": "1694102400000"
            },
            {
                "rate": "14.08",
                "ctime": "1694188800000"
            },
            {
                "rate": "14.08",
                "ctime": "1694275200000"
            },
            {
                "rate": "14.08",
                "ctime": "1694361600000"
            },
            {
                "rate": "14.08",
                "ctime": "1694448000000"
            },
            {
                "rate": "14.08",
                "ctime": "1694534400000"
            },
            {
                "rate": "14.08",
                "ctime": "1694620800000"
            },
            {
                "rate": "14.08",
                "ctime": "1694707200000"
            },
            {
                "rate": "14.08",
                "ctime": "1694793600000"
            },
            {
                "rate": "14.08",
                "ctime": "1694880000000"
            },
            {
                "rate": "14.08",
                "ctime": "1694966400000"
            },
            {
                "rate": "14.08",
                "ctime": "1695052800000"
            },
            {
                "rate": "14.08",
                "ctime": "1695139200000"
            },
            {
                "rate": "14.08",
                "ctime": "1695225600000"
            },
            {
                "rate": "16.84",
                "ctime": "1695312000000"
            },
            {
                "rate": "16.84",
                "ctime": "1695398400000"
            },
            {
                "rate": "16.84",
                "ctime": "1695484800000"
            },
            {
                "rate": "16.84",
                "ctime": "1695571200000"
            },
            {
                "rate": "16.84",
                "ctime": "1695657600000"
            },
            {
                "rate": "16.84",
                "ctime": "1695744000000"
            }
        ],
        "lastWeekProfitList": [
            {
                "amount": "156.403443",
                "ctime": "1695139200000"
            },
            {
                "amount": "156.403443",
                "ctime": "1695225600000"
            },
            {
                "amount": "187.067143",
                "ctime": "1695312000000"
            },
            {
                "amount": "187.067143",
                "ctime": "1695398400000"
            },
            {
                "amount": "187.067143",
                "ctime": "1695484800000"
            },
            {
                "amount": "187.067143",
                "ctime": "1695571200000"
            },
            {
                "amount": "180.816504",
                "ctime": "1695657600000"
            },
            {
                "amount": "180.816504",
                "ctime": "1695744000000"
            }
        ],
        "lastMonthProfitList": [
            {
                "amount": "-0.703906",
                "ctime": "1695139200000"
            },
            {
                "amount": "-0.703906",
                "ctime": "1695225600000"
            },
            {
                "amount": "187.067143",
                "ctime": "1695312000000"
            },
            {
                "amount": "187.067143",
                "ctime": "1695398400000"
            },
            {
                "amount": "187.067143",
                "ctime": "1695484800000"
            },
            {
                "amount": "187.067143",
                "ctime": "1695571200000"
            },
            {
                "amount": "180.816504",
                "ctime": "1695657600000"
            },
            {
                "amount": "180.816504",
                "ctime": "1695744000000"
            }
        ]
    }
}
"""
EVERYTHING = {}
TAKES = {}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.spot_trader.order_total_detail",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_trader.order_total_detail(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-trader/order-total-detail",
        signature="FX5let7r9X4CoWgRrUdiDHnUVmvlrJtp/NK/QQ9Hw2E=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.spot_trader.order_total_detail(**EVERYTHING)

    assert answer.total_follower_num == 1
    assert answer.current_follower_num == 11
    assert answer.max_follower_num == 300
    assert answer.trading_order_num == 20
    assert answer.totalpl == "180.81650415"
    assert answer.gain_num == 9
    assert answer.loss_num == 16
    assert answer.total_equity == Decimal("1002283.204381698640000000")
    assert answer.win_rate == Decimal("10.00")
    assert answer.last_week_roi_list[0].rate == Decimal("14.08")
    assert answer.last_week_roi_list[0].ctime == 1695139200000
    assert answer.last_week_roi_list[1].rate == Decimal("14.08")
    assert answer.last_week_roi_list[1].ctime == 1695225600000
    assert answer.last_week_roi_list[2].rate == Decimal("16.84")
    assert answer.last_week_roi_list[2].ctime == 1695312000000
    assert answer.last_week_roi_list[3].rate == Decimal("16.84")
    assert answer.last_week_roi_list[3].ctime == 1695398400000
    assert answer.last_week_roi_list[4].rate == Decimal("16.84")
    assert answer.last_week_roi_list[4].ctime == 1695484800000
    assert answer.last_week_roi_list[5].rate == Decimal("16.84")
    assert answer.last_week_roi_list[5].ctime == 1695571200000
    assert answer.last_week_roi_list[6].rate == Decimal("16.84")
    assert answer.last_week_roi_list[6].ctime == 1695657600000
    assert answer.last_week_roi_list[7].rate == Decimal("16.84")
    assert answer.last_week_roi_list[7].ctime == 1695744000000
    assert answer.last_month_roi_list[0].rate == Decimal("0")
    assert answer.last_month_roi_list[0].ctime == 1693152000000
    assert answer.last_month_roi_list[1].rate == Decimal("0")
    assert answer.last_month_roi_list[1].ctime == 1693238400000
    assert answer.last_month_roi_list[2].rate == Decimal("0")
    assert answer.last_month_roi_list[2].ctime == 1693324800000
    assert answer.last_month_roi_list[3].rate == Decimal("-0.06")
    assert answer.last_month_roi_list[3].ctime == 1693411200000
    assert answer.last_month_roi_list[4].rate == Decimal("14.14")
    assert answer.last_month_roi_list[4].ctime == 1693497600000
    assert answer.last_month_roi_list[5].rate == Decimal("14.14")
    assert answer.last_month_roi_list[5].ctime == 1693584000000
    assert answer.last_month_roi_list[6].rate == Decimal("14.14")
    assert answer.last_month_roi_list[6].ctime == 1693670400000
    assert answer.last_month_roi_list[7].rate == Decimal("14.08")
    assert answer.last_month_roi_list[7].ctime == 1693756800000
    assert answer.last_month_roi_list[8].rate == Decimal("14.08")
    assert answer.last_month_roi_list[8].ctime == 1693843200000
    assert answer.last_month_roi_list[9].rate == Decimal("14.08")
    assert answer.last_month_roi_list[9].ctime == 1693929600000
    assert answer.last_month_roi_list[10].rate == Decimal("14.08")
    assert answer.last_month_roi_list[10].ctime == 1694016000000
    assert answer.last_month_roi_list[11].rate == Decimal("14.08")
    assert answer.last_month_roi_list[11].ctime == 1694102400000
    assert answer.last_month_roi_list[12].rate == Decimal("14.08")
    assert answer.last_month_roi_list[12].ctime == 1694188800000
    assert answer.last_month_roi_list[13].rate == Decimal("14.08")
    assert answer.last_month_roi_list[13].ctime == 1694275200000
    assert answer.last_month_roi_list[14].rate == Decimal("14.08")
    assert answer.last_month_roi_list[14].ctime == 1694361600000
    assert answer.last_month_roi_list[15].rate == Decimal("14.08")
    assert answer.last_month_roi_list[15].ctime == 1694448000000
    assert answer.last_month_roi_list[16].rate == Decimal("14.08")
    assert answer.last_month_roi_list[16].ctime == 1694534400000
    assert answer.last_month_roi_list[17].rate == Decimal("14.08")
    assert answer.last_month_roi_list[17].ctime == 1694620800000
    assert answer.last_month_roi_list[18].rate == Decimal("14.08")
    assert answer.last_month_roi_list[18].ctime == 1694707200000
    assert answer.last_month_roi_list[19].rate == Decimal("14.08")
    assert answer.last_month_roi_list[19].ctime == 1694793600000
    assert answer.last_month_roi_list[20].rate == Decimal("14.08")
    assert answer.last_month_roi_list[20].ctime == 1694880000000
    assert answer.last_month_roi_list[21].rate == Decimal("14.08")
    assert answer.last_month_roi_list[21].ctime == 1694966400000
    assert answer.last_month_roi_list[22].rate == Decimal("14.08")
    assert answer.last_month_roi_list[22].ctime == 1695052800000
    assert answer.last_month_roi_list[23].rate == Decimal("14.08")
    assert answer.last_month_roi_list[23].ctime == 1695139200000
    assert answer.last_month_roi_list[24].rate == Decimal("14.08")
    assert answer.last_month_roi_list[24].ctime == 1695225600000
    assert answer.last_month_roi_list[25].rate == Decimal("16.84")
    assert answer.last_month_roi_list[25].ctime == 1695312000000
    assert answer.last_month_roi_list[26].rate == Decimal("16.84")
    assert answer.last_month_roi_list[26].ctime == 1695398400000
    assert answer.last_month_roi_list[27].rate == Decimal("16.84")
    assert answer.last_month_roi_list[27].ctime == 1695484800000
    assert answer.last_month_roi_list[28].rate == Decimal("16.84")
    assert answer.last_month_roi_list[28].ctime == 1695571200000
    assert answer.last_month_roi_list[29].rate == Decimal("16.84")
    assert answer.last_month_roi_list[29].ctime == 1695657600000
    assert answer.last_month_roi_list[30].rate == Decimal("16.84")
    assert answer.last_month_roi_list[30].ctime == 1695744000000
    assert answer.last_week_profit_list[0].amount == Decimal("156.403443")
    assert answer.last_week_profit_list[0].ctime == 1695139200000
    assert answer.last_week_profit_list[1].amount == Decimal("156.403443")
    assert answer.last_week_profit_list[1].ctime == 1695225600000
    assert answer.last_week_profit_list[2].amount == Decimal("187.067143")
    assert answer.last_week_profit_list[2].ctime == 1695312000000
    assert answer.last_week_profit_list[3].amount == Decimal("187.067143")
    assert answer.last_week_profit_list[3].ctime == 1695398400000
    assert answer.last_week_profit_list[4].amount == Decimal("187.067143")
    assert answer.last_week_profit_list[4].ctime == 1695484800000
    assert answer.last_week_profit_list[5].amount == Decimal("187.067143")
    assert answer.last_week_profit_list[5].ctime == 1695571200000
    assert answer.last_week_profit_list[6].amount == Decimal("180.816504")
    assert answer.last_week_profit_list[6].ctime == 1695657600000
    assert answer.last_week_profit_list[7].amount == Decimal("180.816504")
    assert answer.last_week_profit_list[7].ctime == 1695744000000
    assert answer.last_month_profit_list[0].amount == Decimal("-0.703906")
    assert answer.last_month_profit_list[0].ctime == 1695139200000
    assert answer.last_month_profit_list[1].amount == Decimal("-0.703906")
    assert answer.last_month_profit_list[1].ctime == 1695225600000
    assert answer.last_month_profit_list[2].amount == Decimal("187.067143")
    assert answer.last_month_profit_list[2].ctime == 1695312000000
    assert answer.last_month_profit_list[3].amount == Decimal("187.067143")
    assert answer.last_month_profit_list[3].ctime == 1695398400000
    assert answer.last_month_profit_list[4].amount == Decimal("187.067143")
    assert answer.last_month_profit_list[4].ctime == 1695484800000
    assert answer.last_month_profit_list[5].amount == Decimal("187.067143")
    assert answer.last_month_profit_list[5].ctime == 1695571200000
    assert answer.last_month_profit_list[6].amount == Decimal("180.816504")
    assert answer.last_month_profit_list[6].ctime == 1695657600000
    assert answer.last_month_profit_list[7].amount == Decimal("180.816504")
    assert answer.last_month_profit_list[7].ctime == 1695744000000
    assert type(answer.total_follower_num) is int
    assert type(answer.current_follower_num) is int
    assert type(answer.max_follower_num) is int
    assert type(answer.trading_order_num) is int
    assert type(answer.gain_num) is int
    assert type(answer.loss_num) is int
    assert type(answer.last_week_roi_list[0].ctime) is Millis
    assert type(answer.last_month_roi_list[0].rate) is Decimal
    assert type(answer.last_month_roi_list[0].ctime) is Millis
    assert type(answer.last_week_profit_list[0].ctime) is Millis
    assert type(answer.last_month_profit_list[0].ctime) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.spot_trader.order_total_detail(**EVERYTHING)
    assert answer == client.v2.copy.spot_trader.order_total_detail(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.spot_trader.order_total_detail(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.spot_trader.order_total_detail(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.spot_trader.order_total_detail", 3)
    for _ in range(2):
        client.v2.copy.spot_trader.order_total_detail(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_trader.order_total_detail(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.spot_trader.order_total_detail) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/spot-trader/order-total-detail")
    assert record.call == "v2.copy.spot_trader.order_total_detail"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.spot_trader.order_total_detail(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.spot_trader.order_total_detail(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.spot_trader.order_total_detail", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.spot_trader.order_total_detail(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.spot_trader.order_total_detail")
    mock_client.v2.copy.spot_trader.order_total_detail(**EVERYTHING)
    assert served.calls() == ["v2.copy.spot_trader.order_total_detail", "v2.copy.spot_trader.order_total_detail"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.spot_trader.order_total_detail(**EVERYTHING)
    limited.spend(keeper, "v2.copy.spot_trader.order_total_detail", 3)
    for _ in range(2):
        keeper.v2.copy.spot_trader.order_total_detail(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.spot_trader.order_total_detail(**EVERYTHING)
    limited.spend(hasty, "v2.copy.spot_trader.order_total_detail", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.spot_trader.order_total_detail(**EVERYTHING)
    assert limited.refused() > 0
