# Made by Specloom from bitget/rest/v3/broker/sub-withdrawal.yaml; change that file, not this one.
"""POST /api/v3/broker/sub-withdrawal: Withdraws coins from a unified broker's sub-account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client.models.v3.broker.sub_withdrawal import SubWithdrawal

RECORD = Endpoint(
    call="v3.broker.sub_withdrawal",
    method="POST",
    path="/api/v3/broker/sub-withdrawal",
    version="v3",
    symbol_format="none",
    access="withdraw",
    effect="withdraw",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.broker.sub_withdrawal", documented=False
    ),
    errors=("common", "uta", "broker"),
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
)


def sub_withdrawal(
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
) -> Request[SubWithdrawal]:
    """Withdraws coins from a unified broker's sub-account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        coin: Coin name.
        dest: Whether coins move on the chain or inside the exchange.
        address: Blockchain address, or the recipient of an internal transfer.
        amount: Amount; for margin changes, negative takes out.
        chain: Blockchain network; needed for withdrawals on a chain.
        tag: Tag or memo that some chains need beside the address; in stock orders, a label.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubWithdrawal

    Raises:
        ExchangeError: the exchange refused, or did not answer.
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
