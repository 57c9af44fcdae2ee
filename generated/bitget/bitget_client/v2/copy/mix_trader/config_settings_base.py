# Made by Specloom from bitget/rest/v2/copy/mix-trader/config-settings-base.yaml; change that file, not this one.
"""POST /api/v2/copy/mix-trader/config-settings-base: Switches elite trading on or off and chooses what the futures trader shows in public."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.mix_trader.config_settings_base",
    method="POST",
    path="/api/v2/copy/mix-trader/config-settings-base",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_trader.config_settings_base"
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="enable", name="enable", place="body", values=("YES", "NO")),
        Param(wire="showTotalEquity", name="show_total_equity", place="body", values=("YES", "NO")),
        Param(wire="showTpsl", name="show_tpsl", place="body", values=("YES", "NO")),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#change-global-copy-trade-setting",
)


RESULT = Text


def config_settings_base(
    *,
    enable: Literal["YES", "NO"] | str | None = None,
    show_total_equity: Literal["YES", "NO"] | str | None = None,
    show_tpsl: Literal["YES", "NO"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Switches elite trading on or off and chooses what the futures trader shows in public.

    Limit: 5 requests in 1 s by uid.

    Args:
        enable: Whether it is switched on.
        show_total_equity: Whether total assets are public. Wire name showTotalEquity.
        show_tpsl: Whether take-profit and stop-loss prices are public. Wire name showTpsl.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#change-global-copy-trade-setting
    """
    return Request(
        RECORD,
        {
            "enable": enable,
            "showTotalEquity": show_total_equity,
            "showTpsl": show_tpsl,
        },
        timeout,
        headers,
    )
