# Made by Specloom from bitget/rest/v3/broker/sub-deposit-address.yaml; change that file, not this one.
"""POST /api/v3/broker/sub-deposit-address: Creates a deposit address for a unified broker's sub-account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.broker.sub_deposit_address",
    method="POST",
    path="/api/v3/broker/sub-deposit-address",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.broker.sub_deposit_address"),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="chain", name="chain", place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/broker/broker#get-broker-sub-account-deposit-address",
)


class SubDepositAddress(Model, rename={"sub_uid": "subUid", "c_time": "cTime"}):
    """The answer."""

    sub_uid: Text = None
    """User id of the sub-account"""
    coin: Text = None
    """Coin name"""
    address: Text = None
    """Blockchain address, or the recipient of an internal transfer"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    tag: Text = None
    """Tag or memo that some chains need beside the address"""
    url: Text = None
    """Block explorer page"""
    c_time: Ms = None
    """When it was created"""


RESULT = SubDepositAddress


def sub_deposit_address(
    *,
    sub_uid: str,
    coin: str,
    chain: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubDepositAddress]:
    """Creates a deposit address for a unified broker's sub-account.

    Limit: 20 requests in 1 s by uid.

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

    Source: https://www.bitget.com/docs/catalog/broker/broker#get-broker-sub-account-deposit-address
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
