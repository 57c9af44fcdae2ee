# Made by Specloom from bitget/rest/v1/broker/account/sub-future-assets.yaml; change that file, not this one.
"""GET /api/broker/v1/account/sub-future-assets: Returns the futures balances of a broker sub-account, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.broker.account.sub_future_assets",
    method="GET",
    path="/api/broker/v1/account/sub-future-assets",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.broker.account.sub_future_assets", documented=False
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True),
        Param(wire="productType", name="product_type", required=True, values=("umcbl", "usdt", "swap", "dmcbl", "mix")),
    ),
    superseded_by=("v2.broker.account.subaccount_future_assets",),
    deprecated=True,
)


RESULT = Anything


def sub_future_assets(
    *,
    sub_uid: str,
    product_type: Literal["umcbl", "usdt", "swap", "dmcbl", "mix"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Returns the futures balances of a broker sub-account, in the old API.

    Superseded by ``v2.broker.account.subaccount_future_assets``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        product_type: Futures product line. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
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
