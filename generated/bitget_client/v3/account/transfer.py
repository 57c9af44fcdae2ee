# Made by Specloom from bitget/rest/v3/account/transfer.yaml; change that file, not this one.
"""POST /api/v3/account/transfer: Moves coins between the unified account and the caller's other accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.account.transfer import Transfer

RECORD = Endpoint(
    call="v3.account.transfer",
    method="POST",
    path="/api/v3/account/transfer",
    version="v3",
    symbol_format="v3",
    access="transfer",
    effect="transfer",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.account.transfer"),
    errors=("common", "uta", "account"),
    params=(
        Param(
            wire="fromType",
            name="from_type",
            required=True,
            place="body",
            values=(
                "spot",
                "p2p",
                "coin_futures",
                "usdt_futures",
                "usdc_futures",
                "crossed_margin",
                "isolated_margin",
                "uta",
            ),
        ),
        Param(
            wire="toType",
            name="to_type",
            required=True,
            place="body",
            values=(
                "spot",
                "p2p",
                "coin_futures",
                "usdt_futures",
                "usdc_futures",
                "crossed_margin",
                "isolated_margin",
                "uta",
            ),
        ),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/api-doc/uta/account/transfer/",
)


def transfer(
    *,
    from_type: Literal[
        "spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin", "uta"
    ]
    | str,
    to_type: Literal[
        "spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin", "uta"
    ]
    | str,
    amount: DecimalIn,
    coin: str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Transfer]:
    """Moves coins between the unified account and the caller's other accounts.

    Limit: 5 requests in 1 s by uid.

    Args:
        from_type: Account the funds leave. Wire name fromType.
        to_type: Account the funds enter. Wire name toType.
        amount: Amount; for margin changes, negative takes out.
        coin: Coin name.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Transfer

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/transfer/
    """
    return Request(
        RECORD,
        {
            "fromType": from_type,
            "toType": to_type,
            "amount": amount,
            "coin": coin,
            "symbol": symbol,
        },
        timeout,
        headers,
    )
