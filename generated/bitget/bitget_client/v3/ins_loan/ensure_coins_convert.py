# Made by Specloom from bitget/rest/v3/ins-loan/ensure-coins-convert.yaml; change that file, not this one.
"""GET /api/v3/ins-loan/ensure-coins-convert: Lists coins that back an institutional loan product on unified accounts."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.ins_loan.ensure_coins_convert",
    method="GET",
    path="/api/v3/ins-loan/ensure-coins-convert",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="uid"), pool="v3.ins_loan.ensure_coins_convert"),
    errors=("common", "uta", "inst_loan"),
    params=(Param(wire="productId", name="product_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/institutional-loan/loan#get-margin-coin-info",
)


class EnsureCoinsConvertCoinInfoConvertRatioList(Model, rename={"convert_ratio": "convertRatio"}):
    """Convert ratio list."""

    ladder: Text = None
    """Ladder"""
    convert_ratio: Dec = None
    """Share of the coin's value counted as margin (ratio)"""


class EnsureCoinsConvertCoinInfo(
    Model,
    rename={
        "convert_ratio": "convertRatio",
        "max_convert_value": "maxConvertValue",
        "convert_ratio_list": "convertRatioList",
    },
):
    """Spot coins that count as margin."""

    coin: Text = None
    """Coin name"""
    convert_ratio: Dec = None
    """Share of the coin's value counted as margin (ratio)"""
    max_convert_value: Dec = None
    """Ceiling of the value counted as margin (USDT)"""
    convert_ratio_list: list[EnsureCoinsConvertCoinInfoConvertRatioList] | None = None
    """Convert ratio list"""


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
    """Lists coins that back an institutional loan product on unified accounts.

    Limit: 3 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EnsureCoinsConvert

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/institutional-loan/loan#get-margin-coin-info
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
        },
        timeout,
        headers,
    )
