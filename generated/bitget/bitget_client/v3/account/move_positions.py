# Made by Specloom from bitget/rest/v3/account/move-positions.yaml; change that file, not this one.
"""POST /api/v3/account/move-positions: Moves futures positions from one account to another of the same owner."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.account.move_positions",
    method="POST",
    path="/api/v3/account/move-positions",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.account.move_positions"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="fromUid", name="from_uid", required=True, place="body"),
        Param(wire="toUid", name="to_uid", required=True, place="body"),
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(
            wire="positionList",
            name="position_list",
            type="list",
            required=True,
            place="body",
            max_items=10,
            fields=(
                Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
                Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
                Param(wire="qty", name="qty", type="decimal", required=True, place="body"),
            ),
        ),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/position-management#move-positions",
)


class MovePositionsClosePosition(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Closing leg of a position move."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""


class MovePositionsOpenPosition(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Opening leg of a position move."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""


class MovePositions(Model, rename={"close_position": "closePosition", "open_position": "openPosition"}):
    """The answer."""

    close_position: list[MovePositionsClosePosition] | None = None
    """Closing leg of a position move"""
    open_position: list[MovePositionsOpenPosition] | None = None
    """Opening leg of a position move"""


RESULT = MovePositions


class MovePositionsPositionList(TypedDict, total=False):
    """Positions to move"""

    symbol: Required[str | Symbol]
    side: Required[Literal["buy", "sell"] | str]
    qty: Required[DecimalIn]


def move_positions(
    *,
    from_uid: str,
    to_uid: str,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    position_list: Sequence[MovePositionsPositionList],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MovePositions]:
    """Moves futures positions from one account to another of the same owner.

    Limit: 1 request in 1 s by uid.

    Args:
        from_uid: User id of the sender. Wire name fromUid.
        to_uid: User id of the recipient. Wire name toUid.
        category: Product line.
        position_list: Positions to move, at most 10 items. Wire name positionList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MovePositions

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/position-management#move-positions
    """
    return Request(
        RECORD,
        {
            "fromUid": from_uid,
            "toUid": to_uid,
            "category": category,
            "positionList": position_list,
        },
        timeout,
        headers,
    )
