# Made by Specloom from bitget/rest/v1/spot/wallet/transfer.yaml; change that file, not this one.
"""POST /api/spot/v1/wallet/transfer: Moves coins between the caller's own accounts, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.spot.wallet.transfer",
    method="POST",
    path="/api/spot/v1/wallet/transfer",
    version="v1",
    symbol_format="none",
    access="transfer",
    effect="transfer",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.wallet.transfer", documented=False
    ),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="fromType", name="from_type", required=True, place="body", values=("spot", "mix_usdt", "mix_usd")),
        Param(wire="toType", name="to_type", required=True, place="body", values=("spot", "mix_usdt", "mix_usd")),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    superseded_by=("v2.spot.wallet.transfer",),
    deprecated=True,
)


RESULT = Anything


def transfer(
    *,
    from_type: Literal["spot", "mix_usdt", "mix_usd"] | str,
    to_type: Literal["spot", "mix_usdt", "mix_usd"] | str,
    amount: DecimalIn,
    coin: str,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Moves coins between the caller's own accounts, in the old API.

    Superseded by ``v2.spot.wallet.transfer``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        from_type: Account the funds leave. Wire name fromType.
        to_type: Account the funds enter. Wire name toType.
        amount: Amount.
        coin: Coin name.
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
            "fromType": from_type,
            "toType": to_type,
            "amount": amount,
            "coin": coin,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
