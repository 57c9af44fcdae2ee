# Made by Specloom from bitget/rest/v2/mix/account/open-count.yaml; change that file, not this one.
"""GET /api/v2/mix/account/open-count: Estimates how much a given margin opens, leaving present positions and orders aside."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.account.open_count",
    method="GET",
    path="/api/v2/mix/account/open-count",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.account.open_count"),
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
        Param(wire="openAmount", name="open_amount", type="decimal", required=True),
        Param(wire="openPrice", name="open_price", type="decimal", required=True),
        Param(wire="leverage", name="leverage", type="decimal", default="20"),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#my-estimated-open-count",
)


class OpenCount(Model):
    """The answer."""

    size: Dec = None
    """Quantity, in the base coin"""


RESULT = OpenCount


def open_count(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_coin: str,
    open_amount: DecimalIn,
    open_price: DecimalIn,
    leverage: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OpenCount]:
    """Estimates how much a given margin opens, leaving present positions and orders aside.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        open_amount: Margin to open with (margin coin). Wire name openAmount.
        open_price: Opening price (quote coin). Wire name openPrice.
        leverage: Leverage; as a parameter, for cross margin, one-way mode, or both directions alike; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OpenCount

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#my-estimated-open-count
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "marginCoin": margin_coin,
            "openAmount": open_amount,
            "openPrice": open_price,
            "leverage": leverage,
        },
        timeout,
        headers,
    )
