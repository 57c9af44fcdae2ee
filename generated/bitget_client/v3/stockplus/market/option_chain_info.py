# Made by Specloom from bitget/rest/v3/stockplus/market/option-chain-info.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/option-chain-info: Lists calls and puts of a stock by strike for one expiry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.stockplus.market.option_chain_info import OptionChainInfo

RECORD = Endpoint(
    call="v3.stockplus.market.option_chain_info",
    method="GET",
    path="/api/v3/stockplus/market/option-chain-info",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"),
        pool="v3.stockplus.market.option_chain_info",
        documented=False,
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="expiryDate", name="expiry_date", required=True),
    ),
)


def option_chain_info(
    *,
    symbol: str | Symbol,
    expiry_date: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OptionChainInfo]:
    """Lists calls and puts of a stock by strike for one expiry.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        expiry_date: Expiry day of the option. Wire name expiryDate.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OptionChainInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "expiryDate": expiry_date,
        },
        timeout,
        headers,
    )
