# Made by Specloom from bitget/rest/v3/reality/market/inner-trades.yaml; change that file, not this one.
"""GET /api/v3/reality/market/inner-trades: Lists insider trades in a listed company."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.reality.market.inner_trades",
    method="GET",
    path="/api/v3/reality/market/inner-trades",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.reality.market.inner_trades"),
    errors=("common", "uta"),
    params=(
        Param(wire="code", name="code", required=True),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(style="cursor", param="cursor", items="list", source="cursor", size_param="limit", size_max=100),
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-inner-trades",
)


class InnerTradesList(
    Model,
    rename={
        "reporter_name": "reporterName",
        "issue_org_name": "issueOrgName",
        "end_date": "endDate",
        "announcement_date": "announcementDate",
        "inner_type": "innerType",
        "security_title": "securityTitle",
        "trade_date": "tradeDate",
        "designated_exercise_date": "designatedExerciseDate",
        "inner_trade_type": "innerTradeType",
        "action_type": "actionType",
        "trade_volume": "tradeVolume",
        "trade_price": "tradePrice",
        "holding_type": "holdingType",
        "indirect_holding_statement": "indirectHoldingStatement",
        "post_trade_quantity": "postTradeQuantity",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "inner_trade_type": ("P", "S", "A", "F", "M", "C", "G", "J"),
        "action_type": ("add", "decrease"),
        "holding_type": ("direct", "indirect"),
    }

    reporter_name: Text = None
    """Reporter name"""
    issue_org_name: Text = None
    """Issue org name"""
    end_date: Text = None
    """End date"""
    announcement_date: Text = None
    """Announcement date"""
    inner_type: Text = None
    """Inner type"""
    position: Text = None
    """Level of the book"""
    security_title: Text = None
    """Security title"""
    trade_date: Text = None
    """Trade date"""
    designated_exercise_date: Ms = None
    """Designated exercise date"""
    inner_trade_type: Text = None
    """Inner trade type"""
    action_type: Text = None
    """Action type"""
    trade_volume: Dec = None
    """Trade volume"""
    trade_price: Dec = None
    """Trade price"""
    holding_type: Text = None
    """Holding type"""
    indirect_holding_statement: Text = None
    """Indirect holding statement"""
    post_trade_quantity: Dec = None
    """Post trade quantity"""


class InnerTrades(Model):
    """The answer."""

    list: _list[InnerTradesList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = InnerTrades
ITEM = InnerTradesList


def inner_trades(
    *,
    code: str,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[InnerTrades, InnerTradesList]:
    """Lists insider trades in a listed company.

    ``.items(...)`` walks all rows, page by page.

    Limit: 1 request in 1 s by ip.

    Args:
        code: Result code; 00000 is success on REST.
        limit: Most rows to return, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        InnerTrades

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-inner-trades
    """
    return PagedRequest(
        RECORD,
        {
            "code": code,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
