# Made by Specloom from bitget/rest/v3/account/withdraw-address.yaml; change that file, not this one.
"""GET /api/v3/account/withdraw-address: Lists the withdrawal addresses saved in the address book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v3.account.withdraw_address import WithdrawAddress, WithdrawAddressAddressList

RECORD = Endpoint(
    call="v3.account.withdraw_address",
    method="GET",
    path="/api/v3/account/withdraw-address",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.withdraw_address", documented=False
    ),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="type", name="type", values=("EVM", "internal", "regular", "universal")),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(style="cursor", param="cursor", items="addressList", source="cursor", size_param="limit"),
    account_mode="unified",
)


def withdraw_address(
    *,
    coin: str | None = None,
    type: Literal["EVM", "internal", "regular", "universal"] | str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[WithdrawAddress, WithdrawAddressAddressList]:
    """Lists the withdrawal addresses saved in the address book.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        coin: Coin name.
        type: Kind; its values are the endpoint's own.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        WithdrawAddress

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "type": type,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
