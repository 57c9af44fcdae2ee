# Made by Specloom from bitget/rest/v2/broker/customer-commissions.yaml; change that file, not this one.
"""``client.v2.broker.customer_commissions``: GET /api/v2/broker/customer-commissions."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestCustomerCommissions(PagedSuite, EndpointSuite):
    CALL = "v2.broker.customer_commissions"
    METHOD = "GET"
    PATH = "/api/v2/broker/customer-commissions"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1700000000002",
        "id_less_than": "idLessThan3",
        "limit": "1000",
        "uid": "uid5",
        "coin": "coin6",
        "symbol": "BTCUSDT",
        "show_sub": "yes",
    }
    FULL_REQUEST = {
        "target": "/api/v2/broker/customer-commissions?coin=coin6&endTime=1700000000002&idLessThan=idLessThan3&limit=1000&showSub=yes&startTime=1700000000001&symbol=BTCUSDT&uid=uid5",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/customer-commissions", "body": "", "signed": True}
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
        "date": "1694275200000",
        "coin": "BTC",
        "symbol": "BTCUSDT_SPBL",
        "productType": "SPOT",
        "dealAmount": "222",
        "fee": "0.0000111",
        "feeDeduction": "0.00000333",
        "activityBonusDeduct": "0.00001",
        "spotCouponDeduct": "10.5",
        "futuresCouponDeduct": "11.5",
        "spotFeeDiscountDeduct": "12.5",
        "negativeMakerFeeDeduct": "13.5",
        "feePaid": "0.00000777",
        "rebateAmount": "0.00000388",
        "userTotalRebateAmount": "0",
        "dayTotalRebateAmount": "17.5",
        "totalRebateAmount": "18.5"
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
                "date": Millis(1694275200000),
                "coin": "BTC",
                "symbol": "BTCUSDT_SPBL",
                "product_type": "SPOT",
                "deal_amount": Decimal("222"),
                "fee": Decimal("0.0000111"),
                "fee_deduction": Decimal("0.00000333"),
                "activity_bonus_deduct": Decimal("0.00001"),
                "spot_coupon_deduct": Decimal("10.5"),
                "futures_coupon_deduct": Decimal("11.5"),
                "spot_fee_discount_deduct": Decimal("12.5"),
                "negative_maker_fee_deduct": Decimal("13.5"),
                "fee_paid": Decimal("0.00000777"),
                "rebate_amount": Decimal("0.00000388"),
                "user_total_rebate_amount": Decimal("0"),
                "day_total_rebate_amount": Decimal("17.5"),
                "total_rebate_amount": Decimal("18.5"),
            }
        ],
    }
    DOCUMENTED = [("product_type", ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"))]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 1000",
        "uid": "query uid: text as str, optional",
        "coin": "query coin: text as str, optional",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "show_sub": "query showSub: text as str, optional, one of yes no",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.customer_commissions",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "commissionList",
        "paging.source": "endId",
        "paging.size_param": "limit",
        "paging.size_max": 1000,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 2592000,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.customer_commissions", "v2.broker.customer_commissions"]
    PAGES = [
        {"commissionList": [{"uid": "106"}, {"uid": "105"}], "endId": "105"},
        {"commissionList": [{"uid": "104"}, {"uid": "103"}], "endId": "103"},
        {"commissionList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("uid", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["1000", "1000", "1000"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 5184000000},
        "startTime": ["2592000000", "0"],
        "endTime": ["5184000000", "2591999999"],
    }
