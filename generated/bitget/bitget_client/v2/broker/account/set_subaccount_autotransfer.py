# Made by Specloom from bitget/rest/v2/broker/account/set-subaccount-autotransfer.yaml; change that file, not this one.
"""POST /api/v2/broker/account/set-subaccount-autotransfer: Chooses the account to which deposits of a broker sub-account are moved by themselves; main account only."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.account.set_subaccount_autotransfer",
    method="POST",
    path="/api/v2/broker/account/set-subaccount-autotransfer",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.account.set_subaccount_autotransfer"
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="toAccountType", name="to_account_type", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#sub-deposit-auto-transfer",
)


RESULT = Text


def set_subaccount_autotransfer(
    *,
    sub_uid: str,
    coin: str,
    to_account_type: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Chooses the account to which deposits of a broker sub-account are moved by themselves; main account only.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        coin: Coin name.
        to_account_type: Account that deposits are moved to, such as usdt-futures. Wire name toAccountType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#sub-deposit-auto-transfer
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
