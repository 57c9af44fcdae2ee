# Made by Specloom from bitget/rest/v3/account/sub-master-transfer.yaml; change that file, not this one.
"""POST /api/v3/account/sub-master-transfer: Moves coins from the calling sub-account to its main account; sub-account keys only."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.sub_master_transfer",
    method="POST",
    path="/api/v3/account/sub-master-transfer",
    version="v3",
    symbol_format="none",
    access="transfer",
    effect="transfer",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.account.sub_master_transfer"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="fromType", name="from_type", required=True, place="body", values=("spot", "uta")),
        Param(wire="toType", name="to_type", required=True, place="body", values=("spot", "p2p", "uta")),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid", confirm="v3.account.sub_transfer_record"),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/deposit-withdrawal#sub-main-account-transfer",
)


class SubMasterTransfer(Model, rename={"transfer_id": "transferId", "client_oid": "clientOid"}):
    """The answer."""

    transfer_id: Text = None
    """Transfer id"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = SubMasterTransfer


def sub_master_transfer(
    *,
    from_type: Literal["spot", "uta"] | str,
    to_type: Literal["spot", "p2p", "uta"] | str,
    amount: DecimalIn,
    coin: str,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubMasterTransfer]:
    """Moves coins from the calling sub-account to its main account; sub-account keys only.

    Limit: 5 requests in 1 s by uid.

    Args:
        from_type: Account the funds leave. Wire name fromType.
        to_type: Account the funds enter. Wire name toType.
        amount: Amount.
        coin: Coin name.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubMasterTransfer

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/deposit-withdrawal#sub-main-account-transfer
    """
    return Request(
        RECORD,
        {
            "fromType": from_type,
            "toType": to_type,
            "amount": amount,
            "coin": coin,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
