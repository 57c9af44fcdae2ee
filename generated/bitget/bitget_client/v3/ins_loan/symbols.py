# Made by Specloom from bitget/rest/v3/ins-loan/symbols.yaml; change that file, not this one.
"""GET /api/v3/ins-loan/symbols: Lists spot and futures symbols that an institutional loan product may trade, with leverage."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.ins_loan.symbols",
    method="GET",
    path="/api/v3/ins-loan/symbols",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="uid"), pool="v3.ins_loan.symbols"),
    errors=("common", "uta", "inst_loan"),
    params=(Param(wire="productId", name="product_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/institutional-loan/loan#get-trade-symbols",
)


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
        "margin_leverage": "marginLeverage",
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
    margin_leverage: Text = None
    """Margin leverage"""
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


def symbols(
    *,
    product_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Symbols]:
    """Lists spot and futures symbols that an institutional loan product may trade, with leverage.

    Limit: 3 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Symbols

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/institutional-loan/loan#get-trade-symbols
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
        },
        timeout,
        headers,
    )
