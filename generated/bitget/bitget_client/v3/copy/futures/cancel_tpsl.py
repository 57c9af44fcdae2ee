# Made by Specloom from bitget/rest/v3/copy/futures/cancel-tpsl.yaml; change that file, not this one.
"""POST /api/v3/copy/futures/cancel-tpsl: Cancels a take-profit or stop-loss of a copied futures position."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.cancel_tpsl",
    method="POST",
    path="/api/v3/copy/futures/cancel-tpsl",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.cancel_tpsl"),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="projectId", name="project_id", required=True, place="body"),
        Param(wire="strategyId", name="strategy_id", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#cancel-tpsl",
)


RESULT = Text


def cancel_tpsl(
    *,
    project_id: str,
    strategy_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Cancels a take-profit or stop-loss of a copied futures position.

    Limit: 1 request in 1 s by uid.

    Args:
        project_id: Project id. Wire name projectId.
        strategy_id: Strategy id. Wire name strategyId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/follower#cancel-tpsl
    """
    return Request(
        RECORD,
        {
            "projectId": project_id,
            "strategyId": strategy_id,
        },
        timeout,
        headers,
    )
