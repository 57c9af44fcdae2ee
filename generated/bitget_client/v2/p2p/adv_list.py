# Made by Specloom from bitget/rest/v2/p2p/advList.yaml; change that file, not this one.
"""GET /api/v2/p2p/advList: Lists peer-to-peer advertisements, one's own or others', at most 20 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.p2p.adv_list import AdvList

RECORD = Endpoint(
    call="v2.p2p.adv_list",
    method="GET",
    path="/api/v2/p2p/advList",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.p2p.adv_list"),
    errors=("common", "p2p"),
    params=(
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="20"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="status", name="status", required=True, values=("online", "offline", "editing", "completed")),
        Param(wire="advNo", name="adv_no"),
        Param(wire="side", name="side", required=True, values=("buy", "sell")),
        Param(wire="coin", name="coin", required=True),
        Param(wire="language", name="language", values=("zh-CN", "en-US")),
        Param(wire="fiat", name="fiat", required=True),
        Param(wire="orderBy", name="order_by", values=("createTime", "price")),
        Param(wire="payMethodId", name="pay_method_id"),
        Param(wire="sourceType", name="source_type", values=("owner", "competitior", "ownerAndCompetitior")),
    ),
    docs="https://www.bitget.com/api-doc/common/p2p/Get-P2P-Adv-List",
)


def adv_list(
    *,
    start_time: TimeIn,
    status: Literal["online", "offline", "editing", "completed"] | str,
    side: Literal["buy", "sell"] | str,
    coin: str,
    fiat: str,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    adv_no: str | None = None,
    language: Literal["zh-CN", "en-US"] | str | None = None,
    order_by: Literal["createTime", "price"] | str | None = None,
    pay_method_id: str | None = None,
    source_type: Literal["owner", "competitior", "ownerAndCompetitior"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[AdvList]:
    """Lists peer-to-peer advertisements, one's own or others', at most 20 rows a page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        status: State; its values are the endpoint's own.
        side: Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell.
        coin: Coin name.
        fiat: Fiat currency.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 20; 20 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        adv_no: Advertisement number. Wire name advNo.
        language: Language of the texts.
        order_by: Field to sort by. Wire name orderBy.
        pay_method_id: Payment method id. Wire name payMethodId.
        source_type: Whose advertisements to list. Wire name sourceType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AdvList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/p2p/Get-P2P-Adv-List
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
            "status": status,
            "advNo": adv_no,
            "side": side,
            "coin": coin,
            "language": language,
            "fiat": fiat,
            "orderBy": order_by,
            "payMethodId": pay_method_id,
            "sourceType": source_type,
        },
        timeout,
        headers,
    )
