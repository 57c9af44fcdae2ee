# Made by Specloom from bitget/rest/v2/p2p/advList.yaml; change that file, not this one.
"""``client.v2.p2p.adv_list``: GET /api/v2/p2p/advList."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestAdvList(EndpointSuite):
    CALL = "v2.p2p.adv_list"
    METHOD = "GET"
    PATH = "/api/v2/p2p/advList"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1700000000002",
        "id_less_than": "idLessThan3",
        "limit": "20",
        "status": "online",
        "adv_no": "advNo6",
        "side": "buy",
        "coin": "coin8",
        "language": "zh-CN",
        "fiat": "fiat10",
        "order_by": "createTime",
        "pay_method_id": "payMethodId12",
        "source_type": "owner",
    }
    FULL_REQUEST = {
        "target": "/api/v2/p2p/advList?advNo=advNo6&coin=coin8&endTime=1700000000002&fiat=fiat10&idLessThan=idLessThan3&language=zh-CN&limit=20&orderBy=createTime&payMethodId=payMethodId12&side=buy&sourceType=owner&startTime=1700000000001&status=online",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1700000000001", "status": "online", "side": "buy", "coin": "coin8", "fiat": "fiat10"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/p2p/advList?coin=coin8&fiat=fiat10&side=buy&startTime=1700000000001&status=online",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1696930053072,
  "data": {
    "advList": [
      {
        "advId": "1",
        "advNo": "advNo2",
        "side": "buy",
        "advSize": "0.6",
        "size": "0",
        "coin": "BTC",
        "price": "155570.9",
        "coinPrecision": "36",
        "fiat": "CNY",
        "fiatPrecision": "2",
        "fiatSymbol": "￥",
        "status": "online",
        "hide": "no",
        "maxTradeAmount": "93342.54",
        "minTradeAmount": "100",
        "payDuration": "4",
        "turnoverNum": "8",
        "turnoverRate": "1.00",
        "label": "label19",
        "userLimitList": {
          "minCompleteNum": "0",
          "maxCompleteNum": "11",
          "placeOrderNum": "12",
          "allowMerchantPlace": "no",
          "completeRate30d": "5.5",
          "country": "country6"
        },
        "paymentMethodList": [
          {
            "paymentMethod": "Bank Card",
            "paymentId": "11",
            "paymentInfo": [{"name": "Bank Card", "required": true, "type": "txt"}]
          }
        ],
        "merchantCertifiedList": [{"imageUrl": "imageUrl1", "desc": "desc2"}],
        "utime": "1696733724267",
        "ctime": "1700000000024"
      }
    ],
    "minAdvId": "1"
  }
}
"""
    EXPECTED = {
        "adv_list": [
            {
                "adv_id": "1",
                "adv_no": "advNo2",
                "side": "buy",
                "adv_size": Decimal("0.6"),
                "size": Decimal("0"),
                "coin": "BTC",
                "price": Decimal("155570.9"),
                "coin_precision": 36,
                "fiat": "CNY",
                "fiat_precision": 2,
                "fiat_symbol": "￥",
                "status": "online",
                "hide": False,
                "max_trade_amount": Decimal("93342.54"),
                "min_trade_amount": Decimal("100"),
                "pay_duration": Decimal("4"),
                "turnover_num": Decimal("8"),
                "turnover_rate": Decimal("1.00"),
                "label": "label19",
                "user_limit_list": {
                    "min_complete_num": 0,
                    "max_complete_num": 11,
                    "place_order_num": 12,
                    "allow_merchant_place": False,
                    "complete_rate30d": Decimal("5.5"),
                    "country": "country6",
                },
                "payment_method_list": [
                    {
                        "payment_method": "Bank Card",
                        "payment_id": "11",
                        "payment_info": [{"name": "Bank Card", "required": True, "type": "txt"}],
                    }
                ],
                "merchant_certified_list": [{"image_url": "imageUrl1", "desc": "desc2"}],
                "utime": Millis(1696733724267),
                "ctime": Millis(1700000000024),
            }
        ],
        "min_adv_id": "1",
    }
    DOCUMENTED = [("status", ("online", "offline", "editing", "completed"))]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 20",
        "status": "query status: text as str, required, one of online offline editing completed",
        "adv_no": "query advNo: text as str, optional",
        "side": "query side: text as str, required, one of buy sell",
        "coin": "query coin: text as str, required",
        "language": "query language: text as str, optional, one of zh-CN en-US",
        "fiat": "query fiat: text as str, required",
        "order_by": "query orderBy: text as str, optional, one of createTime price",
        "pay_method_id": "query payMethodId: text as str, optional",
        "source_type": "query sourceType: text as str, optional, one of owner competitior ownerAndCompetitior",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.p2p.adv_list",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "60001": ("MissingParameter", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.p2p.adv_list", "v2.p2p.adv_list"]
