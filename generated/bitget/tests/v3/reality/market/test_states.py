# Made by Specloom from bitget/rest/v3/reality/market/states.yaml; change that file, not this one.
"""``client.v3.reality.market.states``: GET /api/v3/reality/market/states."""

from support.endpoint_suite import EndpointSuite


class TestStates(EndpointSuite):
    CALL = "v3.reality.market.states"
    METHOD = "GET"
    PATH = "/api/v3/reality/market/states"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/reality/market/states", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": [
    {
      "market": "US",
      "daylightType": "dst",
      "stateList": [{"state": "pre_market", "timeZone": "ET", "startTime": "04:00", "endTime": "09:30"}]
    }
  ]
}
"""
    EXPECTED = [
        {
            "market": "US",
            "daylight_type": "dst",
            "state_list": [{"state": "pre_market", "time_zone": "ET", "start_time": "04:00", "end_time": "09:30"}],
        }
    ]
    DOCUMENTED = [
        ("daylight_type", ("standard", "dst")),
        ("state", ("pre_market", "regular", "after_hours", "overnight")),
    ]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.reality.market.states",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.reality.market.states", "v3.reality.market.states"]
