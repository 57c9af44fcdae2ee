# Made by Specloom from bitget/rest/v2/copy/spot-follower/settings.yaml; change that file, not this one.
"""POST /api/v2/copy/spot-follower/settings: Starts or changes the copying of a spot trader, symbol by symbol."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.spot_follower.settings",
    method="POST",
    path="/api/v2/copy/spot-follower/settings",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.copy.spot_follower.settings"),
    errors=("common", "spot", "copy"),
    params=(
        Param(wire="traderId", name="trader_id", required=True, place="body"),
        Param(wire="autoCopy", name="auto_copy", place="body", values=("on", "off")),
        Param(wire="mode", name="mode", place="body"),
        Param(
            wire="settings",
            name="settings",
            type="list",
            required=True,
            place="body",
            fields=(
                Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
                Param(
                    wire="traceType",
                    name="trace_type",
                    required=True,
                    place="body",
                    values=("percent", "amount", "count"),
                ),
                Param(wire="maxHoldSize", name="max_hold_size", type="decimal", required=True, place="body"),
                Param(wire="traceValue", name="trace_value", type="decimal", required=True, place="body"),
                Param(wire="stopLossRatio", name="stop_loss_ratio", type="decimal", place="body"),
                Param(wire="stopSurplusRatio", name="stop_surplus_ratio", type="decimal", place="body"),
            ),
        ),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#add-or-modify-following-configurations",
)


RESULT = Anything


class SettingsSettings(TypedDict, total=False):
    """Settings by symbol, at most ten"""

    symbol: Required[str | Symbol]
    trace_type: Required[Literal["percent", "amount", "count"] | str]
    max_hold_size: Required[DecimalIn]
    trace_value: Required[DecimalIn]
    stop_loss_ratio: DecimalIn
    stop_surplus_ratio: DecimalIn


def settings(
    *,
    trader_id: str,
    settings: Sequence[SettingsSettings],
    auto_copy: Literal["on", "off"] | str | None = None,
    mode: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Starts or changes the copying of a spot trader, symbol by symbol.

    Limit: 1 request in 1 s by uid.

    Args:
        trader_id: User id of the trader. Wire name traderId.
        settings: Settings by symbol, at most ten.
        auto_copy: Whether symbols the trader adds are copied too. Wire name autoCopy.
        mode: Mode of the account or of copying.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#add-or-modify-following-configurations
    """
    return Request(
        RECORD,
        {
            "traderId": trader_id,
            "autoCopy": auto_copy,
            "mode": mode,
            "settings": settings,
        },
        timeout,
        headers,
    )
