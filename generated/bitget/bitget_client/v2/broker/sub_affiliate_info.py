# Made by Specloom from bitget/rest/v2/broker/sub-affiliate-info.yaml; change that file, not this one.
"""GET /api/v2/broker/sub-affiliate-info: Shows what the affiliates below the broker brought in."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

_list = list

RECORD = Endpoint(
    call="v2.broker.sub_affiliate_info",
    method="GET",
    path="/api/v2/broker/sub-affiliate-info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.sub_affiliate_info"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="uid", name="uid"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="includeDownLine", name="include_down_line", values=("yes", "no"), default="yes"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="list",
        source="endId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-broker-commission/classic-broker-commission#get-sub-affiliate-info",
)


class SubAffiliateInfoListRebateRateList(Model, rename={"rebate_type": "rebateType", "rebate_rate": "rebateRate"}):
    """Rebate rate list."""

    VALUES: ClassVar = {
        "rebate_type": (
            "futures",
            "futures_api",
            "futures_trader",
            "futures_trader_api",
            "spot",
            "spot_api",
            "spot_trader",
            "spot_trader_api",
            "onchain",
            "onchain_api",
            "onchain_trader",
            "onchain_trader_api",
            "cfd",
            "cfd_api",
            "cfd_trader",
            "cfd_trader_api",
            "stock",
            "stock_api",
            "stock_trader",
            "stock_trader_api",
        )
    }

    rebate_type: Text = None
    """Rebate type"""
    rebate_rate: Dec = None
    """Rebate rate"""


class SubAffiliateInfoList(
    Model,
    rename={
        "upline_name": "uplineName",
        "rebate_rate_list": "rebateRateList",
        "verification_status": "verificationStatus",
        "direct_referrals": "directReferrals",
        "sub_affiliates": "subAffiliates",
        "sub_affiliate_direct_referrals": "subAffiliateDirectReferrals",
        "transaction_fee": "transactionFee",
    },
):
    """Entries."""

    VALUES: ClassVar = {"verification_status": ("verified", "not_verified")}

    uid: Text = None
    """User id"""
    upline_name: Text = None
    """Upline name"""
    rebate_rate_list: _list[SubAffiliateInfoListRebateRateList] | None = None
    """Rebate rate list"""
    verification_status: Text = None
    """Verification status"""
    direct_referrals: Dec = None
    """Direct referrals"""
    sub_affiliates: Dec = None
    """Sub affiliates"""
    sub_affiliate_direct_referrals: Dec = None
    """Sub affiliate direct referrals"""
    volume: Dec = None
    """Volume"""
    deposit: Dec = None
    """Deposit"""
    transaction_fee: Dec = None
    """Transaction fee"""
    rebate: Dec = None
    """Rebate"""


class SubAffiliateInfo(Model, rename={"end_id": "endId"}):
    """The answer."""

    list: _list[SubAffiliateInfoList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = SubAffiliateInfo
ITEM = SubAffiliateInfoList


def sub_affiliate_info(
    *,
    uid: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    include_down_line: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[SubAffiliateInfo, SubAffiliateInfoList]:
    """Shows what the affiliates below the broker brought in.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        uid: User id.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return, at most 100; 100 when left out.
        include_down_line: Include down line; yes when left out. Wire name includeDownLine.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubAffiliateInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-commission/classic-broker-commission#get-sub-affiliate-info
    """
    return PagedRequest(
        RECORD,
        {
            "uid": uid,
            "startTime": start_time,
            "endTime": end_time,
            "idLessThan": id_less_than,
            "limit": limit,
            "includeDownLine": include_down_line,
        },
        timeout,
        headers,
    )
