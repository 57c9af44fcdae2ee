# Made by Specloom from bitget/rest/v1/mix/account/open-count.yaml; change that file, not this one.
"""POST /api/mix/v1/account/open-count: Estimates how much a given margin opens, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.account.open_count",
    method="POST",
    path="/api/mix/v1/account/open-count",
    version="v1",
    symbol_format="v1",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.account.open_count", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="openPrice", name="open_price", type="decimal", required=True, place="body"),
        Param(wire="openAmount", name="open_amount", type="decimal", required=True, place="body"),
        Param(wire="leverage", name="leverage", type="decimal", place="body"),
    ),
    body="object",
    account_mode="classic",
    superseded_by=("v2.mix.account.open_count",),
    deprecated=True,
)


RESULT = Anything


def open_count(
    *,
    symbol: str | Symbol,
    margin_coin: str,
    open_price: DecimalIn,
    open_amount: DecimalIn,
    leverage: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Estimates how much a given margin opens, in the old API.

    Superseded by ``v2.mix.account.open_count``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        open_price: Opening price (quote coin). Wire name openPrice.
        open_amount: Margin to open with (margin coin). Wire name openAmount.
        leverage: Leverage; as a parameter, for cross margin, one-way mode, or both directions alike.
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
            "openPrice": open_price,
            "openAmount": open_amount,
            "leverage": leverage,
        },
        timeout,
        headers,
    )
