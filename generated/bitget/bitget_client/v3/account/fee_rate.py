# Made by Specloom from bitget/rest/v3/account/fee-rate.yaml; change that file, not this one.
"""GET /api/v3/account/fee-rate: Returns the caller's maker and taker rates on one symbol."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.account.fee_rate",
    method="GET",
    path="/api/v3/account/fee-rate",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="uid"), pool="v3.account.fee_rate"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="category",
            name="category",
            required=True,
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="rpiFlag", name="rpi_flag", values=("yes", "no"), default="no"),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/assets-balance#get-account-fee-rate",
)


class FeeRate(Model, rename={"maker_fee_rate": "makerFeeRate", "taker_fee_rate": "takerFeeRate"}):
    """The answer."""

    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""


RESULT = FeeRate


def fee_rate(
    *,
    symbol: str | Symbol,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    rpi_flag: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[FeeRate]:
    """Returns the caller's maker and taker rates on one symbol.

    Limit: 3 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        category: Product line.
        rpi_flag: Rpi flag; no when left out. Wire name rpiFlag.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        FeeRate

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/assets-balance#get-account-fee-rate
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "category": category,
            "rpiFlag": rpi_flag,
        },
        timeout,
        headers,
    )
