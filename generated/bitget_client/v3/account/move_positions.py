# Made by Specloom from bitget/rest/v3/account/move-positions.yaml; change that file, not this one.
"""POST /api/v3/account/move-positions: Moves futures positions from one account to another of the same owner."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.account.move_positions import MovePositions

RECORD = Endpoint(
    call="v3.account.move_positions",
    method="POST",
    path="/api/v3/account/move-positions",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.move_positions", documented=False
    ),
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
            fields=(
                Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
                Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
                Param(wire="qty", name="qty", type="decimal", required=True, place="body"),
            ),
        ),
    ),
    body="object",
    account_mode="unified",
)


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

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        from_uid: User id of the sender. Wire name fromUid.
        to_uid: User id of the recipient. Wire name toUid.
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        position_list: Positions to move. Wire name positionList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MovePositions

    Raises:
        ExchangeError: the exchange refused, or did not answer.
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
