# Made by Specloom from bitget/rest/v3/ins-loan/product-infos.yaml; change that file, not this one.
"""GET /api/v3/ins-loan/product-infos: Returns futures products, leverage and risk lines of an institutional loan product."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.ins_loan.product_infos",
    method="GET",
    path="/api/v3/ins-loan/product-infos",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="uid"), pool="v3.ins_loan.product_infos"),
    errors=("common", "uta", "inst_loan"),
    params=(Param(wire="productId", name="product_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/institutional-loan/loan#get-product-info",
)


class ProductInfos(
    Model,
    rename={
        "product_id": "productId",
        "support_usdt_contract": "supportUsdtContract",
        "support_coin_contract": "supportCoinContract",
        "support_usdc_contract": "supportUsdcContract",
        "transfer_line": "transferLine",
        "spot_buy_line": "spotBuyLine",
        "usdt_contract_open_line": "usdtContractOpenLine",
        "coin_contract_open_line": "coinContractOpenLine",
        "usdc_contract_open_line": "usdcContractOpenLine",
        "liquidation_line": "liquidationLine",
        "stop_liquidation_line": "stopLiquidationLine",
    },
):
    """The answer."""

    product_id: Text = None
    """Product id"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    support_usdt_contract: Flag = None
    """Whether USDT futures may be traded"""
    support_coin_contract: Flag = None
    """Whether coin-margined futures may be traded"""
    support_usdc_contract: Flag = None
    """Whether USDC futures may be traded"""
    transfer_line: Dec = None
    """Risk ratio above which transfers stop"""
    spot_buy_line: Dec = None
    """Risk ratio above which spot buying stops"""
    usdt_contract_open_line: Dec = None
    """Risk ratio above which USDT positions cannot be opened"""
    coin_contract_open_line: Dec = None
    """Risk ratio above which coin-margined positions cannot be opened"""
    usdc_contract_open_line: Dec = None
    """Risk ratio above which USDC positions cannot be opened"""
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
    """Returns futures products, leverage and risk lines of an institutional loan product.

    Limit: 3 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ProductInfos

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/institutional-loan/loan#get-product-info
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
        },
        timeout,
        headers,
    )
