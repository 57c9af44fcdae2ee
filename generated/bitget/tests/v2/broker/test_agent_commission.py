# Made by Specloom from bitget/rest/v2/broker/agent-commission.yaml; change that file, not this one.
"""``client.v2.broker.agent_commission``: GET /api/v2/broker/agent-commission."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestAgentCommission(PagedSuite, EndpointSuite):
    CALL = "v2.broker.agent_commission"
    METHOD = "GET"
    PATH = "/api/v2/broker/agent-commission"
    FULL = {"start_time": "1700000000001", "end_time": "1700000000002", "limit": "100", "id_less_than": "idLessThan4"}
    FULL_REQUEST = {
        "target": "/api/v2/broker/agent-commission?endTime=1700000000002&idLessThan=idLessThan4&limit=100&startTime=1700000000001",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/agent-commission", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1694593273026,
  "data": {
    "endId": "6624",
    "commissionList": [
      {
        "uid": "3125195374",
        "bizType": "futures",
        "subBizType": "usdt_futures",
        "symbol": "BTCUSDT",
        "coin": "BTC",
        "fee": "0.0000111",
        "volume": "2.2",
        "activityBonusDeduct": "0.00001",
        "spotCouponDeduct": "9.5",
        "futuresCouponDeduct": "10.5",
        "spotFeeDiscountDeduct": "11.5",
        "negativeMakerFeeDeduct": "12.5",
        "feePaid": "0.00005",
        "directCommission": "14.5",
        "subCommission": "15.5",
        "partnerCommission": "0.000001",
        "partnerActualCommission": "17.5",
        "traderType": "trader",
        "apiType": "non_api",
        "status": "settled",
        "startCalculationTime": "1728635651441",
        "endCalculationTime": "1700000000022"
      }
    ]
  }
}
"""
    EXPECTED = {
        "end_id": "6624",
        "commission_list": [
            {
                "uid": "3125195374",
                "biz_type": "futures",
                "sub_biz_type": "usdt_futures",
                "symbol": "BTCUSDT",
                "coin": "BTC",
                "fee": Decimal("0.0000111"),
                "volume": Decimal("2.2"),
                "activity_bonus_deduct": Decimal("0.00001"),
                "spot_coupon_deduct": Decimal("9.5"),
                "futures_coupon_deduct": Decimal("10.5"),
                "spot_fee_discount_deduct": Decimal("11.5"),
                "negative_maker_fee_deduct": Decimal("12.5"),
                "fee_paid": Decimal("0.00005"),
                "direct_commission": Decimal("14.5"),
                "sub_commission": Decimal("15.5"),
                "partner_commission": Decimal("0.000001"),
                "partner_actual_commission": Decimal("17.5"),
                "trader_type": "trader",
                "api_type": "non_api",
                "status": "settled",
                "start_calculation_time": Millis(1728635651441),
                "end_calculation_time": Millis(1700000000022),
            }
        ],
    }
    DOCUMENTED = [
        ("api_type", ("api", "non_api")),
        ("biz_type", ("spot", "futures")),
        ("status", ("settled", "unsettled", "notIssued")),
        ("sub_biz_type", ("spot", "margin", "usdt_futures", "coin_futures", "usdc_futures")),
        ("trader_type", ("user", "Trader", "trader")),
    ]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.agent_commission",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "commissionList",
        "paging.source": "endId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 604800,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.agent_commission", "v2.broker.agent_commission"]
    PAGES = [
        {"commissionList": [{"uid": "106"}, {"uid": "105"}], "endId": "105"},
        {"commissionList": [{"uid": "104"}, {"uid": "103"}], "endId": "103"},
        {"commissionList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("uid", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 1209600000},
        "startTime": ["604800000", "0"],
        "endTime": ["1209600000", "604799999"],
    }
