# Made by Specloom from bitget/rest/v3/reality/market/share-capital-change.yaml; change that file, not this one.
"""GET /api/v3/reality/market/share-capital-change: Lists changes of the share capital of a listed company."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.reality.market.share_capital_change",
    method="GET",
    path="/api/v3/reality/market/share-capital-change",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.reality.market.share_capital_change"
    ),
    errors=("common", "uta"),
    params=(Param(wire="code", name="code", required=True),),
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-share-capital-change",
)


class ShareCapitalChange(
    Model,
    rename={
        "announcement_date": "announcementDate",
        "change_date": "changeDate",
        "total_shares": "totalShares",
        "common_shares": "commonShares",
        "preferred_shares": "preferredShares",
        "other_shares": "otherShares",
        "special_explain": "specialExplain",
        "change_reason": "changeReason",
    },
):
    """The answer."""

    announcement_date: Text = None
    """Announcement date"""
    change_date: Text = None
    """Change date"""
    total_shares: Dec = None
    """Shares issued (share)"""
    common_shares: Dec = None
    """Common shares"""
    preferred_shares: Dec = None
    """Preferred shares"""
    other_shares: Dec = None
    """Other shares"""
    special_explain: Text = None
    """Special explain"""
    change_reason: Text = None
    """Change reason"""


RESULT = ShareCapitalChange


def share_capital_change(
    *,
    code: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ShareCapitalChange]:
    """Lists changes of the share capital of a listed company.

    Limit: 1 request in 1 s by ip.

    Args:
        code: Result code; 00000 is success on REST.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ShareCapitalChange

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-share-capital-change
    """
    return Request(
        RECORD,
        {
            "code": code,
        },
        timeout,
        headers,
    )
