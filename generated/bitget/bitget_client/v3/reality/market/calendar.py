# Made by Specloom from bitget/rest/v3/reality/market/calendar.yaml; change that file, not this one.
"""GET /api/v3/reality/market/calendar: Returns the trading calendar of tokenized stocks."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.reality.market.calendar",
    method="GET",
    path="/api/v3/reality/market/calendar",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.reality.market.calendar"),
    errors=("common", "uta"),
    docs="https://www.bitget.com/docs/catalog/reality/market-data#get-market-calendar",
)


class CalendarSpecificConfig(Model, rename={"start_time": "startTime", "end_time": "endTime"}):
    """Specific config."""

    remark: Text = None
    """Remark"""
    start_time: Text = None
    """Start of the time range; how far back and how long is the endpoint's to say"""
    end_time: Text = None
    """End of the time range"""


class Calendar(
    Model, rename={"time_zone": "timeZone", "specific_config": "specificConfig", "regular_config": "regularConfig"}
):
    """The answer."""

    VALUES: ClassVar = {"regular_config": ("SATURDAY", "SUNDAY")}

    time_zone: Text = None
    """Time zone"""
    specific_config: list[CalendarSpecificConfig] | None = None
    """Specific config"""
    regular_config: ListOf[Text] = None
    """Regular config"""


RESULT = Calendar


def calendar(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Calendar]:
    """Returns the trading calendar of tokenized stocks.

    Limit: 1 request in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Calendar

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/market-data#get-market-calendar
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
