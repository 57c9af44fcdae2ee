# Made by Specloom from bitget/rest/v2/copy/mix-follower/settings.yaml; change that file, not this one.
"""POST /api/v2/copy/mix-follower/settings: Sets how a futures trader is copied, for at most ten symbols a call."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.mix_follower.settings",
    method="POST",
    path="/api/v2/copy/mix-follower/settings",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_follower.settings"),
    errors=("common", "mix", "copy"),
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
            max_items=10,
            fields=(
                Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
                Param(
                    wire="productType",
                    name="product_type",
                    required=True,
                    place="body",
                    values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
                ),
                Param(wire="marginType", name="margin_type", required=True, place="body", values=("trader", "specify")),
                Param(wire="marginCoin", name="margin_coin", place="body"),
                Param(
                    wire="leverType",
                    name="lever_type",
                    required=True,
                    place="body",
                    values=("position", "specify", "trader"),
                ),
                Param(wire="longLeverage", name="long_leverage", type="decimal", place="body"),
                Param(wire="shortLeverage", name="short_leverage", type="decimal", place="body"),
                Param(
                    wire="traceType",
                    name="trace_type",
                    required=True,
                    place="body",
                    values=("percent", "amount", "count"),
                ),
                Param(wire="traceValue", name="trace_value", type="decimal", required=True, place="body"),
                Param(wire="maxHoldSize", name="max_hold_size", type="decimal", place="body"),
                Param(wire="stopSurplusRatio", name="stop_surplus_ratio", type="decimal", place="body"),
                Param(wire="stopLossRatio", name="stop_loss_ratio", type="decimal", place="body"),
            ),
        ),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#set-copy-trade-settings",
)


RESULT = Text


class SettingsSettings(TypedDict, total=False):
    """Settings by symbol, at most ten"""

    symbol: Required[str | Symbol]
    product_type: Required[Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str]
    margin_type: Required[Literal["trader", "specify"] | str]
    margin_coin: str
    lever_type: Required[Literal["position", "specify", "trader"] | str]
    long_leverage: DecimalIn
    short_leverage: DecimalIn
    trace_type: Required[Literal["percent", "amount", "count"] | str]
    trace_value: Required[DecimalIn]
    max_hold_size: DecimalIn
    stop_surplus_ratio: DecimalIn
    stop_loss_ratio: DecimalIn


def settings(
    *,
    trader_id: str,
    settings: Sequence[SettingsSettings],
    auto_copy: Literal["on", "off"] | str | None = None,
    mode: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Sets how a futures trader is copied, for at most ten symbols a call.

    Limit: 5 requests in 1 s by uid.

    Args:
        trader_id: User id of the trader. Wire name traderId.
        settings: Settings by symbol, at most ten, at most 10 items.
        auto_copy: Whether symbols the trader adds are copied too. Wire name autoCopy.
        mode: Mode of the account or of copying.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#set-copy-trade-settings
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
