# Made by Specloom from bitget/rest/v3/copy/futures/copy-settings.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/copy-settings: Shows a follower's settings for one elite trader's project."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.copy_settings",
    method="GET",
    path="/api/v3/copy/futures/copy-settings",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.copy.futures.copy_settings"),
    errors=("common", "uta", "copy"),
    params=(Param(wire="projectId", name="project_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#get-copy-settings",
)


class CopySettings(
    Model,
    rename={
        "trading_pair_list": "tradingPairList",
        "margin_per_order": "marginPerOrder",
        "auto_copy": "autoCopy",
        "max_entry_slippage": "maxEntrySlippage",
        "max_margin_ratio": "maxMarginRatio",
        "max_postion_value": "maxPostionValue",
    },
):
    """The answer."""

    VALUES: ClassVar = {"type": ("fixed_ratio", "fixed_margin"), "auto_copy": ("on", "off")}

    type: Text = None
    """Kind; its values are the endpoint's own"""
    amount: Dec = None
    """Amount"""
    trading_pair_list: ListOf[Text] = None
    """Trading pair list"""
    margin_per_order: Text = None
    """Margin per order"""
    auto_copy: Text = None
    """Whether symbols the trader adds are copied too"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    max_entry_slippage: Dec = None
    """Max entry slippage"""
    max_margin_ratio: Dec = None
    """Max margin ratio"""
    max_postion_value: Dec = None
    """Max postion value"""


RESULT = CopySettings


def copy_settings(
    *,
    project_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CopySettings]:
    """Shows a follower's settings for one elite trader's project.

    Limit: 5 requests in 1 s by uid.

    Args:
        project_id: Project id. Wire name projectId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CopySettings

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-copy-settings
    """
    return Request(
        RECORD,
        {
            "projectId": project_id,
        },
        timeout,
        headers,
    )
