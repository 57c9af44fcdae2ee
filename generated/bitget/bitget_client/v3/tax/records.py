# Made by Specloom from bitget/rest/v3/tax/records.yaml; change that file, not this one.
"""GET /api/v3/tax/records: Lists unified account records for tax purposes over 366 days, at most 500 rows a page."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.tax.records",
    method="GET",
    path="/api/v3/tax/records",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.tax.records"),
    errors=("common", "uta"),
    params=(
        Param(
            wire="bizType",
            name="biz_type",
            required=True,
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "OTHER"),
        ),
        Param(wire="marginType", name="margin_type", values=("crossed", "isolated"), default="crossed"),
        Param(wire="coin", name="coin"),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="limit", name="limit", type="integer", default="500", max="500"),
        Param(wire="cursor", name="cursor"),
    ),
    docs="https://www.bitget.com/docs/catalog/tax/tax-records#get-tax-records",
)


class Records(Model):
    """The answer."""

    id: Text = None
    """Id of the record"""
    coin: Text = None
    """Coin name"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    amount: Dec = None
    """Amount"""
    fee: Dec = None
    """Fee"""
    balance: Dec = None
    """Balance"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[Records]


def records(
    *,
    biz_type: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "OTHER"] | str,
    start_time: TimeIn,
    end_time: TimeIn,
    margin_type: Literal["crossed", "isolated"] | str | None = None,
    coin: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Records]]:
    """Lists unified account records for tax purposes over 366 days, at most 500 rows a page.

    Limit: 1 request in 1 s by uid.

    Args:
        biz_type: Business line. Wire name bizType.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        margin_type: Margin mode, or whose margin setting applies; crossed when left out. Wire name marginType.
        coin: Coin name.
        limit: Most rows to return, at most 500; 500 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Records]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/tax/tax-records#get-tax-records
    """
    return Request(
        RECORD,
        {
            "bizType": biz_type,
            "marginType": margin_type,
            "coin": coin,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
