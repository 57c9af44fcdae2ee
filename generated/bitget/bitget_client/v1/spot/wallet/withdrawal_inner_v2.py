# Made by Specloom from bitget/rest/v1/spot/wallet/withdrawal-inner-v2.yaml; change that file, not this one.
"""POST /api/spot/v1/wallet/withdrawal-inner-v2: Sends coins to another user and returns both ids, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.spot.wallet.withdrawal_inner_v2",
    method="POST",
    path="/api/spot/v1/wallet/withdrawal-inner-v2",
    version="v1",
    symbol_format="none",
    access="withdraw",
    effect="withdraw",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.wallet.withdrawal_inner_v2", documented=False
    ),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="toUid", name="to_uid", required=True, place="body"),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    superseded_by=("v2.spot.wallet.withdrawal",),
    deprecated=True,
)


RESULT = Anything


def withdrawal_inner_v2(
    *,
    coin: str,
    to_uid: str,
    amount: DecimalIn,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Sends coins to another user and returns both ids, in the old API.

    Superseded by ``v2.spot.wallet.withdrawal``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        coin: Coin name.
        to_uid: User id of the recipient. Wire name toUid.
        amount: Amount.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
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
            "coin": coin,
            "toUid": to_uid,
            "amount": amount,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
