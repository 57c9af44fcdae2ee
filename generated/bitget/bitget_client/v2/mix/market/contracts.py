# Made by Specloom from bitget/rest/v2/mix/market/contracts.yaml; change that file, not this one.
"""GET /api/v2/mix/market/contracts: Returns the trading rules of futures symbols: precision, sizes, fees, leverage and limits."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, ListOf, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.market.contracts",
    method="GET",
    path="/api/v2/mix/market/contracts",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.mix.market.contracts"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-contract-config",
)


class Contracts(
    Model,
    rename={
        "base_coin": "baseCoin",
        "quote_coin": "quoteCoin",
        "buy_limit_price_ratio": "buyLimitPriceRatio",
        "sell_limit_price_ratio": "sellLimitPriceRatio",
        "fee_rate_up_ratio": "feeRateUpRatio",
        "maker_fee_rate": "makerFeeRate",
        "taker_fee_rate": "takerFeeRate",
        "open_cost_up_ratio": "openCostUpRatio",
        "support_margin_coins": "supportMarginCoins",
        "min_trade_num": "minTradeNum",
        "price_end_step": "priceEndStep",
        "volume_place": "volumePlace",
        "price_place": "pricePlace",
        "size_multiplier": "sizeMultiplier",
        "symbol_type": "symbolType",
        "min_trade_usdt": "minTradeUSDT",
        "max_symbol_order_num": "maxSymbolOrderNum",
        "max_product_order_num": "maxProductOrderNum",
        "max_position_num": "maxPositionNum",
        "symbol_status": "symbolStatus",
        "off_time": "offTime",
        "limit_open_time": "limitOpenTime",
        "delivery_time": "deliveryTime",
        "delivery_start_time": "deliveryStartTime",
        "delivery_period": "deliveryPeriod",
        "launch_time": "launchTime",
        "fund_interval": "fundInterval",
        "min_lever": "minLever",
        "max_lever": "maxLever",
        "pos_limit": "posLimit",
        "maintain_time": "maintainTime",
        "open_time": "openTime",
        "max_market_order_qty": "maxMarketOrderQty",
        "max_order_qty": "maxOrderQty",
        "is_rwa": "isRwa",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "symbol_status": ("listed", "normal", "maintain", "limit_open", "restrictedAPI", "off"),
        "delivery_period": ("this_quarter", "next_quarter"),
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    base_coin: Text = None
    """Coin being traded"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    buy_limit_price_ratio: Dec = None
    """How far a buy price may stray from the reference (ratio)"""
    sell_limit_price_ratio: Dec = None
    """How far a sell price may stray from the reference (ratio)"""
    fee_rate_up_ratio: Dec = None
    """Markup on the fee rate (ratio)"""
    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""
    open_cost_up_ratio: Dec = None
    """Markup on the cost of opening (ratio)"""
    support_margin_coins: ListOf[Text] = None
    """Coins accepted as margin"""
    min_trade_num: Dec = None
    """Smallest opening order (base coin)"""
    price_end_step: Int = None
    """Step of the last decimal place of prices"""
    volume_place: Int = None
    """Decimal places of quantities (decimal places)"""
    price_place: Int = None
    """Decimal places of prices (decimal places)"""
    size_multiplier: Dec = None
    """Quantities must be multiples of this (base coin)"""
    symbol_type: Text = None
    """Kind of symbol"""
    min_trade_usdt: Dec = None
    """Smallest order value (USDT)"""
    max_symbol_order_num: Int = None
    """Open orders allowed on the symbol"""
    max_product_order_num: Int = None
    """Open orders allowed on the product line"""
    max_position_num: Int = None
    """Positions allowed on the symbol"""
    symbol_status: Text = None
    """State of the symbol"""
    off_time: Ms = None
    """When the symbol is taken down; -1 or empty for never"""
    limit_open_time: Ms = None
    """When opening becomes restricted; -1 or empty for never"""
    delivery_time: Ms = None
    """When the contract delivers"""
    delivery_start_time: Ms = None
    """Start of the delivery window"""
    delivery_period: Text = None
    """Which quarter the contract delivers in"""
    launch_time: Ms = None
    """Listing time"""
    fund_interval: Int = None
    """Hours between funding settlements (hour)"""
    min_lever: Dec = None
    """Lowest leverage"""
    max_lever: Dec = None
    """Highest leverage"""
    pos_limit: Dec = None
    """Share of the open interest one account may hold (ratio)"""
    maintain_time: Ms = None
    """Maintenance time; empty when none is planned"""
    open_time: Ms = None
    """When the position was opened, or the symbol"""
    max_market_order_qty: Dec = None
    """Largest market order (base coin)"""
    max_order_qty: Dec = None
    """Largest limit order (base coin)"""
    is_rwa: Flag = None
    """Whether the symbol stands for a real-world asset"""


RESULT = list[Contracts]


def contracts(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Contracts]]:
    """Returns the trading rules of futures symbols: precision, sizes, fees, leverage and limits.

    Limit: 20 requests in 1 s by ip.

    Args:
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Contracts]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-contract-config
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
        },
        timeout,
        headers,
    )
