# Made by Specloom from bitget/rest/v2/broker/account/subaccount-future-assets.yaml; change that file, not this one.
"""GET /api/v2/broker/account/subaccount-future-assets: Returns the futures balances of one broker sub-account by margin coin; main account only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v2.broker.account.subaccount_future_assets import SubaccountFutureAssets

RECORD = Endpoint(
    call="v2.broker.account.subaccount_future_assets",
    method="GET",
    path="/api/v2/broker/account/subaccount-future-assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.account.subaccount_future_assets"
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Future-Assets",
)


def subaccount_future_assets(
    *,
    sub_uid: str,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubaccountFutureAssets]:
    """Returns the futures balances of one broker sub-account by margin coin; main account only.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubaccountFutureAssets

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Future-Assets
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "productType": product_type,
        },
        timeout,
        headers,
    )
