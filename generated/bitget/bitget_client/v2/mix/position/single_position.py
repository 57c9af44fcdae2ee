# Made by Specloom from bitget/rest/v2/mix/position/single-position.yaml; change that file, not this one.
"""GET /api/v2/mix/position/single-position: Returns the open futures position of one symbol with its liquidation price."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.position.single_position",
    method="GET",
    path="/api/v2/mix/position/single-position",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.position.single_position"),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="marginCoin", name="margin_coin", required=True),
    ),
    account_mode="classic",
    equivalent="v3.position.current_position",
    docs="https://www.bitget.com/docs/catalog/classic-contract-position/classic-contract-position#get-single-position",
)


class SinglePosition(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "hold_side": "holdSide",
        "open_delegate_size": "openDelegateSize",
        "margin_size": "marginSize",
        "achieved_profits": "achievedProfits",
        "open_price_avg": "openPriceAvg",
        "margin_mode": "marginMode",
        "pos_mode": "posMode",
        "unrealized_pl": "unrealizedPL",
        "liquidation_price": "liquidationPrice",
        "keep_margin_rate": "keepMarginRate",
        "mark_price": "markPrice",
        "margin_ratio": "marginRatio",
        "break_even_price": "breakEvenPrice",
        "total_fee": "totalFee",
        "deducted_fee": "deductedFee",
        "cash_dividend": "cashDividend",
        "asset_mode": "assetMode",
        "auto_margin": "autoMargin",
        "take_profit": "takeProfit",
        "stop_loss": "stopLoss",
        "take_profit_id": "takeProfitId",
        "stop_loss_id": "stopLossId",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "hold_side": ("long", "short"),
        "margin_mode": ("crossed", "isolated"),
        "pos_mode": ("one_way_mode", "hedge_mode"),
        "asset_mode": ("single", "union"),
        "auto_margin": ("on", "off"),
    }

    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""
    open_delegate_size: Dec = None
    """Quantity still in opening orders (base coin)"""
    margin_size: Dec = None
    """Margin of the position (margin coin)"""
    available: Dec = None
    """Free balance"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    total: Dec = None
    """Total"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    achieved_profits: Dec = None
    """Profit or loss already realized, before fees and funding (margin coin)"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    unrealized_pl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    liquidation_price: Dec = None
    """Estimated liquidation price; zero or less means none (quote coin)"""
    keep_margin_rate: Dec = None
    """Maintenance margin rate (ratio)"""
    mark_price: Dec = None
    """Mark price (quote coin)"""
    margin_ratio: Dec = None
    """Maintenance margin ratio; 0.1 is 10%"""
    break_even_price: Dec = None
    """Price at which the position neither gains nor loses (quote coin)"""
    total_fee: Dec = None
    """Total fee"""
    deducted_fee: Dec = None
    """Fee covered by discounts or deductions"""
    cash_dividend: Dec = None
    """Cash dividend"""
    grant: Dec = None
    """Grant"""
    asset_mode: Text = None
    """Whether coins back positions singly or jointly"""
    auto_margin: Text = None
    """Whether margin is topped up automatically"""
    take_profit: Dec = None
    """Take-profit trigger price (quote coin)"""
    stop_loss: Dec = None
    """Stop-loss trigger price (quote coin)"""
    take_profit_id: Text = None
    """Order id of the take profit"""
    stop_loss_id: Text = None
    """Order id of the stop loss"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[SinglePosition]


def single_position(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    margin_coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[SinglePosition]]:
    """Returns the open futures position of one symbol with its liquidation price.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SinglePosition]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-position/classic-contract-position#get-single-position
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
            "symbol": symbol,
            "marginCoin": margin_coin,
        },
        timeout,
        headers,
    )
