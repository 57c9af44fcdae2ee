# Made by Specloom from bitget/rest/v2/public/annoucements.yaml; change that file, not this one.
"""GET /api/v2/public/annoucements: Lists announcements of the last month, newest first, at most 10 rows; the path is spelled so."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.public.annoucements",
    method="GET",
    path="/api/v2/public/annoucements",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.public.annoucements"),
    errors=("common",),
    params=(
        Param(
            wire="annType",
            name="ann_type",
            values=(
                "latest_news",
                "coin_listings",
                "product_updates",
                "security",
                "api_trading",
                "maintenance_system_updates",
                "symbol_delisting",
            ),
        ),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="cursor", name="cursor"),
        Param(wire="limit", name="limit", type="integer", max="10"),
        Param(wire="language", name="language", required=True, values=("zh_CN", "en_US")),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-common-notice/classic-common-notice#query-announcements",
)


class Annoucements(
    Model,
    rename={
        "ann_id": "annId",
        "ann_title": "annTitle",
        "ann_desc": "annDesc",
        "ann_type": "annType",
        "ann_sub_type": "annSubType",
        "c_time": "cTime",
        "ann_url": "annUrl",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "ann_type": (
            "latest_news",
            "coin_listings",
            "product_updates",
            "security",
            "api_trading",
            "maintenance_system_updates",
            "symbol_delisting",
        )
    }

    ann_id: Text = None
    """Announcement id"""
    ann_title: Text = None
    """Headline"""
    ann_desc: Text = None
    """Text of the announcement; no longer filled"""
    ann_type: Text = None
    """Topic of the announcement"""
    ann_sub_type: Text = None
    """Finer topic of the announcement"""
    c_time: Ms = None
    """When it was created"""
    language: Text = None
    """Language of the texts"""
    ann_url: Text = None
    """Web page of the announcement"""


RESULT = list[Annoucements]


def annoucements(
    *,
    language: Literal["zh_CN", "en_US"] | str,
    ann_type: Literal[
        "latest_news",
        "coin_listings",
        "product_updates",
        "security",
        "api_trading",
        "maintenance_system_updates",
        "symbol_delisting",
    ]
    | str
    | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Annoucements]]:
    """Lists announcements of the last month, newest first, at most 10 rows; the path is spelled so.

    Limit: 20 requests in 1 s by ip.

    Args:
        language: Language of the texts.
        ann_type: Topic of the announcement. Wire name annType.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        limit: Most rows to return, at most 10.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Annoucements]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-notice/classic-common-notice#query-announcements
    """
    return Request(
        RECORD,
        {
            "annType": ann_type,
            "startTime": start_time,
            "endTime": end_time,
            "cursor": cursor,
            "limit": limit,
            "language": language,
        },
        timeout,
        headers,
    )
