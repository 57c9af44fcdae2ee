# Made by Specloom from bitget/rest/v3/market/split-records.yaml; change that file, not this one.
"""GET /api/v3/market/split-records: Lists splits of tokenized stocks."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.market.split_records",
    method="GET",
    path="/api/v3/market/split-records",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="ip"), pool="v3.market.split_records"),
    errors=("common", "uta"),
    docs="https://www.bitget.com/docs/catalog/market/public-config#get-split-records",
)


class SplitRecords(
    Model,
    rename={
        "adjustment_ratio": "adjustmentRatio",
        "ex_dividend_date": "exDividendDate",
        "ex_dividend_date_timezone": "exDividendDateTimezone",
        "trading_halt_start_time": "tradingHaltStartTime",
        "trading_halt_end_time": "tradingHaltEndTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "type": ("split", "reverse_split"),
        "status": ("pending", "ongoing", "completed"),
        "adjustment_ratio": ("20", "0.1"),
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    status: Text = None
    """State; its values are the endpoint's own"""
    adjustment_ratio: Dec = None
    """Adjustment ratio"""
    ex_dividend_date: Text = None
    """Ex-dividend day"""
    ex_dividend_date_timezone: Text = None
    """Ex dividend date timezone"""
    trading_halt_start_time: Ms = None
    """Trading halt start time"""
    trading_halt_end_time: Ms = None
    """Trading halt end time"""


RESULT = list[SplitRecords]


def split_records(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[SplitRecords]]:
    """Lists splits of tokenized stocks.

    Limit: 5 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SplitRecords]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/public-config#get-split-records
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
