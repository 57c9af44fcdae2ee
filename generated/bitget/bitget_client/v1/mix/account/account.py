# Made by Specloom from bitget/rest/v1/mix/account/account.yaml; change that file, not this one.
"""GET /api/mix/v1/account/account: Returns the caller's futures account for a symbol and margin coin, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.account.account",
    method="GET",
    path="/api/mix/v1/account/account",
    version="v1",
    symbol_format="v1",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.account.account", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="marginCoin", name="margin_coin", required=True),
    ),
    account_mode="classic",
    superseded_by=("v2.mix.account.account",),
    deprecated=True,
)


RESULT = Anything


def account(
    *,
    symbol: str | Symbol,
    margin_coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Returns the caller's futures account for a symbol and margin coin, in the old API.

    Superseded by ``v2.mix.account.account``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
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
            "symbol": symbol,
            "marginCoin": margin_coin,
        },
        timeout,
        headers,
    )
