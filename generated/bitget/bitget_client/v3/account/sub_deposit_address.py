# Made by Specloom from bitget/rest/v3/account/sub-deposit-address.yaml; change that file, not this one.
"""GET /api/v3/account/sub-deposit-address: Returns a deposit address of a unified sub-account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.sub_deposit_address",
    method="GET",
    path="/api/v3/account/sub-deposit-address",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.sub_deposit_address"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True),
        Param(wire="coin", name="coin", required=True),
        Param(wire="chain", name="chain"),
        Param(wire="size", name="size", type="decimal"),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/deposit-withdrawal#get-sub-deposit-address",
)


class SubDepositAddress(Model):
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


RESULT = SubDepositAddress


def sub_deposit_address(
    *,
    sub_uid: str,
    coin: str,
    chain: str | None = None,
    size: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubDepositAddress]:
    """Returns a deposit address of a unified sub-account.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        coin: Coin name.
        chain: Blockchain network; needed for withdrawals on a chain.
        size: Amount to deposit, where the chain's address names one.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubDepositAddress

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/deposit-withdrawal#get-sub-deposit-address
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
