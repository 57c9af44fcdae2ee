# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-setting-symbols.yaml; change that file, not this one.
"""POST /api/v2/copy/spot-trader/config-setting-symbols: Adds or removes symbols that the spot trader opens to copying, at most 50 a call."""

from collections.abc import Mapping, Sequence

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.spot_trader.config_setting_symbols",
    method="POST",
    path="/api/v2/copy/spot-trader/config-setting-symbols",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.copy.spot_trader.config_setting_symbols"
    ),
    errors=("common", "spot", "copy"),
    params=(
        Param(
            wire="symbolList", name="symbol_list", type="list", required=True, place="body", max_items=50, items="text"
        ),
        Param(wire="settingType", name="setting_type", required=True, place="body"),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#set-copytrade-symbols",
)


RESULT = Anything


def config_setting_symbols(
    *,
    symbol_list: Sequence[str],
    setting_type: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Adds or removes symbols that the spot trader opens to copying, at most 50 a call.

    Limit: 1 request in 1 s by uid.

    Args:
        symbol_list: Trading symbols, at most 50 items. Wire name symbolList.
        setting_type: What to do with the setting. Wire name settingType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#set-copytrade-symbols
    """
    return Request(
        RECORD,
        {
            "symbolList": symbol_list,
            "settingType": setting_type,
        },
        timeout,
        headers,
    )
