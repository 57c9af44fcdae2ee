# Made by Specloom from bitget/rest/v3/broker/sub-withdrawal.yaml; change that file, not this one.
"""POST /api/v3/broker/sub-withdrawal: Withdraws coins from a unified broker's sub-account."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.broker.sub_withdrawal",
    method="POST",
    path="/api/v3/broker/sub-withdrawal",
    version="v3",
    symbol_format="none",
    access="withdraw",
    effect="withdraw",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.broker.sub_withdrawal"),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="dest", name="dest", required=True, place="body", values=("on_chain", "internal_transfer")),
        Param(wire="address", name="address", required=True, place="body"),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="chain", name="chain", place="body"),
        Param(wire="tag", name="tag", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    docs="https://www.bitget.com/docs/catalog/broker/broker#broker-sub-account-withdrawal",
)


class SubWithdrawal(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = SubWithdrawal


def sub_withdrawal(
    *,
    sub_uid: str,
    coin: str,
    dest: Literal["on_chain", "internal_transfer"] | str,
    address: str,
    amount: DecimalIn,
    client_oid: str | None = None,
    chain: str | None = None,
    tag: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubWithdrawal]:
    """Withdraws coins from a unified broker's sub-account.

    Limit: 20 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        coin: Coin name.
        dest: Whether coins move on the chain or inside the exchange.
        address: Blockchain address, or the recipient of an internal transfer.
        amount: Amount.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        chain: Blockchain network; needed for withdrawals on a chain.
        tag: Tag or memo that some chains need beside the address.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubWithdrawal

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/broker/broker#broker-sub-account-withdrawal
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "coin": coin,
            "dest": dest,
            "address": address,
            "amount": amount,
            "clientOid": client_oid,
            "chain": chain,
            "tag": tag,
        },
        timeout,
        headers,
    )
