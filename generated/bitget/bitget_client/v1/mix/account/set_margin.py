# Made by Specloom from bitget/rest/v1/mix/account/setMargin.yaml; change that file, not this one.
"""POST /api/mix/v1/account/setMargin: Adds margin to a futures position or takes some out, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.account.set_margin",
    method="POST",
    path="/api/mix/v1/account/setMargin",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.account.set_margin", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="holdSide", name="hold_side", place="body"),
    ),
    body="object",
    account_mode="classic",
    superseded_by=("v2.mix.account.set_margin",),
    deprecated=True,
)


RESULT = Anything


def set_margin(
    *,
    symbol: str | Symbol,
    margin_coin: str,
    amount: DecimalIn,
    hold_side: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Adds margin to a futures position or takes some out, in the old API.

    Superseded by ``v2.mix.account.set_margin``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        amount: Amount added to the margin; a negative one takes out.
        hold_side: Direction of the position; as a parameter, only meant for hedge mode. Wire name holdSide.
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
            "symbol": symbol,
            "marginCoin": margin_coin,
            "amount": amount,
            "holdSide": hold_side,
        },
        timeout,
        headers,
    )
