# Made by Specloom from bitget/rest/v3/market/fee-group.yaml; change that file, not this one.
"""GET /api/v3/market/fee-group: Returns fee groups with the weights of their symbols and the fees of each tier."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.market.fee_group",
    method="GET",
    path="/api/v3/market/fee-group",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="ip"), pool="v3.market.fee_group"),
    errors=("common", "uta"),
    params=(
        Param(wire="category", name="category", required=True, values=("SPOT", "FUTURES")),
        Param(wire="group", name="group", values=("DEFAULT", "GROUP_A", "GROUP_B", "GROUP_C")),
    ),
    docs="https://www.bitget.com/docs/catalog/market/public-config#get-institution-fee-group",
)


class FeeGroupLabelList(Model):
    """Labels with their symbols."""

    weight: Dec = None
    """Weight"""
    label: Text = None
    """Label"""
    symbols: ListOf[Text] = None
    """Trading symbols"""


class FeeGroupTierList(
    Model,
    rename={
        "maker_fee_rate": "makerFeeRate",
        "taker_fee_rate": "takerFeeRate",
        "rpi_maker_fee_rate": "rpiMakerFeeRate",
    },
):
    """Tiers."""

    level: Text = None
    """Tier or VIP level"""
    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""
    rpi_maker_fee_rate: Dec = None
    """Rpi maker fee rate"""


class FeeGroup(Model, rename={"label_list": "labelList", "tier_list": "tierList"}):
    """The answer."""

    VALUES: ClassVar = {"category": ("SPOT", "FUTURES"), "group": ("DEFAULT", "GROUP_A", "GROUP_B", "GROUP_C")}

    category: Text = None
    """Product line"""
    group: Text = None
    """Fee group"""
    label_list: list[FeeGroupLabelList] | None = None
    """Labels with their symbols"""
    tier_list: list[FeeGroupTierList] | None = None
    """Tiers"""


RESULT = list[FeeGroup]


def fee_group(
    *,
    category: Literal["SPOT", "FUTURES"] | str,
    group: Literal["DEFAULT", "GROUP_A", "GROUP_B", "GROUP_C"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[FeeGroup]]:
    """Returns fee groups with the weights of their symbols and the fees of each tier.

    Limit: 5 requests in 1 s by ip.

    Args:
        category: Product line.
        group: Fee group.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[FeeGroup]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/public-config#get-institution-fee-group
    """
    return Request(
        RECORD,
        {
            "category": category,
            "group": group,
        },
        timeout,
        headers,
    )
