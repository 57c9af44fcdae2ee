# Made by Specloom from bitget/rest/v3/copy/futures/current-positions.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/current-positions: Lists a follower's open copied futures positions."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

_list = list

RECORD = Endpoint(
    call="v3.copy.futures.current_positions",
    method="GET",
    path="/api/v3/copy/futures/current-positions",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.current_positions"),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="projectId", name="project_id", required=True),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="posSide", name="pos_side", values=("long", "short")),
    ),
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-positions",
)


class CurrentPositionsList(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "pos_side": "posSide",
        "avg_price": "avgPrice",
        "margin_mode": "marginMode",
        "hold_mode": "holdMode",
        "created_time": "createdTime",
        "position_id": "positionId",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "pos_side": ("long", "short"),
        "margin_mode": ("crossed", "isolated"),
        "hold_mode": ("one_way_mode", "hedge_mode"),
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    total: Dec = None
    """Total"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    avg_price: Dec = None
    """Average price (quote coin)"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    hold_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    created_time: Ms = None
    """When it was created"""
    position_id: Text = None
    """Position id"""


class CurrentPositions(Model):
    """The answer."""

    list: _list[CurrentPositionsList] | None = None
    """Entries"""


RESULT = CurrentPositions


def current_positions(
    *,
    project_id: str,
    symbol: str | Symbol | None = None,
    pos_side: Literal["long", "short"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CurrentPositions]:
    """Lists a follower's open copied futures positions.

    Limit: 1 request in 1 s by uid.

    Args:
        project_id: Project id. Wire name projectId.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        pos_side: Direction of the position; as a parameter, needed in hedge mode. Wire name posSide.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CurrentPositions

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-positions
    """
    return Request(
        RECORD,
        {
            "projectId": project_id,
            "symbol": symbol,
            "posSide": pos_side,
        },
        timeout,
        headers,
    )
