# Made by Specloom from bitget/rest/v2/mix/account/account.yaml; change that file, not this one.
"""GET /api/v2/mix/account/account: Returns the caller's futures account for one symbol and margin coin: balances, leverage and modes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.mix.account.account import Account

RECORD = Endpoint(
    call="v2.mix.account.account",
    method="GET",
    path="/api/v2/mix/account/account",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.account.account"),
    errors=("common", "mix", "account"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="marginCoin", name="margin_coin", required=True),
    ),
    account_mode="classic",
    twin="v3.account.assets",
    docs="https://www.bitget.com/api-doc/contract/account/Get-Single-Account",
)


def account(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Account]:
    """Returns the caller's futures account for one symbol and margin coin: balances, leverage and modes.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Account

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/account/Get-Single-Account
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "marginCoin": margin_coin,
        },
        timeout,
        headers,
    )
