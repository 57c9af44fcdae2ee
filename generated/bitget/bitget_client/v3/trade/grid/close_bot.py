# Made by Specloom from bitget/rest/v3/trade/grid/close-bot.yaml; change that file, not this one.
"""POST /api/v3/trade/grid/close-bot: Stops a grid bot."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.trade.grid.close_bot",
    method="POST",
    path="/api/v3/trade/grid/close-bot",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.trade.grid.close_bot"),
    errors=("common", "uta", "40762"),
    params=(Param(wire="botId", name="bot_id", required=True, place="body"),),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/grid-trading#close-grid-bot",
)


RESULT = Anything


def close_bot(
    *,
    bot_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Stops a grid bot.

    Limit: 1 request in 1 s by uid.

    Args:
        bot_id: Bot id. Wire name botId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/grid-trading#close-grid-bot
    """
    return Request(
        RECORD,
        {
            "botId": bot_id,
        },
        timeout,
        headers,
    )
