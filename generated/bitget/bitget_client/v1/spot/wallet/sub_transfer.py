# Made by Specloom from bitget/rest/v1/spot/wallet/subTransfer.yaml; change that file, not this one.
"""POST /api/spot/v1/wallet/subTransfer: Moves coins between main and sub-accounts, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.spot.wallet.sub_transfer",
    method="POST",
    path="/api/spot/v1/wallet/subTransfer",
    version="v1",
    symbol_format="none",
    access="transfer",
    effect="transfer",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.wallet.sub_transfer", documented=False
    ),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="fromType", name="from_type", required=True, place="body", values=("spot", "mix_usdt", "mix_usd")),
        Param(wire="toType", name="to_type", required=True, place="body", values=("spot", "mix_usdt", "mix_usd")),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="clientOid", name="client_oid", required=True, place="body"),
        Param(wire="fromUserId", name="from_user_id", required=True, place="body"),
        Param(wire="toUserId", name="to_user_id", required=True, place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    superseded_by=("v2.spot.wallet.subaccount_transfer",),
    deprecated=True,
)


RESULT = Anything


def sub_transfer(
    *,
    from_type: Literal["spot", "mix_usdt", "mix_usd"] | str,
    to_type: Literal["spot", "mix_usdt", "mix_usd"] | str,
    amount: DecimalIn,
    coin: str,
    client_oid: str,
    from_user_id: str,
    to_user_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Moves coins between main and sub-accounts, in the old API.

    Superseded by ``v2.spot.wallet.subaccount_transfer``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        from_type: Account the funds leave. Wire name fromType.
        to_type: Account the funds enter. Wire name toType.
        amount: Amount.
        coin: Coin name.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        from_user_id: User id of the sender. Wire name fromUserId.
        to_user_id: User id of the recipient. Wire name toUserId.
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
            "fromType": from_type,
            "toType": to_type,
            "amount": amount,
            "coin": coin,
            "clientOid": client_oid,
            "fromUserId": from_user_id,
            "toUserId": to_user_id,
        },
        timeout,
        headers,
    )
