# Made by Specloom from bitget/rest/v1/mix/account/setMarginMode.yaml; change that file, not this one.
"""POST /api/mix/v1/account/setMarginMode: Sets crossed or fixed margin for a futures symbol, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.account.set_margin_mode",
    method="POST",
    path="/api/mix/v1/account/setMarginMode",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.account.set_margin_mode", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="marginMode", name="margin_mode", required=True, place="body", values=("crossed", "fixed")),
    ),
    body="object",
    account_mode="classic",
    superseded_by=("v2.mix.account.set_margin_mode",),
    deprecated=True,
)


RESULT = Anything


def set_margin_mode(
    *,
    symbol: str | Symbol,
    margin_coin: str,
    margin_mode: Literal["crossed", "fixed"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Sets crossed or fixed margin for a futures symbol, in the old API.

    Superseded by ``v2.mix.account.set_margin_mode``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        margin_mode: Whether positions share their margin (crossed) or keep their own (isolated). Wire name marginMode.
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
            "marginMode": margin_mode,
        },
        timeout,
        headers,
    )
