# Made by Specloom from bitget/rest/v3/reality/market/calendar.yaml; change that file, not this one.
"""``client.v3.reality.market.calendar``: GET /api/v3/reality/market/calendar."""

from support.endpoint_suite import EndpointSuite


class TestCalendar(EndpointSuite):
    CALL = "v3.reality.market.calendar"
    METHOD = "GET"
    PATH = "/api/v3/reality/market/calendar"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/reality/market/calendar", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1787212600475,
  "data": {
    "timeZone": "EST",
    "specificConfig": [{"remark": "remark1", "startTime": "2026-06-18 20:00", "endTime": "2026-06-19 20:00"}],
    "regularConfig": ["SATURDAY"]
  }
}
"""
    EXPECTED = {
        "time_zone": "EST",
        "specific_config": [{"remark": "remark1", "start_time": "2026-06-18 20:00", "end_time": "2026-06-19 20:00"}],
        "regular_config": ["SATURDAY"],
    }
    DOCUMENTED = [("regular_config", ("SATURDAY", "SUNDAY"))]
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
        "rate_limit.pool": "v3.reality.market.calendar",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.reality.market.calendar", "v3.reality.market.calendar"]
