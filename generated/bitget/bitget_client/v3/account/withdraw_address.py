# Made by Specloom from bitget/rest/v3/account/withdraw-address.yaml; change that file, not this one.
"""GET /api/v3/account/withdraw-address: Lists the withdrawal addresses saved in the address book."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.withdraw_address",
    method="GET",
    path="/api/v3/account/withdraw-address",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.account.withdraw_address"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="type", name="type", values=("EVM", "internal", "regular", "universal")),
        Param(wire="limit", name="limit", type="integer", default="10", max="10"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(
        style="cursor", param="cursor", items="addressList", source="cursor", size_param="limit", size_max=10
    ),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/deposit-withdrawal#get-withdraw-address-book",
)


class WithdrawAddressAddressList(
    Model, rename={"country_code": "countryCode", "internal_type": "internalType", "created_time": "createdTime"}
):
    """Saved withdrawal addresses."""

    VALUES: ClassVar = {"type": ("EVM", "internal", "regular", "universal"), "internal_type": ("mobile", "email")}

    coin: Text = None
    """Coin name"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    address: Text = None
    """Blockchain address, or the recipient of an internal transfer"""
    country_code: Text = None
    """Country of the recipient"""
    label: Text = None
    """Label"""
    memo: Text = None
    """Memo or tag of the address"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    internal_type: Text = None
    """How an internal recipient is named; empty on the chain"""
    created_time: Ms = None
    """When it was created"""


class WithdrawAddress(Model, rename={"address_list": "addressList"}):
    """The answer."""

    address_list: list[WithdrawAddressAddressList] | None = None
    """Saved withdrawal addresses"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = WithdrawAddress
ITEM = WithdrawAddressAddressList


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

    Limit: 1 request in 1 s by uid.

    Args:
        coin: Coin name.
        type: Kind; its values are the endpoint's own.
        limit: Most rows to return, at most 10; 10 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        WithdrawAddress

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/deposit-withdrawal#get-withdraw-address-book
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
