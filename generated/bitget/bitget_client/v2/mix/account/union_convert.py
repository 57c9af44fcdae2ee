# Made by Specloom from bitget/rest/v2/mix/account/union-convert.yaml; change that file, not this one.
"""POST /api/v2/mix/account/union-convert: Converts a coin to USDT inside the multi-asset margin account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.mix.account.union_convert",
    method="POST",
    path="/api/v2/mix/account/union-convert",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.mix.account.union_convert"),
    errors=("common", "mix", "account"),
    params=(
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#union-convert",
)


class UnionConvert(Model, rename={"usdt_amount": "usdtAmount"}):
    """The answer."""

    usdt_amount: Dec = None
    """Value or amount (USDT)"""


RESULT = UnionConvert


def union_convert(
    *,
    coin: str,
    amount: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[UnionConvert]:
    """Converts a coin to USDT inside the multi-asset margin account.

    Limit: 1 request in 1 s by uid.

    Args:
        coin: Coin name.
        amount: Amount.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        UnionConvert

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#union-convert
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "amount": amount,
        },
        timeout,
        headers,
    )
