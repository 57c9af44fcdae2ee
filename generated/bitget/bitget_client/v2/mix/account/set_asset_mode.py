# Made by Specloom from bitget/rest/v2/mix/account/set-asset-mode.yaml; change that file, not this one.
"""POST /api/v2/mix/account/set-asset-mode: Switches USDT futures between single-asset and multi-asset margin."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.mix.account.set_asset_mode",
    method="POST",
    path="/api/v2/mix/account/set-asset-mode",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=2, seconds=1, scope="uid"), pool="v2.mix.account.set_asset_mode"),
    errors=("common", "mix", "account"),
    params=(
        Param(wire="productType", name="product_type", required=True, place="body"),
        Param(wire="assetMode", name="asset_mode", required=True, place="body", values=("single", "union")),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#set-usdt-m-futures-asset-mode",
)


RESULT = Text


def set_asset_mode(
    *,
    product_type: str,
    asset_mode: Literal["single", "union"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Switches USDT futures between single-asset and multi-asset margin.

    Limit: 2 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        asset_mode: Whether coins back positions singly or jointly. Wire name assetMode.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#set-usdt-m-futures-asset-mode
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
            "assetMode": asset_mode,
        },
        timeout,
        headers,
    )
