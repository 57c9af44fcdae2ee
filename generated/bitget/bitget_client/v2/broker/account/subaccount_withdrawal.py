# Made by Specloom from bitget/rest/v2/broker/account/subaccount-withdrawal.yaml; change that file, not this one.
"""POST /api/v2/broker/account/subaccount-withdrawal: Withdraws coins from a broker sub-account, on chain or inside the exchange; main account only."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.account.subaccount_withdrawal",
    method="POST",
    path="/api/v2/broker/account/subaccount-withdrawal",
    version="v2",
    symbol_format="none",
    access="withdraw",
    effect="withdraw",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.broker.account.subaccount_withdrawal"
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="dest", name="dest", required=True, place="body", values=("on_chain", "internal_transfer")),
        Param(wire="chain", name="chain", place="body"),
        Param(wire="address", name="address", required=True, place="body"),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="tag", name="tag", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#subaccount-withdrawal",
)


class SubaccountWithdrawal(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = SubaccountWithdrawal


def subaccount_withdrawal(
    *,
    sub_uid: str,
    coin: str,
    dest: Literal["on_chain", "internal_transfer"] | str,
    address: str,
    amount: DecimalIn,
    chain: str | None = None,
    tag: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubaccountWithdrawal]:
    """Withdraws coins from a broker sub-account, on chain or inside the exchange; main account only.

    Limit: 1 request in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        coin: Coin name.
        dest: Whether coins move on the chain or inside the exchange.
        address: Blockchain address, or the recipient of an internal transfer.
        amount: Amount.
        chain: Blockchain network; needed for withdrawals on a chain.
        tag: Tag or memo that some chains need beside the address.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubaccountWithdrawal

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#subaccount-withdrawal
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "coin": coin,
            "dest": dest,
            "chain": chain,
            "address": address,
            "amount": amount,
            "tag": tag,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
