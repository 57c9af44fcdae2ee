# Made by Specloom from bitget/rest/v2/copy/mix-trader/config-remove-follower.yaml; change that file, not this one.
"""POST /api/v2/copy/mix-trader/config-remove-follower: Removes one follower of the calling futures trader."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.mix_trader.config_remove_follower",
    method="POST",
    path="/api/v2/copy/mix-trader/config-remove-follower",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_trader.config_remove_follower"
    ),
    errors=("common", "mix", "copy"),
    params=(Param(wire="followerUid", name="follower_uid", required=True, place="body"),),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#remove-follower",
)


RESULT = Text


def config_remove_follower(
    *,
    follower_uid: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Removes one follower of the calling futures trader.

    Limit: 5 requests in 1 s by uid.

    Args:
        follower_uid: User id of the follower. Wire name followerUid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#remove-follower
    """
    return Request(
        RECORD,
        {
            "followerUid": follower_uid,
        },
        timeout,
        headers,
    )
