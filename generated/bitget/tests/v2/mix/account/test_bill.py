# Made by Specloom from bitget/rest/v2/mix/account/bill.yaml; change that file, not this one.
"""``client.v2.mix.account.bill``: GET /api/v2/mix/account/bill."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestBill(PagedSuite, EndpointSuite):
    CALL = "v2.mix.account.bill"
    METHOD = "GET"
    PATH = "/api/v2/mix/account/bill"
    FULL = {
        "product_type": "USDT-FUTURES",
        "coin": "coin2",
        "business_type": "businessType3",
        "only_funding": "no",
        "id_less_than": "idLessThan5",
        "start_time": "1700000000006",
        "end_time": "1700000000007",
        "limit": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/bill?businessType=businessType3&coin=coin2&endTime=1700000000007&idLessThan=idLessThan5&limit=100&onlyFunding=no&productType=USDT-FUTURES&startTime=1700000000006",
        "body": "",
        "signature": "6Mwhu8/Q11OZfnOaoeAyHJO2Lgu3la+nx4L7ixScaE4=",
    }
    MINIMAL = {"product_type": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/account/bill?productType=USDT-FUTURES",
        "body": "",
        "signature": "XTBg6R+CFo4zxSXNz399iNVhZiZW7pfl+5nzUyvpGkU=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695809161807,
  "data": {
    "bills": [
      {
        "billId": "1",
        "symbol": "BTCUSDT",
        "amount": "-0.004992",
        "fee": "0",
        "feeByCoupon": "5.5",
        "businessType": "contract_settle_fee",
        "coin": "USDT",
        "balance": "232.21",
        "cTime": "1695715200654"
      }
    ],
    "endId": "2"
  }
}
"""
    EXPECTED = {
        "bills": [
            {
                "bill_id": "1",
                "symbol": "BTCUSDT",
                "amount": Decimal("-0.004992"),
                "fee": Decimal("0"),
                "fee_by_coupon": Decimal("5.5"),
                "business_type": "contract_settle_fee",
                "coin": "USDT",
                "balance": Decimal("232.21"),
                "c_time": Millis(1695715200654),
            }
        ],
        "end_id": "2",
    }
    DOCUMENTED = [
        (
            "business_type",
            (
                "unknown",
                "trans_from_exchange",
                "trans_to_exchange",
                "open_long",
                "open_short",
                "close_long",
                "close_short",
                "force_close_long",
                "force_close_short",
                "contract_settle_fee",
                "append_margin",
                "adjust_down_lever_append_margin",
                "reduce_margin",
                "auto_append_margin",
                "cash_gift_issue",
                "cash_gift_recycle",
                "tracking_follow_pay",
                "tracking_follow_back",
                "tracking_trader_income",
                "burst_long_loss_query",
                "burst_short_loss_query",
                "trans_from_contract",
                "trans_to_contract",
                "trans_from_otc",
                "trans_to_otc",
                "buy",
                "sell",
                "force_buy",
                "force_sell",
                "burst_buy",
                "burst_sell",
                "bonus_issue",
                "bonus_recycle",
                "bonus_expired",
                "delivery_long",
                "delivery_short",
                "trans_from_cross",
                "trans_to_cross",
                "trans_from_isolated",
                "trans_to_isolated",
                "risk_captital_user_transfer",
                "user_exchange_buy",
                "user_exchange_sell",
                "settle_interest",
                "adl_close_long",
                "adl_close_short",
                "adl_buy_in_single_side_mode",
                "adl_sell_in_single_side_mode",
            ),
        )
    ]
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "coin": "query coin: text as str, optional",
        "business_type": "query businessType: text as str, optional",
        "only_funding": "query onlyFunding: text as str, optional, one of yes no, default no",
        "id_less_than": "query idLessThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 100",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.bill",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "bills",
        "paging.source": "endId",
        "paging.row_id": "billId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 2592000,
        "account_mode": "classic",
        "equivalent": "v3.account.financial_records",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.account.bill", "v2.mix.account.bill"]
    PAGES = [
        {"bills": [{"billId": "106"}, {"billId": "105"}], "endId": "105"},
        {"bills": [{"billId": "104"}, {"billId": "103"}], "endId": "103"},
        {"bills": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"product_type": "USDT-FUTURES"}
    PAGE_ROWS = ("bill_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 5184000000},
        "startTime": ["2592000000", "0"],
        "endTime": ["5184000000", "2592000000"],
    }
