# Made by Specloom from bitget/rest/v2/spot/wallet/transfer-coin-info.yaml; change that file, not this one.
"""GET /api/v2/spot/wallet/transfer-coin-info: Lists coins that can be moved between two of the caller's accounts."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.wallet.transfer_coin_info",
    method="GET",
    path="/api/v2/spot/wallet/transfer-coin-info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.spot.wallet.transfer_coin_info"),
    errors=("common", "spot", "account"),
    params=(
        Param(
            wire="fromType",
            name="from_type",
            required=True,
            values=("spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"),
        ),
        Param(
            wire="toType",
            name="to_type",
            required=True,
            values=("spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"),
        ),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-transferable-coin-list",
)


RESULT = ListOf[Text]


def transfer_coin_info(
    *,
    from_type: Literal[
        "spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"
    ]
    | str,
    to_type: Literal["spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"]
    | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ListOf[Text]]:
    """Lists coins that can be moved between two of the caller's accounts.

    Limit: 10 requests in 1 s by uid.

    Args:
        from_type: Account the funds leave. Wire name fromType.
        to_type: Account the funds enter. Wire name toType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ListOf[Text]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-transferable-coin-list
    """
    return Request(
        RECORD,
        {
            "fromType": from_type,
            "toType": to_type,
        },
        timeout,
        headers,
    )
