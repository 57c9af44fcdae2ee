# Made by Specloom from bitget/rest/v2/convert/bgb-convert-coin-list.yaml; change that file, not this one.
"""GET /api/v2/convert/bgb-convert-coin-list: Lists small balances that can be converted to BGB, with expected proceeds and fee."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.convert.bgb_convert_coin_list import BgbConvertCoinList

RECORD = Endpoint(
    call="v2.convert.bgb_convert_coin_list",
    method="GET",
    path="/api/v2/convert/bgb-convert-coin-list",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.convert.bgb_convert_coin_list"),
    errors=("common", "convert"),
    docs="https://www.bitget.com/api-doc/common/bgb-convert/Get-BGB-Convert-Coins",
)


def bgb_convert_coin_list(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[BgbConvertCoinList]:
    """Lists small balances that can be converted to BGB, with expected proceeds and fee.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        BgbConvertCoinList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/bgb-convert/Get-BGB-Convert-Coins
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
