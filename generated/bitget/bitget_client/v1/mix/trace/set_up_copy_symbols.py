# Made by Specloom from bitget/rest/v1/mix/trace/setUpCopySymbols.yaml; change that file, not this one.
"""POST /api/mix/v1/trace/setUpCopySymbols: Adds or removes a symbol that the futures trader opens to copying, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.trace.set_up_copy_symbols",
    method="POST",
    path="/api/mix/v1/trace/setUpCopySymbols",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.trace.set_up_copy_symbols", documented=False
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="operation", name="operation", required=True, place="body", values=("add", "delete")),
    ),
    body="object",
    account_mode="classic",
    superseded_by=("v2.copy.mix_trader.config_setting_symbols",),
    deprecated=True,
)


RESULT = Anything


def set_up_copy_symbols(
    *,
    symbol: str | Symbol,
    operation: Literal["add", "delete"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Adds or removes a symbol that the futures trader opens to copying, in the old API.

    Superseded by ``v2.copy.mix_trader.config_setting_symbols``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        operation: What to do with it.
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
            "operation": operation,
        },
        timeout,
        headers,
    )
