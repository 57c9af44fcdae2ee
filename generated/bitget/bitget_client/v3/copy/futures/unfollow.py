# Made by Specloom from bitget/rest/v3/copy/futures/unfollow.yaml; change that file, not this one.
"""POST /api/v3/copy/futures/unfollow: Stops copying an elite trader's futures project."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.unfollow",
    method="POST",
    path="/api/v3/copy/futures/unfollow",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.unfollow"),
    errors=("common", "uta", "copy"),
    params=(
        Param(wire="projectId", name="project_id", required=True, place="body"),
        Param(wire="closeType", name="close_type", place="body", values=("follow_close", "instant_close")),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#unfollow",
)


RESULT = Text


def unfollow(
    *,
    project_id: str,
    close_type: Literal["follow_close", "instant_close"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Stops copying an elite trader's futures project.

    Limit: 1 request in 1 s by uid.

    Args:
        project_id: Project id. Wire name projectId.
        close_type: Close type. Wire name closeType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/follower#unfollow
    """
    return Request(
        RECORD,
        {
            "projectId": project_id,
            "closeType": close_type,
        },
        timeout,
        headers,
    )
