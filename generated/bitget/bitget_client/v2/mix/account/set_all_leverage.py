# Made by Specloom from bitget/rest/v2/mix/account/set-all-leverage.yaml; change that file, not this one.
"""POST /api/v2/mix/account/set-all-leverage: Sets one leverage for all symbols of a product type."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.mix.account.set_all_leverage",
    method="POST",
    path="/api/v2/mix/account/set-all-leverage",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.mix.account.set_all_leverage"),
    errors=("common", "mix", "account"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="leverage", name="leverage", type="decimal", required=True, place="body"),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#change-the-product-line-leverage",
)


RESULT = Text


def set_all_leverage(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    leverage: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Sets one leverage for all symbols of a product type.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        leverage: Leverage; as a parameter, for cross margin, one-way mode, or both directions alike.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#change-the-product-line-leverage
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
            "leverage": leverage,
        },
        timeout,
        headers,
    )
