# Made by Specloom from bitget/rest/v1/spot/wallet/withdrawal-v2.yaml; change that file, not this one.
"""POST /api/spot/v1/wallet/withdrawal-v2: Withdraws coins on chain and returns both ids, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.spot.wallet.withdrawal_v2",
    method="POST",
    path="/api/spot/v1/wallet/withdrawal-v2",
    version="v1",
    symbol_format="none",
    access="withdraw",
    effect="withdraw",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.wallet.withdrawal_v2", documented=False
    ),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="address", name="address", required=True, place="body"),
        Param(wire="chain", name="chain", required=True, place="body"),
        Param(wire="tag", name="tag", place="body"),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="remark", name="remark", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    superseded_by=("v2.spot.wallet.withdrawal",),
    deprecated=True,
)


RESULT = Anything


def withdrawal_v2(
    *,
    coin: str,
    address: str,
    chain: str,
    amount: DecimalIn,
    tag: str | None = None,
    remark: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Withdraws coins on chain and returns both ids, in the old API.

    Superseded by ``v2.spot.wallet.withdrawal``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        coin: Coin name.
        address: Blockchain address, or the recipient of an internal transfer.
        chain: Blockchain network; needed for withdrawals on a chain.
        amount: Amount.
        tag: Tag or memo that some chains need beside the address.
        remark: Remark.
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
            "address": address,
            "chain": chain,
            "tag": tag,
            "amount": amount,
            "remark": remark,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
