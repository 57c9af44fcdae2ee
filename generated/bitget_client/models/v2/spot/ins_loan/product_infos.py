# Made by Specloom from bitget/rest/v2/spot/ins-loan/product-infos.yaml; change that file, not this one.
"""Answer of ``v2.spot.ins_loan.product_infos``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


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
