# Made by Specloom from bitget/rest/v3/position/current-position.yaml; change that file, not this one.
"""GET /api/v3/position/current-position: Returns open futures positions of a unified account by category, symbol or direction."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

_list = list

RECORD = Endpoint(
    call="v3.position.current_position",
    method="GET",
    path="/api/v3/position/current-position",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.position.current_position"),
    errors=("common", "uta"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="posSide", name="pos_side", values=("long", "short")),
    ),
    account_mode="unified",
    equivalent="v2.mix.position.single_position",
    docs="https://www.bitget.com/docs/catalog/trading/position-management#get-position-info",
)


class CurrentPositionList(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "hold_mode": "holdMode",
        "pos_side": "posSide",
        "margin_mode": "marginMode",
        "position_balance": "positionBalance",
        "cur_realised_pnl": "curRealisedPnl",
        "avg_price": "avgPrice",
        "position_status": "positionStatus",
        "unrealised_pnl": "unrealisedPnl",
        "liquidation_price": "liquidationPrice",
        "profit_rate": "profitRate",
        "mark_price": "markPrice",
        "break_even_price": "breakEvenPrice",
        "total_funding": "totalFunding",
        "open_fee_total": "openFeeTotal",
        "close_fee_total": "closeFeeTotal",
        "cash_dividend": "cashDividend",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "category": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "hold_mode": ("one_way_mode", "hedge_mode"),
        "pos_side": ("long", "short"),
        "margin_mode": ("crossed", "isolated"),
    }

    category: Text = None
    """Product line"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    hold_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    position_balance: Dec = None
    """Balance of the position (margin coin)"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    total: Dec = None
    """Total"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    cur_realised_pnl: Dec = None
    """Profit or loss realized so far"""
    avg_price: Dec = None
    """Average price (quote coin)"""
    position_status: Text = None
    """State of the position"""
    unrealised_pnl: Dec = None
    """Profit or loss of open positions"""
    liquidation_price: Dec = None
    """Estimated liquidation price; zero or less means none (quote coin)"""
    mmr: Dec = None
    """Maintenance margin as a ratio"""
    profit_rate: Dec = None
    """Return"""
    mark_price: Dec = None
    """Mark price (quote coin)"""
    break_even_price: Dec = None
    """Price at which the position neither gains nor loses (quote coin)"""
    total_funding: Dec = None
    """Funding paid or received over the position's life (margin coin)"""
    open_fee_total: Dec = None
    """Opening fees over the life of the position (margin coin)"""
    close_fee_total: Dec = None
    """Closing fees over the life of the position (margin coin)"""
    cash_dividend: Dec = None
    """Cash dividend"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


class CurrentPosition(Model):
    """The answer."""

    list: _list[CurrentPositionList] | None = None
    """Entries"""


RESULT = CurrentPosition


def current_position(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    pos_side: Literal["long", "short"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CurrentPosition]:
    """Returns open futures positions of a unified account by category, symbol or direction.

    Limit: 20 requests in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        pos_side: Direction of the position; as a parameter, needed in hedge mode. Wire name posSide.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CurrentPosition

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/position-management#get-position-info
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "posSide": pos_side,
        },
        timeout,
        headers,
    )
