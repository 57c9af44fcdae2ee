# Made by Specloom from bitget/rest/v2/broker/account/subaccount-address.yaml; change that file, not this one.
"""POST /api/v2/broker/account/subaccount-address: Creates a deposit address for one coin and chain of a broker sub-account; only listed coins, main account only."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#create-subaccount-deposit-address",
)


class SubaccountAddress(Model, rename={"sub_uid": "subUid", "c_time": "cTime"}):
    """The answer."""

    ALIASES: ClassVar = {"c_time": ("ctime",)}

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


RESULT = SubaccountAddress


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

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#create-subaccount-deposit-address
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
