# Made by Specloom from bitget/rest/v1/broker/account/sub-auto-transfer.yaml; change that file, not this one.
"""POST /api/broker/v1/account/sub-auto-transfer: Chooses where deposits of a broker sub-account are moved, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.broker.account.sub_auto_transfer",
    method="POST",
    path="/api/broker/v1/account/sub-auto-transfer",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.broker.account.sub_auto_transfer", documented=False
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(
            wire="toAccountType",
            name="to_account_type",
            required=True,
            place="body",
            values=("spot", "mix_usdt", "mix_usd", "mix_usdc"),
        ),
    ),
    body="object",
    superseded_by=("v2.broker.account.set_subaccount_autotransfer",),
    deprecated=True,
)


RESULT = Anything


def sub_auto_transfer(
    *,
    sub_uid: str,
    coin: str,
    to_account_type: Literal["spot", "mix_usdt", "mix_usd", "mix_usdc"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Chooses where deposits of a broker sub-account are moved, in the old API.

    Superseded by ``v2.broker.account.set_subaccount_autotransfer``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        coin: Coin name.
        to_account_type: Account that deposits are moved to, such as mix_usdt. Wire name toAccountType.
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
            "toAccountType": to_account_type,
        },
        timeout,
        headers,
    )
