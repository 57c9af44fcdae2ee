# Made by Specloom from bitget/rest/v2/copy/mix-follower/copy-settings.yaml; change that file, not this one.
"""POST /api/v2/copy/mix-follower/copy-settings: Sets up smart-ratio copying of a futures trader for followers on the new system."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.mix_follower.copy_settings",
    method="POST",
    path="/api/v2/copy/mix-follower/copy-settings",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.copy.mix_follower.copy_settings"),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="traderId", name="trader_id", required=True, place="body"),
        Param(wire="copyAmount", name="copy_amount", type="decimal", required=True, place="body"),
        Param(wire="copyAllPostions", name="copy_all_postions", place="body", values=("yes", "no"), default="no"),
        Param(wire="autoCopy", name="auto_copy", place="body", values=("on", "off"), default="on"),
        Param(wire="equityGuardian", name="equity_guardian", place="body", values=("on", "off"), default="off"),
        Param(
            wire="equityGuardianMode",
            name="equity_guardian_mode",
            place="body",
            values=("amount", "percentage"),
            default="amount",
        ),
        Param(wire="equity", name="equity", type="decimal", place="body", required_if={"equityGuardian": ("on",)}),
        Param(
            wire="marginMode",
            name="margin_mode",
            place="body",
            values=("follow_trader", "crossed_margin", "isolated_margin"),
            default="follow_trader",
        ),
        Param(
            wire="leverage",
            name="leverage",
            place="body",
            values=("follow_trader", "fixed_leverage"),
            default="follow_trader",
        ),
        Param(wire="multiple", name="multiple", type="decimal", place="body", default="10"),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#copy-settings",
)


RESULT = Text


def copy_settings(
    *,
    trader_id: str,
    copy_amount: DecimalIn,
    copy_all_postions: Literal["yes", "no"] | str | None = None,
    auto_copy: Literal["on", "off"] | str | None = None,
    equity_guardian: Literal["on", "off"] | str | None = None,
    equity_guardian_mode: Literal["amount", "percentage"] | str | None = None,
    equity: DecimalIn | None = None,
    margin_mode: Literal["follow_trader", "crossed_margin", "isolated_margin"] | str | None = None,
    leverage: Literal["follow_trader", "fixed_leverage"] | str | None = None,
    multiple: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Sets up smart-ratio copying of a futures trader for followers on the new system.

    Limit: 1 request in 1 s by uid.

    Args:
        trader_id: User id of the trader. Wire name traderId.
        copy_amount: Funds set aside for copying, a whole number of at least 50 (USDT). Wire name copyAmount.
        copy_all_postions: Whether every position is copied; spelled so on the wire; no when left out. Wire name copyAllPostions.
        auto_copy: Whether symbols the trader adds are copied too; on when left out. Wire name autoCopy.
        equity_guardian: Whether a loss limit protects the copied funds; off when left out. Wire name equityGuardian.
        equity_guardian_mode: How the loss limit is measured; amount when left out. Wire name equityGuardianMode.
        equity: Loss that ends the copying, as an amount or a percentage; required when equityGuardian is on.
        margin_mode: Whether positions share their margin (crossed) or keep their own (isolated); follow_trader when left out. Wire name marginMode.
        leverage: Whether the elite trader's leverage or a fixed one is used; follow_trader when left out.
        multiple: Leverage of the copied trades; 10 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#copy-settings
    """
    return Request(
        RECORD,
        {
            "traderId": trader_id,
            "copyAmount": copy_amount,
            "copyAllPostions": copy_all_postions,
            "autoCopy": auto_copy,
            "equityGuardian": equity_guardian,
            "equityGuardianMode": equity_guardian_mode,
            "equity": equity,
            "marginMode": margin_mode,
            "leverage": leverage,
            "multiple": multiple,
        },
        timeout,
        headers,
    )
