# Made by Specloom from bitget/rest/v3/account/transferable-coins.yaml; change that file, not this one.
"""GET /api/v3/account/transferable-coins: Lists coins that can be moved between a classic and the unified account."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.transferable_coins",
    method="GET",
    path="/api/v3/account/transferable-coins",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.transferable_coins"),
    errors=("common", "uta", "account"),
    params=(
        Param(
            wire="fromType",
            name="from_type",
            required=True,
            values=(
                "spot",
                "p2p",
                "coin_futures",
                "usdt_futures",
                "usdc_futures",
                "crossed_margin",
                "isolated_margin",
                "uta",
            ),
        ),
        Param(
            wire="toType",
            name="to_type",
            required=True,
            values=(
                "spot",
                "p2p",
                "coin_futures",
                "usdt_futures",
                "usdc_futures",
                "crossed_margin",
                "isolated_margin",
                "uta",
            ),
        ),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/deposit-withdrawal#get-transferable-coins",
)


RESULT = ListOf[Text]


def transferable_coins(
    *,
    from_type: Literal[
        "spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin", "uta"
    ]
    | str,
    to_type: Literal[
        "spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin", "uta"
    ]
    | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ListOf[Text]]:
    """Lists coins that can be moved between a classic and the unified account.

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

    Source: https://www.bitget.com/docs/catalog/account/deposit-withdrawal#get-transferable-coins
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
