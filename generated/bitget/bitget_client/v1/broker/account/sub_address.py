# Made by Specloom from bitget/rest/v1/broker/account/sub-address.yaml; change that file, not this one.
"""POST /api/broker/v1/account/sub-address: Creates a deposit address for a broker sub-account, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.broker.account.sub_address",
    method="POST",
    path="/api/broker/v1/account/sub-address",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.broker.account.sub_address", documented=False
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="chain", name="chain", place="body"),
    ),
    body="object",
    superseded_by=("v2.broker.account.subaccount_address",),
    deprecated=True,
)


RESULT = Anything


def sub_address(
    *,
    sub_uid: str,
    coin: str,
    chain: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Creates a deposit address for a broker sub-account, in the old API.

    Superseded by ``v2.broker.account.subaccount_address``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        coin: Coin name.
        chain: Blockchain network; needed for withdrawals on a chain.
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
            "coin": coin,
            "chain": chain,
        },
        timeout,
        headers,
    )
