# Made by Specloom from bitget/rest/v2/margin/currencies.yaml; change that file, not this one.
"""GET /api/v2/margin/currencies: Lists margin symbols with leverage, risk lines, precision and borrowable sides."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.margin.currencies",
    method="GET",
    path="/api/v2/margin/currencies",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.margin.currencies"),
    errors=("common", "margin"),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-margin-common/classic-margin-common#get-support-currencies",
)


class Currencies(
    Model,
    rename={
        "base_coin": "baseCoin",
        "quote_coin": "quoteCoin",
        "max_crossed_leverage": "maxCrossedLeverage",
        "max_isolated_leverage": "maxIsolatedLeverage",
        "warning_risk_ratio": "warningRiskRatio",
        "liquidation_risk_ratio": "liquidationRiskRatio",
        "min_trade_amount": "minTradeAmount",
        "max_trade_amount": "maxTradeAmount",
        "taker_fee_rate": "takerFeeRate",
        "maker_fee_rate": "makerFeeRate",
        "price_precision": "pricePrecision",
        "quantity_precision": "quantityPrecision",
        "min_trade_usdt": "minTradeUSDT",
        "is_borrowable": "isBorrowable",
        "user_min_borrow": "userMinBorrow",
        "is_isolated_base_borrowable": "isIsolatedBaseBorrowable",
        "is_isolated_quote_borrowable": "isIsolatedQuoteBorrowable",
        "is_cross_borrowable": "isCrossBorrowable",
    },
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    base_coin: Text = None
    """Coin being traded"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    max_crossed_leverage: Dec = None
    """Highest leverage in cross margin"""
    max_isolated_leverage: Dec = None
    """Highest leverage in isolated margin"""
    warning_risk_ratio: Dec = None
    """Risk ratio that starts warnings"""
    liquidation_risk_ratio: Dec = None
    """Risk ratio that starts liquidation"""
    min_trade_amount: Dec = None
    """Smallest order"""
    max_trade_amount: Dec = None
    """Largest order"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""
    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    price_precision: Int = None
    """Decimal places of prices (decimal places)"""
    quantity_precision: Int = None
    """Decimal places of quantities (decimal places)"""
    min_trade_usdt: Dec = None
    """Smallest order value (USDT)"""
    is_borrowable: Flag = None
    """Whether it can be borrowed; no longer meaningful"""
    user_min_borrow: Dec = None
    """Smallest loan (coin)"""
    status: Text = None
    """State; its values are the endpoint's own"""
    is_isolated_base_borrowable: Flag = None
    """Whether the base coin can be borrowed in isolated margin"""
    is_isolated_quote_borrowable: Flag = None
    """Whether the quote coin can be borrowed in isolated margin"""
    is_cross_borrowable: Flag = None
    """Whether it can be borrowed in cross margin"""


RESULT = list[Currencies]


def currencies(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Currencies]]:
    """Lists margin symbols with leverage, risk lines, precision and borrowable sides.

    Limit: 10 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Currencies]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-common/classic-margin-common#get-support-currencies
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
