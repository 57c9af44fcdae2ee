# Made by Specloom from bitget/rest/v3/ins-loan/product-infos.yaml; change that file, not this one.
"""Answer of ``v3.ins_loan.product_infos``."""

from bitget_client._runtime.codec.models import Dec, Flag, Model, Text


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
