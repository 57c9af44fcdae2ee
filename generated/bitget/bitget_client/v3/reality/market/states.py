# Made by Specloom from bitget/rest/v3/reality/market/states.yaml; change that file, not this one.
"""GET /api/v3/reality/market/states: Returns whether the market of tokenized stocks is open."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.reality.market.states",
    method="GET",
    path="/api/v3/reality/market/states",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.reality.market.states"),
    errors=("common", "uta"),
    docs="https://www.bitget.com/docs/catalog/reality/market-data#get-market-states",
)


class StatesStateList(Model, rename={"time_zone": "timeZone", "start_time": "startTime", "end_time": "endTime"}):
    """State list."""

    VALUES: ClassVar = {"state": ("pre_market", "regular", "after_hours", "overnight")}

    state: Text = None
    """State of the order"""
    time_zone: Text = None
    """Time zone"""
    start_time: Text = None
    """Start of the time range; how far back and how long is the endpoint's to say"""
    end_time: Text = None
    """End of the time range"""


class States(Model, rename={"daylight_type": "daylightType", "state_list": "stateList"}):
    """The answer."""

    VALUES: ClassVar = {"daylight_type": ("standard", "dst")}

    market: Text = None
    """Market the offer or stock belongs to"""
    daylight_type: Text = None
    """Daylight type"""
    state_list: list[StatesStateList] | None = None
    """State list"""


RESULT = list[States]


def states(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[States]]:
    """Returns whether the market of tokenized stocks is open.

    Limit: 1 request in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[States]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/market-data#get-market-states
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
