# Made by Specloom from bitget/rest/v2/public/annoucements.yaml; change that file, not this one.
"""``client.v2.public.annoucements``: GET /api/v2/public/annoucements."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestAnnoucements(EndpointSuite):
    CALL = "v2.public.annoucements"
    METHOD = "GET"
    PATH = "/api/v2/public/annoucements"
    FULL = {
        "ann_type": "latest_news",
        "start_time": "1700000000002",
        "end_time": "1700000000003",
        "cursor": "cursor4",
        "limit": "10",
        "language": "zh_CN",
    }
    FULL_REQUEST = {
        "target": "/api/v2/public/annoucements?annType=latest_news&cursor=cursor4&endTime=1700000000003&language=zh_CN&limit=10&startTime=1700000000002",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"language": "zh_CN"}
    MINIMAL_REQUEST = {"target": "/api/v2/public/annoucements?language=zh_CN", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1688008631614,
  "data": [
    {
      "annId": "1",
      "annTitle": "test0629",
      "annDesc": "Latest announcement",
      "annType": "maintenance_system_updates",
      "annSubType": "asset_maintenance",
      "cTime": "1688008040000",
      "language": "zh_CN",
      "annUrl": "https://www.bitget.com/zh_CN/support/articles/23685"
    }
  ]
}
"""
    EXPECTED = [
        {
            "ann_id": "1",
            "ann_title": "test0629",
            "ann_desc": "Latest announcement",
            "ann_type": "maintenance_system_updates",
            "ann_sub_type": "asset_maintenance",
            "c_time": Millis(1688008040000),
            "language": "zh_CN",
            "ann_url": "https://www.bitget.com/zh_CN/support/articles/23685",
        }
    ]
    DOCUMENTED = [
        (
            "ann_type",
            (
                "latest_news",
                "coin_listings",
                "product_updates",
                "security",
                "api_trading",
                "maintenance_system_updates",
                "symbol_delisting",
            ),
        )
    ]
    SIGNATURE = {
        "ann_type": "query annType: text as str, optional, one of latest_news coin_listings product_updates security api_trading maintenance_system_updates symbol_delisting",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "cursor": "query cursor: text as str, optional",
        "limit": "query limit: integer as int, optional, max 10",
        "language": "query language: text as str, required, one of zh_CN en_US",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common",),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.public.annoucements",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.public.annoucements", "v2.public.annoucements"]
