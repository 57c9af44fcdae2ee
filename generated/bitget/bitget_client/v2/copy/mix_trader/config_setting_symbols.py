# Made by Specloom from bitget/rest/v2/copy/mix-trader/config-setting-symbols.yaml; change that file, not this one.
"""POST /api/v2/copy/mix-trader/config-setting-symbols: Adds, changes or removes symbols that the futures trader opens to copying, at most 50 a call."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.mix_trader.config_setting_symbols",
    method="POST",
    path="/api/v2/copy/mix-trader/config-setting-symbols",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_trader.config_setting_symbols"
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(
            wire="settingList",
            name="setting_list",
            type="list",
            required=True,
            place="body",
            max_items=50,
            fields=(
                Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
                Param(
                    wire="productType",
                    name="product_type",
                    required=True,
                    place="body",
                    values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
                ),
                Param(
                    wire="settingType",
                    name="setting_type",
                    required=True,
                    place="body",
                    values=("ADD", "DELETE", "UPDATE"),
                ),
                Param(wire="stopSurplusRatio", name="stop_surplus_ratio", type="decimal", place="body"),
                Param(wire="stopLossRatio", name="stop_loss_ratio", type="decimal", place="body"),
            ),
        ),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#change-copy-trade-symbol-setting",
)


RESULT = Text


class ConfigSettingSymbolsSettingList(TypedDict, total=False):
    """Settings by symbol, at most 50"""

    symbol: Required[str | Symbol]
    product_type: Required[Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str]
    setting_type: Required[Literal["ADD", "DELETE", "UPDATE"] | str]
    stop_surplus_ratio: DecimalIn
    stop_loss_ratio: DecimalIn


def config_setting_symbols(
    *,
    setting_list: Sequence[ConfigSettingSymbolsSettingList],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Adds, changes or removes symbols that the futures trader opens to copying, at most 50 a call.

    Limit: 5 requests in 1 s by uid.

    Args:
        setting_list: Settings by symbol, at most 50, at most 50 items. Wire name settingList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#change-copy-trade-symbol-setting
    """
    return Request(
        RECORD,
        {
            "settingList": setting_list,
        },
        timeout,
        headers,
    )
