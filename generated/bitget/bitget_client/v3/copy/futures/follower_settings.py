# Made by Specloom from bitget/rest/v3/copy/futures/follower-settings.yaml; change that file, not this one.
"""POST /api/v3/copy/futures/follower-settings: Starts to copy an elite trader's futures project, with the follower's settings."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.follower_settings",
    method="POST",
    path="/api/v3/copy/futures/follower-settings",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.follower_settings"),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="projectId", name="project_id", required=True, place="body"),
        Param(wire="accountType", name="account_type", place="body", values=("funding", "uta", "otc")),
        Param(wire="type", name="type", required=True, place="body", values=("fixed_ratio", "fixed_margin")),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="tradingPairList", name="trading_pair_list", place="body", items="text"),
        Param(wire="marginPerOrder", name="margin_per_order", place="body", required_if={"type": ("fixed_margin",)}),
        Param(wire="autoCopy", name="auto_copy", place="body", values=("on", "off"), default="on"),
        Param(wire="leverage", name="leverage", type="decimal", place="body"),
        Param(wire="maxEntrySlippage", name="max_entry_slippage", type="decimal", place="body"),
        Param(wire="maxMarginRatio", name="max_margin_ratio", type="decimal", place="body"),
        Param(wire="maxPostionValue", name="max_postion_value", type="decimal", place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#create-copy",
)


RESULT = Text


def follower_settings(
    *,
    project_id: str,
    type: Literal["fixed_ratio", "fixed_margin"] | str,
    amount: DecimalIn,
    account_type: Literal["funding", "uta", "otc"] | str | None = None,
    trading_pair_list: str | None = None,
    margin_per_order: str | None = None,
    auto_copy: Literal["on", "off"] | str | None = None,
    leverage: DecimalIn | None = None,
    max_entry_slippage: DecimalIn | None = None,
    max_margin_ratio: DecimalIn | None = None,
    max_postion_value: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Starts to copy an elite trader's futures project, with the follower's settings.

    Limit: 1 request in 1 s by uid.

    Args:
        project_id: Project id. Wire name projectId.
        type: Kind; its values are the endpoint's own.
        amount: Amount.
        account_type: Which account is meant. Wire name accountType.
        trading_pair_list: Trading pair list. Wire name tradingPairList.
        margin_per_order: Margin per order; required when type is fixed_margin. Wire name marginPerOrder.
        auto_copy: Whether symbols the trader adds are copied too; on when left out. Wire name autoCopy.
        leverage: Leverage; as a parameter, for cross margin, one-way mode, or both directions alike.
        max_entry_slippage: Max entry slippage. Wire name maxEntrySlippage.
        max_margin_ratio: Max margin ratio. Wire name maxMarginRatio.
        max_postion_value: Max postion value. Wire name maxPostionValue.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/follower#create-copy
    """
    return Request(
        RECORD,
        {
            "projectId": project_id,
            "accountType": account_type,
            "type": type,
            "amount": amount,
            "tradingPairList": trading_pair_list,
            "marginPerOrder": margin_per_order,
            "autoCopy": auto_copy,
            "leverage": leverage,
            "maxEntrySlippage": max_entry_slippage,
            "maxMarginRatio": max_margin_ratio,
            "maxPostionValue": max_postion_value,
        },
        timeout,
        headers,
    )
