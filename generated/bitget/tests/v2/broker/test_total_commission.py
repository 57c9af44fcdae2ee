# Made by Specloom from bitget/rest/v2/broker/total-commission.yaml; change that file, not this one.
"""``client.v2.broker.total_commission``: GET /api/v2/broker/total-commission."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestTotalCommission(EndpointSuite):
    CALL = "v2.broker.total_commission"
    METHOD = "GET"
    PATH = "/api/v2/broker/total-commission"
    FULL = {"start_time": "1700000000001", "end_time": "1700000000002"}
    FULL_REQUEST = {
        "target": "/api/v2/broker/total-commission?endTime=1700000000002&startTime=1700000000001",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/total-commission", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 17609760000000,
  "data": [
    {
      "date": "17609760000000",
      "totalTradingVolume": "24679.848225",
      "totalActiveTraders": "1",
      "totalCommission": "0",
      "spot": {
        "spotTradingVolume": "419.847925",
        "spotTradingFee": "0.34999881",
        "spotPureTradingFee": "3.5",
        "spotCommission": "0"
      },
      "futures": {
        "futuresTradingVolume": "24260.0003",
        "futuresTradingFee": "15.5999965399983",
        "futuresPureTradingFee": "3.5",
        "futuresCommission": "0"
      }
    }
  ]
}
"""
    EXPECTED = [
        {
            "date": Millis(17609760000000),
            "total_trading_volume": Decimal("24679.848225"),
            "total_active_traders": 1,
            "total_commission": Decimal("0"),
            "spot": {
                "spot_trading_volume": Decimal("419.847925"),
                "spot_trading_fee": Decimal("0.34999881"),
                "spot_pure_trading_fee": Decimal("3.5"),
                "spot_commission": Decimal("0"),
            },
            "futures": {
                "futures_trading_volume": Decimal("24260.0003"),
                "futures_trading_fee": Decimal("15.5999965399983"),
                "futures_pure_trading_fee": Decimal("3.5"),
                "futures_commission": Decimal("0"),
            },
        }
    ]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.total_commission",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.total_commission", "v2.broker.total_commission"]
