# Made by Specloom from bitget/rest/v2/spot/wallet/subaccount-deposit-address.yaml; change that file, not this one.
"""GET /api/v2/spot/wallet/subaccount-deposit-address: Returns the deposit address of a sub-account that may receive deposits."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.wallet.subaccount_deposit_address",
    method="GET",
    path="/api/v2/spot/wallet/subaccount-deposit-address",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.spot.wallet.subaccount_deposit_address"
    ),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True),
        Param(wire="coin", name="coin", required=True),
        Param(wire="chain", name="chain"),
        Param(wire="size", name="size", type="decimal"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-subaccount-deposit-address",
)


class SubaccountDepositAddress(Model):
    """The answer."""

    address: Text = None
    """Blockchain address, or the recipient of an internal transfer"""
    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    coin: Text = None
    """Coin name"""
    tag: Text = None
    """Tag or memo that some chains need beside the address"""
    url: Text = None
    """Block explorer page"""


RESULT = SubaccountDepositAddress


def subaccount_deposit_address(
    *,
    sub_uid: str,
    coin: str,
    chain: str | None = None,
    size: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubaccountDepositAddress]:
    """Returns the deposit address of a sub-account that may receive deposits.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        coin: Coin name.
        chain: Blockchain network; needed for withdrawals on a chain.
        size: Amount to deposit, where the chain's address names one.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubaccountDepositAddress

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-subaccount-deposit-address
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "coin": coin,
            "chain": chain,
            "size": size,
        },
        timeout,
        headers,
    )
