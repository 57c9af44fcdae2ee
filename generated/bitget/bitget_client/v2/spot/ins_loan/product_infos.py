# Made by Specloom from bitget/rest/v2/spot/ins-loan/product-infos.yaml; change that file, not this one.
"""GET /api/v2/spot/ins-loan/product-infos: Returns leverage and risk lines of an institutional loan product."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.ins_loan.product_infos",
    method="GET",
    path="/api/v2/spot/ins-loan/product-infos",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.ins_loan.product_infos"),
    errors=("common", "inst_loan"),
    params=(Param(wire="productId", name="product_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/classic-instloan-public/classic-instloan-public#get-product-info",
)


class ProductInfos(
    Model,
    rename={
        "product_id": "productId",
        "transfer_line": "transferLine",
        "spot_buy_line": "spotBuyLine",
        "liquidation_line": "liquidationLine",
        "stop_liquidation_line": "stopLiquidationLine",
    },
):
    """The answer."""

    product_id: Text = None
    """Product id"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    transfer_line: Dec = None
    """Risk ratio above which transfers stop"""
    spot_buy_line: Dec = None
    """Risk ratio above which spot buying stops"""
    liquidation_line: Dec = None
    """Risk ratio that starts liquidation"""
    stop_liquidation_line: Dec = None
    """Risk ratio at which liquidation ends"""


RESULT = ProductInfos


def product_infos(
    *,
    product_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ProductInfos]:
    """Returns leverage and risk lines of an institutional loan product.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ProductInfos

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-instloan-public/classic-instloan-public#get-product-info
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
        },
        timeout,
        headers,
    )
