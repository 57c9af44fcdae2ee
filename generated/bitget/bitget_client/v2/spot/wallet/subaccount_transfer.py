# Made by Specloom from bitget/rest/v2/spot/wallet/subaccount-transfer.yaml; change that file, not this one.
"""POST /api/v2/spot/wallet/subaccount-transfer: Moves coins between main and sub-accounts or among sub-accounts; mostly main account keys."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.wallet.subaccount_transfer",
    method="POST",
    path="/api/v2/spot/wallet/subaccount-transfer",
    version="v2",
    symbol_format="v2",
    access="transfer",
    effect="transfer",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.wallet.subaccount_transfer"),
    errors=("common", "spot", "account"),
    params=(
        Param(
            wire="fromType",
            name="from_type",
            required=True,
            place="body",
            values=("spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"),
        ),
        Param(
            wire="toType",
            name="to_type",
            required=True,
            place="body",
            values=("spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"),
        ),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="fromUserId", name="from_user_id", required=True, place="body"),
        Param(wire="toUserId", name="to_user_id", required=True, place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid", confirm="v2.spot.account.sub_main_trans_record"),
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#sub-transfer",
)


class SubaccountTransfer(Model, rename={"transfer_id": "transferId", "client_oid": "clientOid"}):
    """The answer."""

    transfer_id: Text = None
    """Transfer id"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = SubaccountTransfer


def subaccount_transfer(
    *,
    from_type: Literal[
        "spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"
    ]
    | str,
    to_type: Literal["spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"]
    | str,
    amount: DecimalIn,
    coin: str,
    from_user_id: str,
    to_user_id: str,
    symbol: str | Symbol | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubaccountTransfer]:
    """Moves coins between main and sub-accounts or among sub-accounts; mostly main account keys.

    Limit: 20 requests in 1 s by uid.

    Args:
        from_type: Account the funds leave. Wire name fromType.
        to_type: Account the funds enter. Wire name toType.
        amount: Amount.
        coin: Coin name.
        from_user_id: User id of the sender. Wire name fromUserId.
        to_user_id: User id of the recipient. Wire name toUserId.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubaccountTransfer

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#sub-transfer
    """
    return Request(
        RECORD,
        {
            "fromType": from_type,
            "toType": to_type,
            "amount": amount,
            "coin": coin,
            "symbol": symbol,
            "clientOid": client_oid,
            "fromUserId": from_user_id,
            "toUserId": to_user_id,
        },
        timeout,
        headers,
    )
