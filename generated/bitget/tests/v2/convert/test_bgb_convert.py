# Made by Specloom from bitget/rest/v2/convert/bgb-convert.yaml; change that file, not this one.
"""``client.v2.convert.bgb_convert``: POST /api/v2/convert/bgb-convert."""

from support.endpoint_suite import EndpointSuite


class TestBgbConvert(EndpointSuite):
    CALL = "v2.convert.bgb_convert"
    METHOD = "POST"
    PATH = "/api/v2/convert/bgb-convert"
    FULL = {"coin_list": ["coinList1"]}
    FULL_REQUEST = {"target": "/api/v2/convert/bgb-convert", "body": '{"coinList":["coinList1"]}', "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293612502,
  "data": {"orderList": [{"coin": "EOS", "orderId": "1233431213"}]}
}
"""
    EXPECTED = {"order_list": [{"coin": "EOS", "order_id": "1233431213"}]}
    SIGNATURE = {"coin_list": "body coinList: list as Sequence[str], required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "convert"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.convert.bgb_convert",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "12001": ("ConversionRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.convert.bgb_convert"]
