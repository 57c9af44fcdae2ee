# Made by Specloom from bitget/rest/v3/copy/futures/close-all.yaml; change that file, not this one.
"""POST /api/v3/copy/futures/close-all: Closes every copied futures position of one elite trader's project."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.close_all",
    method="POST",
    path="/api/v3/copy/futures/close-all",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.close_all"),
    errors=("common", "uta", "copy"),
    params=(Param(wire="projectId", name="project_id", required=True, place="body"),),
    body="object",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#close-all",
)


RESULT = Text


def close_all(
    *,
    project_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Closes every copied futures position of one elite trader's project.

    Limit: 1 request in 1 s by uid.

    Args:
        project_id: Project id. Wire name projectId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/follower#close-all
    """
    return Request(
        RECORD,
        {
            "projectId": project_id,
        },
        timeout,
        headers,
    )
