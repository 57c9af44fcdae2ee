# Made by Specloom from bitget/rest/v2/broker/account/subaccount-address.yaml; change that file, not this one.
"""POST /api/v2/broker/account/subaccount-address: Creates a deposit address for one coin and chain of a broker sub-account; only listed coins, main account only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.broker.account.subaccount_address import SubaccountAddress

RECORD = Endpoint(
    call="v2.broker.account.subaccount_address",
    method="POST",
    path="/api/v2/broker/account/subaccount-address",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.account.subaccount_address"
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="chain", name="chain", place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/api-doc/broker/subaccount/Create-Subaccount-Deposit-Address",
)


def subaccount_address(
    *,
    sub_uid: str,
    coin: str,
    chain: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubaccountAddress]:
    """Creates a deposit address for one coin and chain of a broker sub-account; only listed coins, main account only.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        coin: Coin name.
        chain: Blockchain network; needed for withdrawals on a chain.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubaccountAddress

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/broker/subaccount/Create-Subaccount-Deposit-Address
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "coin": coin,
            "chain": chain,
        },
        timeout,
        headers,
    )
