# Made by Specloom from bitget/rest/v1/mix/trace/profitDateList.yaml; change that file, not this one.
"""GET /api/mix/v1/trace/profitDateList: Lists a futures trader's past profit shares in detail, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.mix.trace.profit_date_list",
    method="GET",
    path="/api/mix/v1/trace/profitDateList",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.trace.profit_date_list", documented=False
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="marginCoin", name="margin_coin", required=True),
        Param(wire="pageSize", name="page_size", type="integer", required=True),
        Param(wire="pageNo", name="page_no", type="integer", required=True),
    ),
    account_mode="classic",
    superseded_by=("v2.copy.mix_trader.profit_history_details",),
    deprecated=True,
)


RESULT = Anything


def profit_date_list(
    *,
    margin_coin: str,
    page_size: int,
    page_no: int,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists a futures trader's past profit shares in detail, in the old API.

    Superseded by ``v2.copy.mix_trader.profit_history_details``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        page_size: Rows on a page. Wire name pageSize.
        page_no: Page number, from 1. Wire name pageNo.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "marginCoin": margin_coin,
            "pageSize": page_size,
            "pageNo": page_no,
        },
        timeout,
        headers,
    )
