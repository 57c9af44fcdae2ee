# Made by Specloom from bitget/rest/v2/spot/ins-loan/ensure-coins-convert.yaml; change that file, not this one.
"""GET /api/v2/spot/ins-loan/ensure-coins-convert: Lists coins that back an institutional loan product with the share of value that counts."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.ins_loan.ensure_coins_convert",
    method="GET",
    path="/api/v2/spot/ins-loan/ensure-coins-convert",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.ins_loan.ensure_coins_convert"
    ),
    errors=("common", "inst_loan"),
    params=(Param(wire="productId", name="product_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/classic-instloan-public/classic-instloan-public#get-margin-coin-info",
)


class EnsureCoinsConvertCoinInfo(
    Model, rename={"convert_ratio": "convertRatio", "max_convert_value": "maxConvertValue"}
):
    """Spot coins that count as margin."""

    coin: Text = None
    """Coin name"""
    convert_ratio: Dec = None
    """Share of the coin's value counted as margin (ratio)"""
    max_convert_value: Dec = None
    """Ceiling of the value counted as margin (USDT)"""


class EnsureCoinsConvert(Model, rename={"product_id": "productId", "coin_info": "coinInfo"}):
    """The answer."""

    product_id: Text = None
    """Product id"""
    coin_info: list[EnsureCoinsConvertCoinInfo] | None = None
    """Spot coins that count as margin"""


RESULT = EnsureCoinsConvert


def ensure_coins_convert(
    *,
    product_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EnsureCoinsConvert]:
    """Lists coins that back an institutional loan product with the share of value that counts.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EnsureCoinsConvert

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-instloan-public/classic-instloan-public#get-margin-coin-info
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
        },
        timeout,
        headers,
    )
