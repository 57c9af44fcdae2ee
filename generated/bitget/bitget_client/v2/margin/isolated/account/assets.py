# Made by Specloom from bitget/rest/v2/margin/isolated/account/assets.yaml; change that file, not this one.
"""GET /api/v2/margin/isolated/account/assets: Returns isolated margin balances by symbol and coin: free, frozen, borrowed, interest and net."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.isolated.account.assets",
    method="GET",
    path="/api/v2/margin/isolated/account/assets",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.isolated.account.assets"),
    errors=("common", "margin"),
    params=(Param(wire="symbol", name="symbol", symbol=True),),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Get-Isolated-Assets",
)


class Assets(Model, rename={"total_amount": "totalAmount", "c_time": "cTime", "u_time": "uTime"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    coin: Text = None
    """Coin name"""
    total_amount: Dec = None
    """Total amount"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    borrow: Dec = None
    """Amount borrowed (coin)"""
    interest: Dec = None
    """Interest (coin)"""
    net: Dec = None
    """Net assets: available and frozen, less debt and interest (coin)"""
    coupon: Dec = None
    """Value of the trading coupons or bonus"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[Assets]


def assets(
    *,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Assets]]:
    """Returns isolated margin balances by symbol and coin: free, frozen, borrowed, interest and net.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Assets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/isolated/account/Get-Isolated-Assets
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
