# Made by Specloom from bitget/rest/v3/account/max-withdrawal.yaml; change that file, not this one.
"""GET /api/v3/account/max-withdrawal: Returns how much of a coin each account and all together let out."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.max_withdrawal",
    method="GET",
    path="/api/v3/account/max-withdrawal",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.max_withdrawal"),
    errors=("common", "uta", "account"),
    params=(Param(wire="coin", name="coin", required=True),),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/assets-balance#get-max-withdrawal",
)


class MaxWithdrawal(
    Model,
    rename={
        "otc_max_withdrawal": "otcMaxWithdrawal",
        "spot_max_withdrawal": "spotMaxWithdrawal",
        "uta_max_withdrawal": "utaMaxWithdrawal",
        "total_max_withdrawal": "totalMaxWithdrawal",
    },
):
    """The answer."""

    coin: Text = None
    """Coin name"""
    otc_max_withdrawal: Dec = None
    """Most the peer-to-peer account lets out (coin)"""
    spot_max_withdrawal: Dec = None
    """Most the spot account lets out (coin)"""
    uta_max_withdrawal: Dec = None
    """Most the unified account lets out (coin)"""
    total_max_withdrawal: Dec = None
    """Most that can be withdrawn (coin)"""


RESULT = MaxWithdrawal


def max_withdrawal(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxWithdrawal]:
    """Returns how much of a coin each account and all together let out.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxWithdrawal

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/assets-balance#get-max-withdrawal
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
