# Made by Specloom from bitget/rest/v3/ins-loan/symbols.yaml; change that file, not this one.
"""Answer of ``v3.ins_loan.symbols``."""

from bitget_client._runtime.codec.models import Dec, ListOf, Model, Text


class SymbolsUsdtContractSymbols(Model):
    """USDT futures that may be traded."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""


class SymbolsUsdcContractSymbols(Model):
    """USDC futures that may be traded."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""


class Symbols(
    Model,
    rename={
        "product_id": "productId",
        "spot_symbols": "spotSymbols",
        "usdt_contract_leverage": "usdtContractLeverage",
        "coin_contract_leverage": "coinContractLeverage",
        "usdc_contract_leverage": "usdcContractLeverage",
        "usdt_contract_symbols": "usdtContractSymbols",
        "coin_contract_symbols": "coinContractSymbols",
        "usdc_contract_symbols": "usdcContractSymbols",
    },
):
    """The answer."""

    product_id: Text = None
    """Product id"""
    spot_symbols: ListOf[Text] = None
    """Spot symbols"""
    usdt_contract_leverage: Dec = None
    """Leverage allowed on USDT futures"""
    coin_contract_leverage: Dec = None
    """Leverage allowed on coin-margined futures"""
    usdc_contract_leverage: Dec = None
    """Leverage allowed on USDC futures"""
    usdt_contract_symbols: list[SymbolsUsdtContractSymbols] | None = None
    """USDT futures that may be traded"""
    coin_contract_symbols: ListOf[Text] = None
    """Coin-margined futures that may be traded"""
    usdc_contract_symbols: list[SymbolsUsdcContractSymbols] | None = None
    """USDC futures that may be traded"""


RESULT = Symbols
