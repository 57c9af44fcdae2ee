# Made by Specloom from bitget/rest/v2/margin/crossed/account/assets.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/account/assets: Returns cross-margin balances by coin: free, frozen, borrowed, interest and net."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.margin.crossed.account.assets",
    method="GET",
    path="/api/v2/margin/crossed/account/assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.account.assets"),
    errors=("common", "margin"),
    params=(Param(wire="coin", name="coin"),),
    account_mode="classic",
    equivalent="v3.account.assets",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#get-cross-account-assets",
)


class Assets(Model, rename={"total_amount": "totalAmount", "c_time": "cTime", "u_time": "uTime"}):
    """The answer."""

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
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    coupon: Dec = None
    """Value of the trading coupons or bonus"""


RESULT = list[Assets]


def assets(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Assets]]:
    """Returns cross-margin balances by coin: free, frozen, borrowed, interest and net.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Assets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#get-cross-account-assets
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
