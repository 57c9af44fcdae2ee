# Made by Specloom from bitget/rest/v3/broker/sub-deposit-address.yaml; change that file, not this one.
"""POST /api/v3/broker/sub-deposit-address: Creates a deposit address for a unified broker's sub-account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.broker.sub_deposit_address import SubDepositAddress

RECORD = Endpoint(
    call="v3.broker.sub_deposit_address",
    method="POST",
    path="/api/v3/broker/sub-deposit-address",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.broker.sub_deposit_address", documented=False
    ),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="chain", name="chain", place="body"),
    ),
    body="object",
)


def sub_deposit_address(
    *,
    sub_uid: str,
    coin: str,
    chain: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubDepositAddress]:
    """Creates a deposit address for a unified broker's sub-account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        coin: Coin name.
        chain: Blockchain network; needed for withdrawals on a chain.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubDepositAddress

    Raises:
        ExchangeError: the exchange refused, or did not answer.
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
