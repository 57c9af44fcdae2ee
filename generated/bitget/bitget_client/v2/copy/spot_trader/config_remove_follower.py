# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-remove-follower.yaml; change that file, not this one.
"""POST /api/v2/copy/spot-trader/config-remove-follower: Removes one follower of the calling spot trader."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.spot_trader.config_remove_follower",
    method="POST",
    path="/api/v2/copy/spot-trader/config-remove-follower",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.copy.spot_trader.config_remove_follower"
    ),
    errors=("common", "spot", "copy"),
    params=(Param(wire="followerUid", name="follower_uid", required=True, place="body"),),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#remove-followers",
)


RESULT = Anything


def config_remove_follower(
    *,
    follower_uid: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Removes one follower of the calling spot trader.

    Limit: 1 request in 1 s by uid.

    Args:
        follower_uid: User id of the follower. Wire name followerUid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#remove-followers
    """
    return Request(
        RECORD,
        {
            "followerUid": follower_uid,
        },
        timeout,
        headers,
    )
