# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-query-settings.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-trader/config-query-settings: Returns the spot trader's settings: elite trade amounts by symbol, labels and what is public."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.copy.spot_trader.config_query_settings",
    method="GET",
    path="/api/v2/copy/spot-trader/config-query-settings",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.spot_trader.config_query_settings"
    ),
    errors=("common", "spot", "copy"),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-copytrade-configuration",
)


class ConfigQuerySettingsSpotInfoList(
    Model, rename={"max_quote_size": "maxQuoteSize", "surplus_quote_size": "surplusQuoteSize"}
):
    """Elite trade amounts by symbol."""

    max_quote_size: Dec = None
    """Largest elite trade (quote coin)"""
    surplus_quote_size: Dec = None
    """Elite trade amount left (quote coin)"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


class ConfigQuerySettingsLabelList(Model):
    """Labels with their symbols."""

    id: Text = None
    """Id of the record"""
    name: Text = None
    """Name"""


class ConfigQuerySettingsTraceSymbolList(Model, rename={"min_open_count": "minOpenCount"}):
    """Symbols of elite trades."""

    VALUES: ClassVar = {"enable": ("yes", "no", "NO", "YES")}

    enable: Text = None
    """Whether it is switched on"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    min_open_count: Dec = None
    """Smallest quantity an elite trader can open (base coin)"""


class ConfigQuerySettings(
    Model,
    rename={
        "remove_limit_usdt": "removeLimitUsdt",
        "spot_info_list": "spotInfoList",
        "label_list": "labelList",
        "show_assets_map": "showAssetsMap",
        "show_equity": "showEquity",
        "trace_symbol_list": "traceSymbolList",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "enable": ("yes", "no", "YES"),
        "show_assets_map": ("yes", "no", "NO"),
        "show_equity": ("yes", "no", "NO"),
    }

    remove_limit_usdt: Dec = None
    """Followers with less than this can be removed (USDT)"""
    spot_info_list: list[ConfigQuerySettingsSpotInfoList] | None = None
    """Elite trade amounts by symbol"""
    label_list: list[ConfigQuerySettingsLabelList] | None = None
    """Labels with their symbols"""
    enable: Text = None
    """Whether it is switched on"""
    show_assets_map: Text = None
    """Whether the mix of assets is public"""
    show_equity: Text = None
    """Whether total funds are public"""
    trace_symbol_list: list[ConfigQuerySettingsTraceSymbolList] | None = None
    """Symbols of elite trades"""


RESULT = ConfigQuerySettings


def config_query_settings(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ConfigQuerySettings]:
    """Returns the spot trader's settings: elite trade amounts by symbol, labels and what is public.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ConfigQuerySettings

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-copytrade-configuration
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
