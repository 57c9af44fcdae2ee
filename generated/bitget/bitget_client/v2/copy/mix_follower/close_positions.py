# Made by Specloom from bitget/rest/v2/copy/mix-follower/close-positions.yaml; change that file, not this one.
"""POST /api/v2/copy/mix-follower/close-positions: Closes copied futures positions of the follower, by trade number, symbol or direction."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, ListOf, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.mix_follower.close_positions",
    method="POST",
    path="/api/v2/copy/mix-follower/close-positions",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_follower.close_positions"
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="trackingNo", name="tracking_no", place="body"),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(wire="marginCoin", name="margin_coin", place="body"),
        Param(wire="marginMode", name="margin_mode", place="body", values=("isolated", "cross")),
        Param(wire="holdSide", name="hold_side", place="body", values=("long", "short")),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#close-positions",
)


class ClosePositions(Model, rename={"order_id_list": "orderIdList"}):
    """The answer."""

    order_id_list: ListOf[Dec] = None
    """Orders to act on; one of the two ids each"""


RESULT = ClosePositions


def close_positions(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    tracking_no: str | None = None,
    symbol: str | Symbol | None = None,
    margin_coin: str | None = None,
    margin_mode: Literal["isolated", "cross"] | str | None = None,
    hold_side: Literal["long", "short"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ClosePositions]:
    """Closes copied futures positions of the follower, by trade number, symbol or direction.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        tracking_no: Number of the elite trade. Wire name trackingNo.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        margin_mode: Whether positions share their margin (crossed) or keep their own (isolated). Wire name marginMode.
        hold_side: Direction of the position; as a parameter, only meant for hedge mode. Wire name holdSide.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ClosePositions

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#close-positions
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
            "trackingNo": tracking_no,
            "symbol": symbol,
            "marginCoin": margin_coin,
            "marginMode": margin_mode,
            "holdSide": hold_side,
        },
        timeout,
        headers,
    )
