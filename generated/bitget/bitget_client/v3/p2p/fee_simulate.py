# Made by Specloom from bitget/rest/v3/p2p/fee-simulate.yaml; change that file, not this one.
"""POST /api/v3/p2p/fee-simulate: Estimates fee and tax of a peer-to-peer trade."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.p2p.fee_simulate",
    method="POST",
    path="/api/v3/p2p/fee-simulate",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.fee_simulate", documented=False
    ),
    errors=("common", "uta", "p2p"),
    params=(
        Param(wire="token", name="token", required=True, place="body"),
        Param(wire="fiat", name="fiat", required=True, place="body"),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="marketType", name="market_type", required=True, place="body", values=("public", "private")),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
    ),
    body="object",
)


class FeeSimulate(
    Model,
    rename={"fee_token": "feeToken", "fee_amount": "feeAmount", "tax_token": "taxToken", "tax_amount": "taxAmount"},
):
    """The answer."""

    fee_token: Text = None
    """Coin the fee is paid in"""
    fee_amount: Dec = None
    """Fee amount"""
    tax_token: Text = None
    """Coin of the tax"""
    tax_amount: Dec = None
    """Tax"""


RESULT = FeeSimulate


def fee_simulate(
    *,
    token: str,
    fiat: str,
    side: Literal["buy", "sell"] | str,
    market_type: Literal["public", "private"] | str,
    amount: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[FeeSimulate]:
    """Estimates fee and tax of a peer-to-peer trade.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        token: Coin traded peer to peer.
        fiat: Fiat currency.
        side: Buy or sell.
        market_type: Whether the offer is open to everyone. Wire name marketType.
        amount: Amount.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        FeeSimulate

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "token": token,
            "fiat": fiat,
            "side": side,
            "marketType": market_type,
            "amount": amount,
        },
        timeout,
        headers,
    )
